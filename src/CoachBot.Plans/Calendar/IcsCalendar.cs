using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Training.Runners;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Plans.Calendar;

/// <summary>A runner's sessions as an iCalendar object (RFC 5545, with the names of RFC 7986 for the whole).</summary>
internal static class IcsCalendar
{
    /// <summary>How long before a session with a start the calendar rings.</summary>
    private const string BeforeStart = "-PT15M";

    /// <summary>A session without a start is the whole day's; it rings at eight.</summary>
    private const string OnTheDay = "PT8H";

    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static string Write(RunnerId runner, RunnerProfile profile, DateTimeZone zone, IReadOnlyList<CalendarEntry> entries)
    {
        var words = CalendarWords.Of(profile.Language);
        var lines = new IcsLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//CoachBot//Strength for runners//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("NAME", words.Name);
        lines.AddText("X-WR-CALNAME", words.Name);
        lines.Add("X-WR-TIMEZONE", zone.Id);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        lines.Add("X-PUBLISHED-TTL", "PT1H");
        if (entries.Any(entry => StartOf(profile, entry.Session.Date) is not null))
        {
            IcsTimeZone.Write(lines, zone, entries[0].Session.Date.PlusDays(-1), entries[^1].Session.Date.PlusDays(2));
        }

        var owner = OwnerOf(runner);
        foreach (var entry in entries)
        {
            Write(lines, entry, owner, profile, zone, words);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void Write(IcsLines lines, CalendarEntry entry, string owner, RunnerProfile profile, DateTimeZone zone, CalendarWords words)
    {
        var session = entry.Session;
        var start = StartOf(profile, session.Date);
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", $"{session.Id}.{owner}@coachbot");
        lines.Add("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        lines.Add("DTSTAMP", Utc(entry.ChangedAt));
        lines.Add("LAST-MODIFIED", Utc(entry.ChangedAt));
        if (start is { } time)
        {
            // A time that the clocks skip on that day is one that no calendar knows.
            var begins = zone.ResolveLocal(session.Date + time, Resolver).LocalDateTime;
            lines.Add($"DTSTART;TZID={zone.Id}", IcsTimeZone.Text(begins));
            lines.Add("DURATION", $"PT{session.Minutes.ToString(CultureInfo.InvariantCulture)}M");
        }
        else
        {
            lines.Add("DTSTART;VALUE=DATE", session.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
            lines.Add("TRANSP", "TRANSPARENT");
        }

        lines.AddText("SUMMARY", words.SummaryOf(session, entry.Cancelled));
        lines.AddText("DESCRIPTION", words.DescriptionOf(session, profile.Units));
        lines.Add("STATUS", entry.Cancelled ? "CANCELLED" : "CONFIRMED");
        lines.Add("CLASS", "PRIVATE");
        if (!entry.Cancelled)
        {
            lines.Add("BEGIN", "VALARM");
            lines.Add("ACTION", "DISPLAY");
            lines.Add("TRIGGER", start is null ? OnTheDay : BeforeStart);
            lines.AddText("DESCRIPTION", words.SummaryOf(session, cancelled: false));
            lines.Add("END", "VALARM");
        }

        lines.Add("END", "VEVENT");
    }

    /// <summary>The hour at which the runner is reminded, since that is when they train; no earlier than they can.</summary>
    private static LocalTime? StartOf(RunnerProfile profile, LocalDate date)
    {
        var wanted = profile.Reminders.DayTimes.FirstOrDefault(time => time.Day == date.DayOfWeek)?.Time ?? profile.Reminders.Time;
        return wanted is { } time && profile.NotBefore is { } earliest && time < earliest ? earliest : wanted ?? profile.NotBefore;
    }

    /// <summary>The same in every calendar of a runner, and it tells nobody who they are.</summary>
    private static string OwnerOf(RunnerId runner) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes("calendar of " + runner.Value)).AsSpan(0, 12));

    private static string Utc(Instant at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
