using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Properties;

/// <summary>The hard rules once more, written from the rules' text without any of the planner's code.</summary>
internal sealed class PlanRules(RunnerProfile runner, LocalDate today, Plan plan)
{
    private readonly List<string> broken = [];

    public static IReadOnlyList<string> Broken(RunnerProfile runner, LocalDate today, Plan plan) => new PlanRules(runner, today, plan).Check();

    private List<string> Check()
    {
        for (var index = 0; index < plan.Weeks.Count; index++)
        {
            Week(plan.Weeks[index], index);
        }

        var strength = plan.Sessions.Where(session => session.Load is SessionLoad.Heavy or SessionLoad.Light && session.Date >= today).Select(session => session.Date).ToHashSet();
        foreach (var date in strength)
        {
            Rule(!strength.Contains(date.PlusDays(1)), $"strength on {date} and the day after");
        }

        Rule(plan.Sessions.GroupBy(session => session.Date).All(day => day.Count() == 1), "two sessions on one day");
        Rule(plan.Sessions.Select(session => session.Id).Distinct().Count() == plan.Sessions.Count(), "an id twice");
        return broken;
    }

    private void Week(PlanWeek week, int index)
    {
        Rule(week.StartsOn.DayOfWeek == IsoDayOfWeek.Monday, "week starts on a Monday");
        Rule(week.Number == plan.Weeks[0].Number + index, "weeks count on");
        if (runner.Goal?.Date is { } race)
        {
            var monday = race.PlusDays(1 - (int)race.DayOfWeek);
            Rule(week.WeeksToRace == Period.DaysBetween(week.StartsOn, monday) / 7, $"weeks to race of week {week.Number}");
            Rule((week.Phase == Phase.Race) == (week.WeeksToRace == 0), "race week");
            Rule((week.Phase == Phase.Taper) == (week.WeeksToRace >= 1 && week.WeeksToRace <= (Length() == 3 ? 2 : 1)), $"taper at {week.WeeksToRace}");
        }

        Rule(!(week.Deload && week.Phase is Phase.Taper or Phase.Race), "deload in taper");
        var sessions = week.Sessions.Where(session => session.Date >= today).ToList();
        foreach (var session in sessions)
        {
            Rule(session.Date >= week.StartsOn && session.Date < week.StartsOn.PlusDays(7), "session within its week");
            Session(week, session);
        }

        Count(week, week.Sessions.ToList());
        Deload(week, index);
        var full = sessions.Where(session => session.Load is SessionLoad.Heavy or SessionLoad.Light).ToList();
        for (var first = 0; first < full.Count; first++)
        {
            for (var second = first + 1; second < full.Count; second++)
            {
                Rule(full[first].Exercises != full[second].Exercises, $"two equal sessions in week {week.Number}");
            }
        }
    }

    /// <summary>40–50% fewer sets than the week before, and as many sessions; a session of few sets comes as near as it can.</summary>
    private void Deload(PlanWeek week, int index)
    {
        var before = index == 0 ? null : plan.Weeks[index - 1];
        if (!week.Deload || before is null || before.Deload || before.Phase != week.Phase || runner.OtherRaces.Count > 0 || runner.LastRace is not null || runner.MissedDays > 7 || runner.RunWeeks.Count > 0)
        {
            return;
        }

        var (usual, now) = (Heavy(before), Heavy(week));
        if (usual.Count != now.Count || usual.Count == 0 || usual.Any(session => session.Sum(work => work.Sets) < 5))
        {
            return;
        }

        var share = (double)now.Sum(session => session.Sum(work => work.Sets)) / usual.Sum(session => session.Sum(work => work.Sets));
        Rule(share is >= 0.5 and <= 0.6, $"{share:0.00} of the sets in deload week {week.Number}");
        Rule(now.SelectMany(session => session).All(work => work.Rir is null || usual.SelectMany(session => session).Where(other => other.ExerciseId == work.ExerciseId).All(other => work.Rir.Value.Low > other.Rir!.Value.Low)), "more in reserve in a deload");
    }

    private static List<ValueList<Prescription>> Heavy(PlanWeek week) => week.Sessions.Where(session => session.Load == SessionLoad.Heavy).Select(session => session.Exercises).ToList();

    private void Count(PlanWeek week, List<Session> sessions)
    {
        var heavy = sessions.Count(session => session.Load == SessionLoad.Heavy);
        var strength = heavy + sessions.Count(session => session.Load == SessionLoad.Light);
        var table = week.Phase switch
        {
            Phase.Technique or Phase.Power => 2,
            Phase.Strength => Enumerable.Range(0, 7).Count(day => Run(week.StartsOn.PlusDays(day), raceAside: true) != DayKind.Off) <= 3 ? 3 : 2,
            Phase.Maintain => 1,
            Phase.Taper or Phase.Recovery => 1,
            _ => 0,
        };
        var most = week.Phase is Phase.Maintain ? 2 : runner.SessionsWanted >= 3 && table == 2 ? 3 : table;
        Rule(strength <= Math.Min(most, runner.SessionsWanted ?? 9), $"{strength} sessions in a {week.Phase} week");
        if (strength < Math.Min(table, runner.SessionsWanted ?? 9))
        {
            Rule(week.Relaxed.Count > 0, $"week {week.Number} has {strength} of {table} and names no rule");
        }

        Rule(week.Phase is Phase.Race || sessions.Count > 0 || week.Relaxed.Any(note => note.Rule is "ladder.none" or "ladder.partWeek"), $"an empty week {week.Number}");
    }

