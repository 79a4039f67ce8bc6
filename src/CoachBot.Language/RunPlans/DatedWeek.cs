using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>A week by its date at the beginning of a line: "Week starting 9 March", "w/c 16/03", "semana del 9 al 15 de marzo".</summary>
internal static partial class DatedWeek
{
    /// <param name="end">Where the rest of the line begins.</param>
    /// <returns>The Monday of that week; null when no such heading stands there.</returns>
    public static LocalDate? Heading(string text, LocalDate today, bool dayFirst, out int end)
    {
        end = 0;
        if (Opening().Match(text) is not { Success: true } opening)
        {
            return null;
        }

        var rest = text[opening.Length..];
        var cut = 0;
        if (Range().Match(rest) is { Success: true } range)
        {
            // "9 to 15 March": from its first day.
            cut = range.Length - range.Groups["month"].Length;
            rest = $"{range.Groups["first"].Value} {rest[cut..]}";
            cut -= range.Groups["first"].Length + 1;
        }
        else if (!opening.Groups["from"].Success)
        {
            return null;
        }

        rest = rest.Replace(" de ", "    ", StringComparison.Ordinal).Replace(" of ", "    ", StringComparison.Ordinal);
        if (PlanDates.Leading(rest, today, dayFirst, out var dated) is not { } date)
        {
            return null;
        }

        end = opening.Length + dated + cut;
        return date.PlusDays(1 - (int)date.DayOfWeek);
    }

    [GeneratedRegex(@"^[\s*#_•(\[-]*(?:(?:for |the |la |para )?(?:the |la )?(?:training )?(?:(?:week|wk|semana)\s+(?<from>(?:starting|commencing|beginning|of|from|del?|que (?:empieza|comienza)|empezando)\s+(?:(?:on|from|the|el|del)\s+)*|)|(?<from>w/?[cb]\.?:?\s*)))(?:(?:mon|monday|lunes)\s+(?=\d))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?<first>\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to|al?)\s*\d{1,2}(?:st|nd|rd|th)?\s*(?:of |de )?(?<month>\p{L}{3,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
