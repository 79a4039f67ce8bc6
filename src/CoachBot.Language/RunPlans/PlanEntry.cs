using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>One day of a plan as it was written.</summary>
/// <param name="Week">The week's place in the plan, from 0; -1 where only the date says it.</param>
/// <param name="Day">Null where the date says it.</param>
/// <param name="Metres">A distance from a column of its own.</param>
internal sealed record PlanEntry(int Week, IsoDayOfWeek? Day, LocalDate? Date, string Text, double? Metres = null);
