using CoachBot.Training.Reminding;
using CoachBot.Training.Units;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Storage.Reminders;

/// <summary>
/// At what local time a kind of reminder speaks on each weekday, Monday first; null: not on that day. Stored beside the due row as
/// "18:30,,07:00,,,,", so that the next occurrence needs neither the runner's profile nor the plan.
/// </summary>
public sealed record ReminderWeek(ValueList<LocalTime?> Times)
{
    private const int Days = 7;
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static ReminderWeek Daily(LocalTime time) => Of(_ => time);

    public static ReminderWeek Of(Func<IsoDayOfWeek, LocalTime?> timeOn) =>
        new(Enumerable.Range(1, Days).Select(day => timeOn((IsoDayOfWeek)day)).ToValueList());

    /// <summary>Null for a text that is no week.</summary>
    public static ReminderWeek? Parse(string? stored)
    {
        var parts = stored?.Split(',');
        if (parts is not { Length: Days })
        {
            return null;
        }

        var times = new LocalTime?[Days];
        for (var day = 0; day < Days; day++)
        {
            if (parts[day].Length > 0)
            {
                var time = Pattern.Parse(parts[day]);
                if (!time.Success)
                {
                    return null;
                }

                times[day] = time.Value;
            }
        }

        return new ReminderWeek(times.ToValueList());
    }

    public LocalTime? On(IsoDayOfWeek day) => Times[(int)day - 1];

    /// <summary>The first occurrence after an instant and not before a local date; null when it never speaks.</summary>
    public Occurrence? NextAfter(Instant after, DateTimeZone zone, LocalDate? notBefore = null)
    {
        // A gap of the clocks can carry a late time over midnight, so the day before counts too.
        var date = after.InZone(zone).Date.PlusDays(-1);
        date = notBefore is { } first && first > date ? first : date;

        // Two weeks: an occurrence may lie just before the instant on each day of the first.
        for (var day = 0; day < 2 * Days; day++, date = date.PlusDays(1))
        {
            if (On(date.DayOfWeek) is { } time && LocalClock.At(zone, time, date) is var due && due > after)
            {
                return new Occurrence(date, time, due);
            }
        }

        return null;
    }

    public override string ToString() => string.Join(',', Times.Select(time => time is { } said ? Pattern.Format(said) : ""));
}

/// <param name="Date">The local date that it belongs to.</param>
public sealed record Occurrence(LocalDate Date, LocalTime Time, Instant Due);
