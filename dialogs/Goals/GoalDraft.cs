using System.Text.Json;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Screening;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

internal enum GoalStage { Facts, Confirm, Change }

/// <summary>What has been said and not yet confirmed. It lives in the dialog's state, and is kept apart when that is left.</summary>
internal sealed record GoalDraft
{
    public RunnerProfile Profile { get; init; } = RunnerProfile.Empty;

    public GoalStage Stage { get; init; }

    /// <summary>There is a plan already: changes are applied at once, each with its receipt.</summary>
    public bool Changing { get; init; }

    /// <summary>Days were named without saying which are hard.</summary>
    public bool AskHardRuns { get; init; }

    /// <summary>A date that could be read the other way round: day and month have to be asked for.</summary>
    public LocalDate? OtherDate { get; init; }

    /// <summary>The first of the month in which the race is, when no more was said; and that is to be asked now.</summary>
    public LocalDate? InMonth { get; init; }

    /// <summary>A race date that was named and has passed.</summary>
    public LocalDate? PastDate { get; init; }

    public bool Pregnant { get; init; }

    public bool Postpartum { get; init; }

    /// <summary>Numbers of the health questions that were answered with yes before they were asked.</summary>
    public IReadOnlyList<int> HealthYes { get; init; } = [];

    /// <summary>The confirmation has been shown once.</summary>
    public bool Confirmed { get; init; }

    /// <summary>What was asked last.</summary>
    public Missing? Asked { get; init; }

    /// <summary>The fact that was told last: "no, 25" and "de 6" are about it, whatever is asked by then.</summary>
    public Missing? Told { get; init; }

    /// <summary>How often each question has been asked: one that gets no answer lets the others go first.</summary>
    public Dictionary<Missing, int> Times { get; init; } = [];

    /// <summary>How often in a row an answer told nothing.</summary>
    public int Puzzled { get; init; }

    /// <summary>What the next question begins with: a few words about the answer before.</summary>
    public string? Lead { get; init; }

    /// <summary>The runner has a race in mind and no date for it yet.</summary>
    public bool NoDateYet { get; init; }

    /// <summary>Several hours to be reminded at, of which one is still to be chosen.</summary>
    public IReadOnlyList<LocalTime> Hours { get; init; } = [];

    /// <summary>"I bought a barbell": what is named comes to what there is.</summary>
    public bool Adds { get; init; }

    /// <summary>Weights that may be pounds, read as kilograms; and as pounds. Which, is asked.</summary>
    public ValueList<EquipmentItem>? KitInKilograms { get; init; }

    public ValueList<EquipmentItem>? KitInPounds { get; init; }

    /// <summary>"No, the 25th": a number behind the no corrects what was told before, and answers nothing.</summary>
    public bool Corrects { get; init; }

    /// <summary>The health questions are answered already: what came with the answers is asked for after them.</summary>
    public ScreeningOutcome? Health { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, TrainingJson.Options);

    public static GoalDraft FromJson(object? json) => Stored.Read<GoalDraft>(json, TrainingJson.Options);

    /// <summary>What is still to be asked before the screening, the most useful first.</summary>
    public IReadOnlyList<Missing> Missing()
    {
        var missing = Onboarding.MissingFacts(Profile).Where(fact => fact is not (Training.Runners.Missing.Age or Training.Runners.Missing.Screening)).ToList();
        if (NoDateYet)
        {
            missing.Remove(Training.Runners.Missing.RaceDate);
        }

        if (AskHardRuns && Profile.RunWeek is { HardRunsKnown: false } && !missing.Contains(Training.Runners.Missing.HardRuns))
        {
            missing.Insert(Math.Min(1, missing.Count), Training.Runners.Missing.HardRuns);
        }

        if (OtherDate is not null)
        {
            missing.Remove(Training.Runners.Missing.RaceDate);
            missing.Insert(0, Training.Runners.Missing.RaceDate);
        }

        if (KitInPounds is not null)
        {
            missing.Remove(Training.Runners.Missing.Equipment);
            missing.Insert(0, Training.Runners.Missing.Equipment);
        }

        return [.. missing.OrderBy(fact => Times.GetValueOrDefault(fact) / MostInARow)];
    }

