using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Properties;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>The hard rules of placement and of pauses, held against what is still planned, by the engine's own independent checker.</summary>
internal static class PlanLaw
{
    // What is at hand changes for a day or a journey; the checker is told that everything is.
    private static readonly ValueList<EquipmentItem> Everything = Enum.GetValues<EquipmentKind>().Select(kind => new EquipmentItem(kind, null, new Load(0.5))).ToValueList();

    // Rules about where and when; how many and what may differ while something is eased, moved or rebuilt.
    private static readonly string[] Placement =
    [
        "heavy on a key run", "heavy the day before", "heavy too near", "heavy in race", "jumps in a light", "light on a key run", "light before a long", "a session on race day",
        "is not available", "two sessions on one day", "an id twice", "strength on ",
    ];

    public static void Check(RunnerState state, LocalDate today, string where)
    {
        if (state.Plan is not { Refused: null } plan)
        {
            return;
        }

        var standing = plan with { Weeks = plan.Weeks.Where(week => week.StartsOn.PlusDays(6) >= today).Select(week => week with { Sessions = week.Sessions.Where(session => session.Status == SessionStatus.Planned).ToValueList() }).ToValueList() };
        var broken = PlanRules.Broken(state.Profile with { Equipment = Everything }, today, standing)
            .Where(rule => Placement.Any(known => rule.Contains(known, StringComparison.Ordinal)))
            .ToList();
        foreach (var hold in state.Holds.Where(hold => hold.Rule is "R0" or "R1" or "R10"))
        {
            var within = plan.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Date >= today && session.Date >= hold.From && !(hold.Until <= session.Date)).ToList();
            var kept = hold.Rule == "R1"
                ? within.TrueForAll(session => !session.Exercises.Any(work => Exercises.Get(work.ExerciseId).IsLowerBody || work.Pattern == MovementPattern.Jump))
                : within.Count == 0;
            if (!kept)
            {
                broken.Add($"{hold.Rule} is not respected");
            }
        }

        Assert.True(broken.Count == 0, $"{string.Join("; ", broken)}\n{where}");
    }
}
