using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>The few words by which an answer is taken: a button's, a bare name or number, runs that vary or are never hard.</summary>
internal sealed class GoalAnswers(IStringLocalizer<GoalsTexts> texts, KitUnit kitUnit)
{
    private static readonly Distance[] Distances = [Distance.FromKilometres(5), Distance.FromKilometres(10), Distance.HalfMarathon, Distance.Marathon];

    private static readonly int[] Minutes = [20, 30, 45];

    private static readonly EquipmentKind[][] Kits = [[], [EquipmentKind.Band], [EquipmentKind.Dumbbell], [EquipmentKind.Barbell, EquipmentKind.Bench]];

    /// <summary>What a gym has, without weights: there is always the next one in the rack.</summary>
    private static readonly ValueList<EquipmentItem> FullGym =
        new[] { EquipmentKind.Barbell, EquipmentKind.Dumbbell, EquipmentKind.Kettlebell, EquipmentKind.Band, EquipmentKind.Bench, EquipmentKind.Box, EquipmentKind.PullUpBar }.Select(kind => new EquipmentItem(kind)).ToValueList();

    /// <summary>A button's words mean what the button means, in any language.</summary>
    public GoalDraft Tapped(GoalDraft draft, string? text)
    {
        if (draft.KitInPounds is not null && draft.Asked == Missing.Equipment)
        {
            return kitUnit.Of(draft, text) ?? draft;
        }

        var index = draft.Asked is { } asked && texts[$"Buttons{asked}"] is { ResourceNotFound: false } buttons
            ? Array.FindIndex(buttons.Value.Split('|'), button => Same(text, button))
            : -1;
        var profile = draft.Profile;
        var goal = profile.Goal ?? Goal.NoRace;
        // "None, 34": the age beside it is for the health questions.
        var answer = draft.Asked == Missing.HardRuns ? text?.TrimEnd([.. " .!,", .. "0123456789"]) : text?.TrimEnd('.', '!');
        var nothing = texts["NothingWords"].Value.Split('|').Any(word => Same(answer, word));
        if (index < 0 && nothing && draft.Asked is Missing.Goal or Missing.RunWeek or Missing.HardRuns or Missing.Experience or Missing.Equipment)
        {
            index = 0;
        }

        if (index < 0 && draft.Asked == Missing.Minutes && !texts.Hears("YearsWords", text) && Number.Of(text) is >= GoalFacts.FewestMinutes and <= GoalFacts.MostMinutes and var minutes)
        {
            return draft with { Profile = profile with { Minutes = minutes } };
        }

        if (index < 0 && draft.Asked == Missing.Equipment && texts.Hears("FullGymWords", text))
        {
            return draft with { Profile = profile with { Equipment = FullGym } };
        }

        if (index < 0 && draft.Asked == Missing.RunWeek && (texts.Hears("VariesWords", text) || texts.Hears("RunsVaryWords", text)) && DayNames.All(text, CultureInfo.CurrentUICulture).Count == 0)
        {
            // No fixed days to keep free: the plan goes on without them.
            return draft with { Lead = NoFixedDays, Profile = profile with { RunWeek = new RunWeek([]) { HardRunsKnown = true } } };
        }

        if (index < 0 && draft.Asked is Missing.Goal or Missing.Distance && Named(text) is { } named)
        {
            return draft with { Profile = profile with { Goal = goal with { Distance = named, Race = RaceGoal.KindOf(named) } } };
        }

        return index < 0 ? draft : draft with
        {
            NoDateYet = draft.NoDateYet || draft.Asked == Missing.RaceDate,
            Profile = draft.Asked switch
            {
                Missing.Goal => profile with { Goal = Goal.NoRace },
                Missing.Distance => profile with { Goal = goal with { Distance = Distances[index], Race = RaceGoal.KindOf(Distances[index]) } },
                Missing.RunWeek => profile with { RunWeek = new RunWeek([]) { HardRunsKnown = true } },
                Missing.HardRuns => profile with { RunWeek = profile.RunWeek! with { HardRunsKnown = true } },
                Missing.Experience => profile with { Experience = (Experience)index },
                Missing.Equipment => profile with { Equipment = Kits[index].Select(kind => new EquipmentItem(kind)).ToValueList() },
                Missing.Minutes => profile with { Minutes = Minutes[index] },
                _ => profile,
            },
        };
    }

