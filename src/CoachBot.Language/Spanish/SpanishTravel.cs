using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Language.Spanish;

/// <summary>"Me voy a Bali diez días", "de viaje del lunes al viernes": from when and until when, as far as it is said.</summary>
/// <param name="day">Reads a day's name.</param>
internal sealed class SpanishTravel(SpanishPatterns patterns, IReadOnlyList<string> days, Func<string, IsoDayOfWeek> day)
{
    private readonly Regex says = patterns.Of("SaysTravel");
    private readonly Regex span = patterns.Of("Span");
    private readonly Regex from = new($@"(?<!\b(?:hasta|y) )\b(?:del?|desde el|a partir del?|el)\s+(?<day>{string.Join('|', days)})\b", RegexOptions.CultureInvariant);
    private readonly Regex until = new($@"\b(?:al|hasta el)\s+(?<day>{string.Join('|', days)})\b", RegexOptions.CultureInvariant);
    private readonly Regex tomorrow = new(@"(?<!\bla )\bmanana\b", RegexOptions.CultureInvariant);

    public bool IsTold(string text) => says.IsMatch(text);

    /// <summary>Dates that are known already are kept, where no day is named. Without a day to begin with, it begins today.</summary>
    public Slots Fill(Slots slots, string text, LocalDate today)
    {
        if (slots is { FromDate: not null, UntilDate: not null } && !from.IsMatch(text) && !until.IsMatch(text))
        {
            return slots;
        }

        var begins = from.Match(text) is { Success: true } named ? Coming(today, day(named.Groups["day"].Value))
            : tomorrow.IsMatch(text) ? today.PlusDays(1)
            : until.IsMatch(text) ? today
            : slots.FromDate;
        var ends = until.Match(text) is { Success: true } last ? Coming((begins ?? today).PlusDays(1), day(last.Groups["day"].Value))
            : span.Match(text) is { Success: true } length ? (begins ?? today).PlusDays(Days(length) - 1)
            : slots.UntilDate;
        return slots with { FromDate = begins ?? (ends is null ? null : today), UntilDate = ends, Date = null, ToDate = null, Days = null };
    }

    private static int Days(Match length) => (int)SpanishNumbers.Of(length.Groups["count"].Value) * (length.Groups["unit"].Value[0] == 's' ? 7 : 1);

    private static LocalDate Coming(LocalDate from, IsoDayOfWeek day) => from.DayOfWeek == day ? from : from.Next(day);
}
