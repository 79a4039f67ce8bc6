using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>How a week's runs compare with the four before it, in kilometres, else minutes, else runs.</summary>
internal static class RunLoad
{
    private const int WeeksBack = 4;

    /// <summary>60% of the mean of the last four weeks, or less.</summary>
    public static bool IsLight(in RunCalendar runs, LocalDate monday) =>
        Mean(runs, monday, known: false) is { } usual && Amount(runs, monday).Amount <= Proposals.LightRunWeek * usual;

    /// <summary>Well above the mean of the last four weeks, all of which are known.</summary>
    public static bool IsHeavy(in RunCalendar runs, LocalDate monday) =>
        Mean(runs, monday, known: true) is { } usual && Amount(runs, monday).Amount >= Proposals.HeavyRunWeek * usual;

    private static (double Amount, int Unit, int Runs) Amount(in RunCalendar runs, LocalDate monday) => RunCalendar.Volume(runs.WeekOf(monday));

    /// <param name="known">A week without any run says nothing, and then nothing can be compared.</param>
    private static double? Mean(in RunCalendar runs, LocalDate monday, bool known)
    {
        if (runs.IsSteady)
        {
            return null;
        }

        var unit = Amount(runs, monday).Unit;
        var sum = 0.0;
        for (var back = 1; back <= WeeksBack; back++)
        {
            var (before, beforeUnit, _) = Amount(runs, monday.PlusWeeks(-back));
            if ((beforeUnit != unit && unit != 0) || (known && before == 0))
            {
                return null;
            }

            sum += before;
        }

        return sum > 0 ? sum / WeeksBack : null;
    }
}
