namespace CoachBot.Training.Plans;

/// <summary>The weeks worth comparing when a plan has changed: one that is still the same object has no news.</summary>
internal static class WeekNews
{
    /// <summary>The weeks that are not, as the same object, among the others. Both in the order of their dates.</summary>
    public static List<PlanWeek> Of(ReadOnlySpan<PlanWeek> weeks, ReadOnlySpan<PlanWeek> others)
    {
        List<PlanWeek> news = [];
        var other = 0;
        foreach (var week in weeks)
        {
            while (other < others.Length && others[other].StartsOn < week.StartsOn)
            {
                other++;
            }

            if (other == others.Length || !ReferenceEquals(others[other], week))
            {
                news.Add(week);
            }
        }

        return news;
    }
}
