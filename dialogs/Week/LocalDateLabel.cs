using CoachBot.Dialogs.Wording;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Week;

/// <summary>A day short enough for a chart's axis: 2 Mar.</summary>
internal static class LocalDateLabel
{
    public static string Of(LocalDate date, Words words) => LocalDatePattern.Create(words.MonthFirst ? "MMM d" : "d MMM", words.Culture).Format(date);
}
