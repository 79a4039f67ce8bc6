using System.Runtime.CompilerServices;
using CoachBot.Training.Commands;
using CoachBot.Training.Units;

namespace CoachBot.Plans.Contracts;

/// <summary>From an entry to the command that its kind names.</summary>
internal static class CommandReading
{
    public static Command Command(CommandEntry entry) => entry.Kind switch
    {
        "buildPlan" => new BuildPlan(WithWhatIsKnown: true),
        "rollForward" => new RollForward(),
        "undo" => new Undo(),
        "completeSession" => new CompleteSession(entry.Date, entry.Fraction, entry.Feel),
        "rateSession" => new RateSession(Need(entry.Feel)),
        "logSets" => new LogSets(Sets(Need(entry.Sets)), entry.Exercise, entry.Date),
        "skipSession" => new SkipSession(entry.Date),
        "moveSession" => new MoveSession(Need(entry.To), entry.From, entry.As),
        "swapSessions" => new SwapSessions(Need(entry.First), Need(entry.Second)),
        "rebuildToday" => new RebuildToday(entry.Minutes, EquipmentOf(entry), entry.Date),
        "travel" => new Travel(Need(entry.From), Need(entry.Until), EquipmentOf(entry)),
        "endTravel" => new EndTravel(Need(entry.From)),
        "pauseTraining" => new PauseTraining(Need(entry.From), entry.Until, entry.Strength ?? true, entry.Runs ?? true),
        "resumeTraining" => new ResumeTraining(),
        "reportSoreness" => new ReportSoreness(AssessContract.Report(entry.Report ?? entry.FlatReport())),
        "reportIllness" => new ReportIllness(entry.Fever ?? false, entry.BelowNeck ?? false, entry.SymptomFree ?? false),
        "reportFatigue" => new ReportFatigue(entry.SleepHours, entry.Fatigue),
        "reportRecovered" => new ReportRecovered(entry.Site, entry.Side, entry.ClearedByProfessional ?? false),
        _ => Profile(entry),
    };

    private static ProfileCommand Profile(CommandEntry entry) => entry.Kind switch
    {
        "setGoal" => new SetGoal(ProfileReading.Goal(Need(entry.Goal))),
        "setOtherRaces" => new SetOtherRaces(ProfileReading.Races(Need(entry.OtherRaces))),
        "setLastRace" => new SetLastRace(ProfileReading.Race(Need(entry.LastRace), "lastRace")),
        "setRunWeek" => new SetRunWeek(ProfileReading.Week(Need(entry.RunWeek), "runWeek")),
        "setRunWeeks" => new SetRunWeeks(ProfileReading.Weeks(Need(entry.RunWeeks))),
        "setEquipment" => new SetEquipment(ProfileReading.Equipment(Need(entry.Equipment))),
        "setExperience" => new SetExperience(Need(entry.Experience), entry.LiftingMonths),
        "setOneRepMaxes" => new SetOneRepMaxes(ProfileReading.OneRepMaxes(Need(entry.OneRepMaxKg))),
        "setAge" => new SetAge(Need(entry.Age)),
        "setMinutes" => new SetMinutes(Need(entry.Minutes)),
        "setAvailability" => new SetAvailability(ProfileReading.Days(entry.UnavailableDays ?? []), entry.NotBefore, entry.NotAfter),
        "setSessionsWanted" => new SetSessionsWanted(Need(entry.SessionsWanted)),
        "setScreening" => new SetScreening(Need(entry.Screening)),
        "setInjuries" => new SetInjuries(ProfileReading.Injuries(Need(entry.Injuries))),
        "setLeftOut" => new SetLeftOut([.. Need(entry.LeftOut)]),
        "setTimeZone" => new SetTimeZone(Need(entry.TimeZone)),
        "setUnits" => new SetUnits(Need(entry.Units)),
        "setLanguage" => new SetLanguage(Need(entry.Language)),
        null => throw new ContractException("kind", "is needed: the name of the command"),
        _ => throw new ContractException("kind", "is no command that a replay knows"),
    };

    private static ValueList<Training.Runners.EquipmentItem>? EquipmentOf(CommandEntry entry) =>
        entry.Equipment is { } items ? ProfileReading.Equipment(items) : null;

    private static ValueList<LoggedSet> Sets(SetEntry[] sets) => sets.Select((set, index) => new LoggedSet(
        set?.Reps ?? throw new ContractException($"sets[{index}].reps", "is needed"), set.LoadKg is { } kg ? new Load(kg) : null, set.Rir)).ToValueList();

    private static T Need<T>(T? value, [CallerArgumentExpression(nameof(value))] string? field = null)
        where T : class => value ?? throw Missing(field);

    private static T Need<T>(T? value, [CallerArgumentExpression(nameof(value))] string? field = null)
        where T : struct => value ?? throw Missing(field);

    private static ContractException Missing(string? expression)
    {
        var name = expression!.Split('.')[^1];
        return new ContractException(char.ToLowerInvariant(name[0]) + name[1..], "is needed for this kind of command");
    }
}