    private const int MostInARow = 3;

    private const int MostInAll = 5;

    /// <summary>With the most cautious answer to what has been asked over and over, and for which of the runs are hard, where whoever can't tell has none, once that was explained; null while there is a point in asking, or no answer is cautious.</summary>
    public GoalDraft? Assumed() => this is { Asked: Training.Runners.Missing.HardRuns, Puzzled: > 0, Profile.RunWeek: { } week }
        ? this with { Profile = Profile with { RunWeek = week with { HardRunsKnown = true } } }
        : Asked is { } asked && Times.GetValueOrDefault(asked) >= MostInAll
        ? asked switch
        {
            Training.Runners.Missing.Experience => this with { Profile = Profile with { Experience = Experience.Novice } },
            Training.Runners.Missing.Equipment when KitInPounds is { } pounds => KitUnit.Settled(this, pounds),
            Training.Runners.Missing.Equipment => this with { Profile = Profile with { Equipment = [] } },
            Training.Runners.Missing.Minutes => this with { Profile = Profile with { Minutes = UsualMinutes } },
            _ => null,
        }
        : null;

    private const int UsualMinutes = 30;

    /// <summary>The first of what is missing is asked once more.</summary>
    public Dictionary<Missing, int> Counted(IReadOnlyList<Missing> missing) => missing is [var first, ..]
        ? new(Times) { [first] = Times.GetValueOrDefault(first) + 1 }
        : Times;

    /// <summary>The commands that turn what is stored into what was said.</summary>
    public ValueList<ProfileCommand> ChangesTo(RunnerProfile stored)
    {
        var said = Profile;
        var changes = new List<ProfileCommand>();
        void When(bool changed, Func<ProfileCommand> command)
        {
            if (changed)
            {
                changes.Add(command());
            }
        }

        When(said.TimeZone is not null && said.TimeZone != stored.TimeZone, () => new SetTimeZone(said.TimeZone!));
        When(said.Language is not null && said.Language != stored.Language, () => new SetLanguage(said.Language!));
        When(said.Units != stored.Units, () => new SetUnits(said.Units));
        When(said.Age is not null && said.Age != stored.Age, () => new SetAge(said.Age!.Value));
        When(said.Screening is not null && said.Screening != stored.Screening, () => new SetScreening(said.Screening!));
        When(said.Experience is not null && said.Experience != stored.Experience, () => new SetExperience(said.Experience!.Value, said.LiftingMonths));
        When(said.Minutes is not null && said.Minutes != stored.Minutes, () => new SetMinutes(said.Minutes!.Value));
        When(said.Equipment is not null && said.Equipment != stored.Equipment, () => new SetEquipment(said.Equipment!.Value));
        When(said.OneRepMaxes != stored.OneRepMaxes, () => new SetOneRepMaxes(said.OneRepMaxes));
        When(said.SessionsWanted is not null && said.SessionsWanted != stored.SessionsWanted, () => new SetSessionsWanted(said.SessionsWanted!.Value));
        When(
            said.UnavailableDays != stored.UnavailableDays || said.NotBefore != stored.NotBefore || said.NotAfter != stored.NotAfter,
            () => new SetAvailability(said.UnavailableDays, said.NotBefore, said.NotAfter));
        When(said.RunWeek is not null && said.RunWeek != stored.RunWeek, () => new SetRunWeek(said.RunWeek!));
        When(said.RunWeeks.Count > 0 && said.RunWeeks != stored.RunWeeks, () => new SetRunWeeks(said.RunWeeks));
        When(said.Goal is not null && said.Goal != stored.Goal, () => new SetGoal(said.Goal!));
        When(said.OtherRaces != stored.OtherRaces, () => new SetOtherRaces(said.OtherRaces));
        When(said.LastRace is not null && said.LastRace != stored.LastRace, () => new SetLastRace(said.LastRace!));
        When(said.Reminders != stored.Reminders, () => new SetReminders(said.Reminders));
        return changes.ToValueList();
    }
}
