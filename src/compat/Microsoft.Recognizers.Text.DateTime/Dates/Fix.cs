namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds the nearest past and future day of a date that leaves something open.</summary>
internal sealed partial class Reader
{
    private const int YearsToLook = 8;
    private const int MonthsToLook = 60;

    private static DateNode OnDay(Moment day) => new() { Form = DateForm.Fixed, Year = day.Year, Month = day.Month, Day = day.Day, Past = day, Future = day };

    private static DateNode FullDate(int year, int month, int day) => Days.Exists(year, month, day)
        ? new DateNode { Form = DateForm.Fixed, Year = year, Month = month, Day = day, Past = new Moment(year, month, day), Future = new Moment(year, month, day), Stated = true }
        : new DateNode { Form = DateForm.Fixed, Year = year, Month = month, Day = day, Real = false, Stated = true };

    private DateNode MonthDay(int month, int day)
    {
        var node = new DateNode { Form = DateForm.MonthDay, Month = month, Day = day };
        node.Real = Days.Exists(2000, month, day);
        if (node.Real)
        {
            node.Future = Seek(month, day, 1);
            node.Past = Seek(month, day, -1);
        }

        return node;
    }

    private Moment Seek(int month, int day, int step)
    {
        for (int year = now.Year, tries = 0; tries <= YearsToLook; year += step, tries++)
        {
            if (Days.Exists(year, month, day) && new Moment(year, month, day) is var at && (step > 0 ? at >= now : at < now))
            {
                return at;
            }
        }

        return Today;
    }

    private static DateNode ShortYear(int year, int month, int day)
    {
        var (early, late) = (1900 + year, 2000 + year);
        return Days.Exists(early, month, day) && Days.Exists(late, month, day)
            ? new DateNode { Form = DateForm.ShortYear, Year = year, Month = month, Day = day, Past = new Moment(early, month, day), Future = new Moment(late, month, day) }
            : FullDate(late, month, day);
    }

    private DateNode OnWeekday(int weekday)
    {
        var day = Days.Add(Days.Monday(now), weekday - 1);
        return new DateNode
        {
            Form = DateForm.Weekday,
            Weekday = weekday,
            Past = day >= Today ? Days.Add(day, -7) : day,
            Future = day < Today ? Days.Add(day, 7) : day,
        };
    }

    private DateNode OnRelativeWeekday(Relative relative, int weekday)
    {
        var day = Days.Add(Days.Monday(now), weekday - 1);
        return OnDay(relative switch
        {
            Relative.Next => Days.Add(day, 7),
            Relative.Last => Days.Add(day, -7),
            Relative.Upcoming => day <= Today ? Days.Add(day, 7) : day,
            Relative.Passed => day >= Today ? Days.Add(day, -7) : day,
            _ => day,
        });
    }

    /// <summary>The nearest months that have the day, and have it on the weekday when one is given.</summary>
    private DateNode OnDayOfMonth(int day, int weekday = 0)
    {
        var node = new DateNode { Form = weekday == 0 ? DateForm.DayOfMonth : DateForm.Weekday, Day = day, Weekday = weekday, Past = Today, Future = Today };
        var month = new Moment(now.Year, now.Month, 1);
        for (var k = 0; k < MonthsToLook; k++)
        {
            if (Fits(Days.AddMonths(month, k)) is { } at && at >= Today)
            {
                node.Future = at;
                break;
            }
        }

        for (var k = 0; k < MonthsToLook; k++)
        {
            if (Fits(Days.AddMonths(month, -k)) is { } at && at < Today)
            {
                node.Past = at;
                break;
            }
        }

        return node;

        Moment? Fits(Moment first) =>
            Days.Exists(first.Year, first.Month, day) && first.AddDays(day - 1) is var at && (weekday == 0 || Days.Weekday(at) == weekday) ? at : null;
    }
}