    private void Session(PlanWeek week, Session session)
    {
        var date = session.Date;
        Rule(!runner.UnavailableDays.Contains(date.DayOfWeek), $"{date} is not available");
        Rule(session.Minutes >= 1 && session.Minutes <= (runner.Minutes ?? 40), $"{session.Minutes} min on {date}");
        Rule(session.Exercises.Count > 0, $"nothing to do on {date}");
        Rule(session.Exercises.Select(work => work.ExerciseId).Distinct().Count() == session.Exercises.Count, $"an exercise twice on {date}");
        Rule(session.Why.Count > 0, "no reason given");
        Rule(!IsRace(date), $"a session on race day {date}");
        var lower = session.Exercises.Any(work => Exercises.Get(work.ExerciseId).IsLowerBody);
        var jumps = session.Exercises.Any(work => work.Pattern == MovementPattern.Jump);
        switch (session.Load)
        {
            case SessionLoad.Heavy:
                Rule(!IsKey(date), $"heavy on a key run {date}");
                Rule(!IsKey(date.PlusDays(1)), $"heavy the day before a key run {date}");
                Rule(!BeforeRace(date, 3), $"heavy too near a race {date}");
                Rule(week.Phase is not (Phase.Race or Phase.Recovery), "heavy in race or recovery week");
                break;
            case SessionLoad.Light:
                Rule(!jumps, $"jumps in a light session {date}");
                Rule(Run(date) is DayKind.Off or DayKind.Easy, $"light on a key run {date}");
                Rule(Run(date.PlusDays(1)) != DayKind.Long && !IsRace(date.PlusDays(1)), $"light before a long run {date}");
                Rule(!lower || (session.Minutes <= 25 && session.Exercises.All(work => work.Rir is null || work.Rir.Value.Low >= 4)), $"light is not light {date}");
                Rule(runner.Goal?.Date is not { } goal || goal < date || Period.DaysBetween(date, goal) >= LastLight(), $"light too near the race {date}");
                break;
            default:
                Rule(!jumps, "jumps in a small session");
                Rule(session.Exercises.All(work => !Exercises.Get(work.ExerciseId).IsLowerBody || work.Load is null), $"a small session loads the legs {date}");
                Rule(session.Minutes <= 20, "a small session is short");
                Rule(Run(date) is DayKind.Off or DayKind.Easy, $"a small session on a key run {date}");
                break;
        }

        Rule(!(lower && AfterRace(date)), $"loaded legs too soon after a race {date}");
        Rule(!(lower && session.Load != SessionLoad.Heavy && runner.Experience == Experience.Novice && week.Number <= 2), $"a novice's early leg work counts as heavy {date}");
        foreach (var work in session.Exercises)
        {
            Work(week, session, work);
        }

        Patterns(session, week);
    }

    private void Work(PlanWeek week, Session session, Prescription work)
    {
        var exercise = Exercises.Get(work.ExerciseId);
        var where = $"{work.ExerciseId} on {session.Date}";
        Rule(work.Sets is >= 1 and <= 4, $"{work.Sets} sets of {where}");
        Rule(work.Reps is null != work.Seconds is null, $"repetitions or seconds: {where}");
        Rule(work.Rir is null || work.Rir.Value.Low >= 1, $"to failure: {where}");
        Rule(exercise.Level <= (runner.Experience == Experience.Advanced ? 3 : 2), $"too advanced: {where}");
        Rule(Owned(exercise), $"not owned: {where}");
        Rule(work.Load is not { } load || OwnsLoad(exercise, load.Kilograms), $"{work.Load?.Kilograms} kg is not owned: {where}");
        foreach (var injury in runner.Injuries)
        {
            Rule(exercise.StressOn(injury.Site) < 2, $"loads the injured {injury.Site}: {where}");
        }

        var gentle = runner.Screening is { Pregnant: true } or { Postpartum: true };
        Rule(!(gentle && work.Pattern == MovementPattern.Jump), $"jumps are out: {where}");
        var contacts = week.Phase switch
        {
            Phase.Technique => week.Number >= 3 ? 40 : 0,
            Phase.Strength => 60,
            Phase.Power => runner.Experience == Experience.Novice ? 60 : 80,
            Phase.Maintain => 40,
            Phase.Taper => 20,
            _ => 0,
        };
        Rule(session.Exercises.Sum(other => other.Contacts) <= contacts, $"{work.Contacts} contacts in {week.Phase}: {where}");
        if (session.Load == SessionLoad.Heavy && work.Reps is { } reps && work.Pattern is not MovementPattern.Jump && !gentle && !(runner.Age < 18) && runner.MissedDays <= 28)
        {
            var (low, high) = week.Phase switch
            {
                Phase.Technique => (8, 15),
                Phase.Strength => (5, 8),
                Phase.Power => (3, 5),
                Phase.Maintain => (3, 6),
                _ => (3, 5),
            };
            Rule((reps.Low >= low && reps.High <= high) || exercise.Explosive || work.Pattern == MovementPattern.Mobility, $"{reps.Low}-{reps.High} in {week.Phase}: {where}");
        }

        if (runner.Age < 18 && work.Reps is { } young && work.Pattern != MovementPattern.Jump)
        {
            Rule(young.Low >= 6 && young.High <= 15, $"6 to 15 repetitions under 18: {where}");
        }
    }

