using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>In which units the runner wants to be told.</summary>
internal static class UnitFacts
{
    public static UnitSystem? Wanted(Message message)
    {
        if (message.Says("metric"))
        {
            return UnitSystem.Metric;
        }

        if (message.Says("imperial", "american", "freedom"))
        {
            return UnitSystem.Imperial;
        }

        bool Wants(string unit) => Enumerable.Range(0, message.Count).Any(i => message.Units[i].Value("unit") == unit && !message.Denied(i) && !message.Before(i, 2, "of", "from", "than"));
        var (miles, km, kg, lb) = (Wants("mi"), Wants("km"), Wants("kg"), Wants("lb") || Wants("stone"));
        return miles && kg ? UnitSystem.British
            : miles && lb ? UnitSystem.Imperial
            : km || kg && !miles ? UnitSystem.Metric
            : lb ? UnitSystem.Imperial
            : !miles ? null
            : message.Context.WeightUnit == "kg" && message.Context.Locale is not "en-US" ? UnitSystem.British
            : UnitSystem.Imperial;
    }
}
