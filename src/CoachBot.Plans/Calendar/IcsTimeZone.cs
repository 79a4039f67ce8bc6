using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Plans.Calendar;

/// <summary>
/// A zone as VTIMEZONE: each change of the clocks within the time that the calendar covers, spelt out, since the rules behind them
/// change and not every zone has one.
/// </summary>
internal static class IcsTimeZone
{
    public static void Write(IcsLines lines, DateTimeZone zone, LocalDate first, LocalDate last)
    {
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", zone.Id);
        var from = zone.AtStartOfDay(first).ToInstant();
        var until = zone.AtStartOfDay(last.PlusDays(1)).ToInstant();
        foreach (var interval in zone.GetZoneIntervals(from, until))
        {
            Write(lines, zone, interval, first);
        }

        lines.Add("END", "VTIMEZONE");
    }

    private static void Write(IcsLines lines, DateTimeZone zone, ZoneInterval interval, LocalDate first)
    {
        var kind = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;

        // The onset is told in the time that the clocks showed until then.
        var onset = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : first.PlusYears(-1).AtMidnight();
        lines.Add("BEGIN", kind);
        lines.Add("DTSTART", Text(onset));
        lines.Add("TZOFFSETFROM", Text(before));
        lines.Add("TZOFFSETTO", Text(interval.WallOffset));
        lines.AddText("TZNAME", interval.Name);
        lines.Add("END", kind);
    }

    internal static string Text(LocalDateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Text(Offset offset) =>
        offset.ToString(offset.Seconds % 60 == 0 ? "+HHmm" : "+HHmmss", CultureInfo.InvariantCulture);
}
