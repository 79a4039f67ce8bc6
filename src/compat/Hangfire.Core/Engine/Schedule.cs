using Quartz;
using Quartz.Impl.Calendar;

namespace Hangfire.Engine;

/// <summary>
/// A cron expression as Hangfire reads it (five fields, or six with seconds first; day of month <em>and</em> day of week must match),
/// put as Quartz's own (seconds first; either day matches). The day of week then becomes a calendar that leaves the other days out.
/// </summary>
internal sealed record Schedule(CronExpression Expression, WeeklyCalendar? Calendar, string? CalendarName)
{
    private static readonly Dictionary<string, string> Macros = new(StringComparer.OrdinalIgnoreCase)
    {
        ["@every_second"] = "* * * * * *",
        ["@every_minute"] = "* * * * *",
        ["@hourly"] = "0 * * * *",
        ["@daily"] = "0 0 * * *",
        ["@midnight"] = "0 0 * * *",
        ["@weekly"] = "0 0 * * 0",
        ["@monthly"] = "0 0 1 * *",
        ["@yearly"] = "0 0 1 1 *",
        ["@annually"] = "0 0 1 1 *",
    };

    /// <exception cref="FormatException">Neither five nor six fields, or a field that can't be read.</exception>
    public static Schedule Parse(string cron, TimeZoneInfo zone)
    {
        var text = Macros.GetValueOrDefault(cron.Trim(), cron);
        var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length is not (5 or 6) || HasHash(text))
        {
            throw new FormatException("A cron expression has five fields, or six with seconds first.");
        }

        var unix = CronExpression.Parse(string.Join(' ', fields[^5..]), CronFormat.Unix).CronExpressionString.Split(' ');
        unix[0] = fields.Length == 6 ? fields[0] : "0";
        var (dayOfMonth, dayOfWeek) = (unix[3], unix[5]);
        if (Any(dayOfMonth) || Any(dayOfWeek))
        {
            return new Schedule(CronExpression.Parse(string.Join(' ', unix)).WithTimeZone(zone), null, null);
        }

        if (dayOfWeek.Contains('#', StringComparison.Ordinal) || dayOfWeek.Contains('L', StringComparison.Ordinal))
        {
            throw new FormatException("A day of month can't be combined with the n-th or the last of a weekday.");
        }

        unix[5] = "?";
        var calendar = Only(dayOfWeek, zone);
        var excluded = string.Join(',', calendar.DaysExcluded.Order());
        return new Schedule(CronExpression.Parse(string.Join(' ', unix)).WithTimeZone(zone), calendar, $"not {excluded} in {zone.Id}");
    }

    /// <summary>The next time after an instant; null for never.</summary>
    public DateTimeOffset? Next(DateTime after)
    {
        var next = Expression.GetNextValidTimeAfter(new DateTimeOffset(after, TimeSpan.Zero));
        while (next is { } time && Calendar?.IsTimeIncluded(time) == false)
        {
            next = Expression.GetNextValidTimeAfter(time);
        }

        return next;
    }

    // Quartz reads H as a time of its own choosing; Hangfire doesn't know it.
    private static bool HasHash(string text) =>
        text.Replace("THU", "", StringComparison.OrdinalIgnoreCase).Contains('H', StringComparison.OrdinalIgnoreCase);

    private static bool Any(string field) => field is "*" or "?";

    private static WeeklyCalendar Only(string dayOfWeek, TimeZoneInfo zone)
    {
        var days = CronExpression.Parse($"0 0 0 ? * {dayOfWeek}").WithTimeZone(TimeZoneInfo.Utc);
        var calendar = new WeeklyCalendar { TimeZone = zone };
        var sunday = new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var day = 0; day < 7; day++)
        {
            var date = sunday.AddDays(day);
            if (days.IsSatisfiedBy(date))
            {
                calendar.RemoveExcludedDay(date.DayOfWeek);
            }
            else
            {
                calendar.AddExcludedDay(date.DayOfWeek);
            }
        }

        return calendar;
    }
}