    private void Patterns(Session session, PlanWeek week)
    {
        if (session.Load != SessionLoad.Heavy || session.Minutes < 30 || runner.Minutes < 35 || runner.Injuries.Count > 0)
        {
            return;
        }

        var exercises = session.Exercises.Select(work => Exercises.Get(work.ExerciseId)).ToList();
        Rule(exercises.Count is 4 or 5, $"{exercises.Count} exercises on {session.Date}");
        Rule(exercises.Any(exercise => exercise.Pattern is MovementPattern.Squat or MovementPattern.Lunge), $"no squat or lunge on {session.Date}");
        Rule(exercises.Any(exercise => exercise.Pattern == MovementPattern.Hinge), $"no hinge on {session.Date}");
        Rule(exercises.Any(exercise => exercise.OneSided && exercise.IsLowerBody), $"no single leg on {session.Date}");
        Rule(exercises.Any(exercise => exercise.Pattern is MovementPattern.Push or MovementPattern.Pull), $"no upper body on {session.Date}");
        Rule(exercises.Any(exercise => exercise.Pattern is MovementPattern.AntiExtension or MovementPattern.AntiRotation or MovementPattern.Carry), $"no core on {session.Date} {week.Phase}");
    }

    private bool Owned(Exercise exercise)
    {
        var kinds = runner.Equipment!.Value.Select(item => item.Kind).ToHashSet();
        return (exercise.Also.Count == 0 || exercise.Also.Any(kinds.Contains))
            && (exercise.Equipment.Count == 0 || exercise.Loading == Loading.Optional || exercise.Equipment.Any(kinds.Contains));
    }

    private bool OwnsLoad(Exercise exercise, double kilograms) => runner.Equipment!.Value.Any(item => exercise.Equipment.Contains(item.Kind)
        && (item.Load is not { } own || item.Increment is not null || item.Kind is EquipmentKind.Barbell or EquipmentKind.TrapBar ? kilograms <= (item.Load?.Kilograms ?? 400) : Math.Abs(own.Kilograms - kilograms) < 0.01));

    private DayKind Run(LocalDate date, bool raceAside = false)
    {
        if (!raceAside && IsRace(date))
        {
            return DayKind.Long;
        }

        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        return (runner.RunWeeks.FirstOrDefault(week => week.StartsOn == monday)?.Week ?? runner.RunWeek ?? new RunWeek([])).On(date.DayOfWeek).Kind;
    }

    private bool IsRace(LocalDate date) => runner.Goal?.Date == date || runner.OtherRaces.Any(race => race.Date == date);

    private bool IsKey(LocalDate date) => IsRace(date) || Run(date) is DayKind.Hard or DayKind.Long;

    private int Length() => runner.Goal!.Race switch
    {
        RaceKind.Marathon or RaceKind.Ultra => 3,
        RaceKind.Half => 2,
        RaceKind.FiveK or RaceKind.TenK => 1,
        _ => Length(runner.Goal.Distance!.Value.Metres),
    };

    private static int Length(double metres) => metres >= 42_000 ? 3 : metres >= 21_000 ? 2 : 1;

    private int LastLight() => Length() switch { 3 => 4, 2 => 3, _ => 2 };

    private bool BeforeRace(LocalDate date, int shortest)
    {
        var goal = runner.Goal?.Date is { } race && race >= date && Period.DaysBetween(date, race) < Length() switch { 3 => 10, 2 => 7, _ => 4 };
        return goal || runner.OtherRaces.Any(other => other.Date >= date && Period.DaysBetween(date, other.Date) <= (Length(other.Distance.Metres) == 1 ? shortest : 5));
    }

    private bool AfterRace(LocalDate date) => runner.OtherRaces.Append(runner.LastRace).Any(race => race is not null
        && date > race.Date && Period.DaysBetween(race.Date, date) <= Length(race.Distance.Metres) switch { 3 => 7, 2 => 4, _ => 2 });

    private void Rule(bool holds, string rule)
    {
        if (!holds)
        {
            broken.Add(rule);
        }
    }
}
