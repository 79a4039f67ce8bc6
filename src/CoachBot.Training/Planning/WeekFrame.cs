using CoachBot.Training.Plans;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>One week's place in the plan, before any day is chosen.</summary>
/// <param name="Number">From 1.</param>
/// <param name="WeeksToRace">Null without a race ahead.</param>
/// <param name="Block">Counts the blocks of one aim.</param>
/// <param name="Rotation">The choice of exercises turns with it: they stay for four to six weeks.</param>
/// <param name="WeekInBlock">From 0.</param>
/// <param name="TrainingWeek">From 0, the weeks since the plan began.</param>
/// <param name="HeavyBefore">A strength or power block has come before this week, or the runner lifts heavy already.</param>
/// <param name="HeavyRuns">The runs are well above their usual amount: strength keeps the load and gives volume away.</param>
/// <param name="Heavy">Full sessions wanted.</param>
/// <param name="Light">Light sessions wanted besides.</param>
internal readonly record struct WeekFrame(
    LocalDate Monday,
    int Number,
    int? WeeksToRace,
    Phase Phase,
    bool Deload,
    int Block,
    int Rotation,
    int WeekInBlock,
    int BlockWeeks,
    int TrainingWeek,
    bool HeavyBefore,
    bool HeavyRuns,
    int Heavy,
    int Light);