    /// <summary>A distance by its bare name, as an answer to what the race is.</summary>
    private Distance? Named(string? text)
    {
        var names = texts["ButtonsDistance"].Value.Split('|');

        // "A marathon" and no more: a date beside it is for the reader.
        var index = text is null ? -1 : Array.FindIndex(names, name => text.Contains(name, StringComparison.OrdinalIgnoreCase) && text.Length <= name.Length + 4);
        return index >= 0 ? Distances[index] : Lengths.Of(text);
    }

    /// <summary>"Full gym", told along with other facts.</summary>
    public ValueList<EquipmentItem>? Gym(string? text) => texts.Hears("WholeGymWords", text) ? FullGym : null;

    /// <summary>"10+ yrs", "a bit at uni": an answer to how much one has lifted that doesn't say lifting; null when it is none.</summary>
    public Experience? Lifted(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { Length: < 100 } text } && !text.Contains('?', StringComparison.Ordinal) && turn.Reading.Flags.Count == 0 && !turn.Reading.Has(Intent.Maybe) && (!Routes.HasFacts(turn.Reading) || turn.Reading.Has(Intent.SetExperience) || turn.Reading is { Slots: { Minutes: null, Equipment: null, RunDays: null, RaceDate: null } } && turn.Reading.Has(Intent.SetAge))
        ? turn.ReadAside($"{texts["IHaveLifted"].Value} {text}").Slots.Experience
        : null;

    /// <summary>"I run whenever I can", "rotating shifts", with no day named.</summary>
    public bool RunsVary(string? text, CultureInfo culture) => text is { Length: < 400 } && texts.Hears("RunsVaryWords", text) && !texts.Hears("ForAWeekWords", text) && DayNames.All(text, culture).Count == 0;

    public string NoFixedDays => texts["NoFixedDays"];

    /// <summary>What is said behind "no hard runs"; null when it isn't said.</summary>
    public string? AfterNoHardRuns(string? text) =>
        text is not null && texts.Listened("NoHardWords").Match(text) is { Success: true } match ? text[match.Length..].Trim() : null;

    /// <summary>"I just jog": asked which runs are hard, it says that none is; null: it doesn't.</summary>
    public string? OnlyEasy(string? text) => text is { Length: < MostOfEasy } && texts.Hears("OnlyEasyWords", text) ? texts["AssumedHardRuns"].Value : null;

    private const int MostOfEasy = 60;

    /// <summary>"Tue and Thu, no hard runs": told along with the days.</summary>
    public bool SaysNoHardRuns(string? text) => text is not null && GoalClauses.Ends().Split(text).Any(clause => AfterNoHardRuns(clause) is not null);

    /// <summary>"What can I do on Saturday", "is Wednesday OK?": something is asked, and nothing told; "Saturday?" may be an answer.</summary>
    public bool IsAsking(string text) => texts.Hears("AsksWords", text) || (QuestionMark.Ends(text) && text.Count(char.IsWhiteSpace) >= 1 && !text.Any(char.IsDigit) && !GoalClauses.Ends().IsMatch(text.TrimEnd(' ', '?')));

    /// <summary>"A 5k, nothing booked".</summary>
    public bool HasNoDate(string? text) => texts.Hears("NoDateWords", text);

    public bool IsYes(string? text) => Same(text, texts["ButtonYes"]);

    public bool IsChange(string? text) => Same(text, texts["ButtonChange"]);

    private static bool Same(string? text, string button) => string.Equals(text?.Trim(), button, StringComparison.OrdinalIgnoreCase);
}
