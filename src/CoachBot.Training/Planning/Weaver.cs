using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Makes the plan of a state: what is past or done stays, what is ahead is woven around the runs.</summary>
internal static class Weaver
{
    public static bool IsDue(RunnerState state, LocalDate today) =>
        state.Profile.Goal?.Date is null && state.Plan is { Weeks.Count: > 0 } plan
        && plan.Weeks[^1].StartsOn < Monday(today).PlusWeeks(Proposals.WeeksAhead - 1);

    public static Plan Roll(RunnerState state, LocalDate today) => Weave(state, today);

    public static Plan Weave(RunnerState state, LocalDate today)
    {
        var profile = state.Profile;
        if (profile.Screening is { Cleared: false } screening && (screening.AnyYes || screening.Pregnant || screening.Postpartum))
        {
            return new Plan(RuleBook.Note(screening.Pregnant ? "screening.pregnant" : screening.Postpartum ? "screening.postpartum" : "screening.anyYes"), [], []);
        }

        var first = Monday(state.PlannedFrom ?? today);
        var last = profile.Goal?.Date is { } race ? Monday(race) : Monday(today).PlusWeeks(Proposals.WeeksAhead - 1);
        List<PlanWeek> weeks = [];
        for (var monday = first; monday <= last; monday = monday.PlusWeeks(1))
        {
            var toRace = profile.Goal?.Date is null ? (int?)null : Period.DaysBetween(monday, last) / 7;
            var kept = state.Plan?.Weeks.FirstOrDefault(week => week.StartsOn == monday);
            List<Session> sessions = [.. kept?.Sessions.Where(session => session.Date < today || session.Status != SessionStatus.Planned) ?? []];
            if (!state.Holds.Any(hold => hold.Rule is "R0" or "R1" or "R10"))
            {
                Place(state, monday, today, toRace, sessions);
            }

            weeks.Add(new PlanWeek(weeks.Count + 1, monday, toRace, toRace switch { 0 => Phase.Race, 1 => Phase.Taper, _ => Phase.Technique }, false, [], sessions.OrderBy(session => session.Date).ToValueList()));
        }

        return new Plan(null, [], weeks.ToValueList());
    }

    private static void Place(RunnerState state, LocalDate monday, LocalDate today, int? toRace, List<Session> sessions)
    {
        var wanted = toRace is 0 or 1 ? 1 : 2;
        for (var offset = 0; offset < 7 && sessions.Count < wanted; offset++)
        {
            var date = monday.PlusDays(offset);
            if (date < today || toRace == 0 || IsKey(state, date) || IsKey(state, date.PlusDays(1)) || state.Profile.UnavailableDays.Contains(date.DayOfWeek)
                || sessions.Any(other => Math.Abs(Period.DaysBetween(other.Date, date)) < 2))
            {
                continue;
            }

            var id = new SessionId($"{Validate.Iso(monday)}.{(char)('a' + sessions.Count)}");
            var edit = state.Edits.FirstOrDefault(other => other.Id == id);
            sessions.Add(new Session
            {
                Id = id,
                Date = edit?.Date ?? date,
                Load = edit?.Load ?? SessionLoad.Heavy,
                Minutes = Math.Min(state.Profile.Minutes ?? 30, 30),
                AfterRun = Week(state, date).On(date.DayOfWeek).Kind == DayKind.Easy,
                Exercises = Exercises(state),
                Why = [],
            });
        }
    }

    private static ValueList<Prescription> Exercises(RunnerState state)
    {
        var kettlebell = state.Profile.Equipment?.FirstOrDefault(item => item.Kind == EquipmentKind.Kettlebell)?.Load;
        var sets = state.Holds.Any(hold => hold.Rule is "R7" or "R8" or "R3") ? 1 : 2;
        return
        [
            kettlebell is { } load ? Make("goblet-squat", "Goblet squat", MovementPattern.Squat, sets, load) : Make("chair-squat", "Chair squat", MovementPattern.Squat, sets, null),
            Make("glute-bridge", "Glute bridge", MovementPattern.Hinge, sets, null),
            Make("push-up", "Push-up", MovementPattern.Push, 2, null),
        ];
    }

    private static Prescription Make(string id, string name, MovementPattern pattern, int sets, Load? load) => new()
    {
        ExerciseId = id, Name = name, Pattern = pattern, Sets = sets, Reps = new Bounds(8, 12), Rir = new Bounds(3, 4), Load = load, RestSeconds = 75,
    };

    internal static RunWeek Week(RunnerState state, LocalDate date)
    {
        var monday = Monday(date);
        foreach (var given in state.Profile.RunWeeks.AsSpan())
        {
            if (given.StartsOn == monday)
            {
                return given.Week;
            }
        }

        return state.Profile.RunWeek ?? new RunWeek([]);
    }

    internal static bool IsKey(RunnerState state, LocalDate date) =>
        date == state.Profile.Goal?.Date || Week(state, date).On(date.DayOfWeek).Kind is DayKind.Hard or DayKind.Long;

    internal static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
