using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes days, times and amounts as timex and values have them.</summary>
internal static class Write
{
    public static string Day(Moment day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    public static string Instant(Moment at) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.Year:0000}-{at.Month:00}-{at.Day:00} {at.Hour:00}:{at.Minute:00}:{at.Second:00}");

    public static string InstantTimex(Moment at) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.Year:0000}-{at.Month:00}-{at.Day:00}T{at.Hour:00}:{at.Minute:00}:{at.Second:00}");

    public static string Clock(Moment at) => string.Create(CultureInfo.InvariantCulture, $"{at.Hour:00}:{at.Minute:00}:{at.Second:00}");

    public static string Amount(double amount) => amount.ToString("0.###############", CultureInfo.InvariantCulture);

    /// <summary>PT2H, PT30M, PT1H30M … for a stretch of the clock.</summary>
    public static string Stretch(TimeSpan span)
    {
        var hours = (int)span.TotalHours;
        var text = "PT";
        if (hours > 0)
        {
            text += hours + "H";
        }

        if (span.Minutes > 0)
        {
            text += span.Minutes + "M";
        }

        if (span.Seconds > 0)
        {
            text += span.Seconds + "S";
        }

        return text.Length == 2 ? "PT0S" : text;
    }
}
