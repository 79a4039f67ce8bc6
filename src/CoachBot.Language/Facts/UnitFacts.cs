using CoachBot.Language.Text;
using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>In which units the runner wants to be told: those that are asked for, else those that what is turned down leaves.</summary>
internal static class UnitFacts
{
    private static readonly string[] Imperial = ["imperial", "american", "freedom", "americano", "americana"];

    /// <summary>How far before a unit the word may stand that turns it down.</summary>
    private const int Reach = 6;

    public static UnitSystem? Wanted(Message message)
    {
        bool Wants(params ReadOnlySpan<string> names)
        {
            for (var i = 0; i < message.Count; i++)
            {
                if (Names(message, i, names) && !message.Denied(i) && !TurnedDown(message, i))
                {
                    return true;
                }
            }

            return false;
        }

        if (Wants("metric"))
        {
            return UnitSystem.Metric;
        }

        if (Wants(Imperial))
        {
            return UnitSystem.Imperial;
        }

        var (miles, km, kg, lb) = (Wants("mi"), Wants("km"), Wants("kg"), Wants("lb", "stone"));
        return miles && kg ? UnitSystem.British
            : miles && lb ? UnitSystem.Imperial
            : km || kg && !miles ? UnitSystem.Metric
            : lb ? UnitSystem.Imperial
            : !miles ? Left(message)
            : Miles(message);
    }

    private static bool Names(Message message, int i, ReadOnlySpan<string> names) => names.Contains(message.Word(i)) || message.Units[i].Value("unit") is { } unit && names.Contains(unit);

    /// <summary>"Stop using pounds", "no miles please": what is left when only that is said.</summary>
    private static UnitSystem? Left(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (TurnedDown(message, i))
            {
                if (Names(message, i, ["mi", "lb", "stone", .. Imperial]))
                {
                    return UnitSystem.Metric;
                }

                if (Names(message, i, ["kg", "metric"]))
                {
                    return UnitSystem.Imperial;
                }

                if (Names(message, i, ["km"]))
                {
                    return Miles(message);
                }
            }
        }

        return null;
    }

    /// <summary>Who counts in miles lifts kilograms, but in America.</summary>
    private static UnitSystem Miles(Message message) => message.Context.WeightUnit == "kg" && message.Context.Locale is not "en-US" ? UnitSystem.British : UnitSystem.Imperial;

    /// <summary>"Not pounds", "anything but pounds", "kg instead of lb", "stop using lbs"; in "why is it not in kg" they are missed.</summary>
    private static bool TurnedDown(Message message, int i)
    {
        if (message.Says("why"))
        {
            return false;
        }

        for (var j = i - 1; j >= 0 && j >= i - Reach && message.Units[j + 1].Before == Boundary.None; j--)
        {
            switch (message.Word(j))
            {
                case "not" or "no" or "never" or "without" or "nothing" or "nada" or "sin" or "nunca" or "ni":
                    return !(message.Word(j - 1) is "is" or "are" or "was" && i - j <= 3 || message.Word(j + 1) is "esta" or "estan" or "salen" or "sale" or "is" or "are");
                case "stop" or "hate" or "drop" or "ditch" or "than" or "odio" or "quita" or "quitar" or "dejar" or "deja" or "deje":
                    return true;
                case "from":
                    return i - j <= 2;
                case "of":
                    return message.Word(j - 1) is "instead" or "fuera" or "rid" or "sick" || i - j == 1;
                case "but":
                    return message.Word(j - 1) is "anything" or "everything";
                default:
                    break;
            }
        }

        return false;
    }
}
