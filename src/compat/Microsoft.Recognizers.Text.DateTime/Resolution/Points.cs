namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days, times and instants.</summary>
internal static class Points
{
    public static string Fill(DateNode date, List<Dictionary<string, string>> values, string type = "date")
    {
        var timex = date.Timex();
        if (!date.Real)
        {
            values.Add(Values.Of(timex, type, Values.NotResolved));
            return "date";
        }

        values.AddDistinct(Values.Of(timex, type, Write.Day(date.Past)));
        values.AddDistinct(Values.Of(timex, type, Write.Day(date.Future)));
        return "date";
    }

    public static string Fill(TimeNode time, List<Dictionary<string, string>> values, string type = "time")
    {
        foreach (var clock in Halves(time))
        {
            values.Add(Values.Of(clock.Timex(), type, Write.Clock(Moment.MinValue + clock.Offset)));
        }

        return "time";
    }

    public static string Fill(InstantNode instant, List<Dictionary<string, string>> values, string type = "datetime")
    {
        if (instant.Date is not { } date || instant.Time is not { } time)
        {
            values.Add(Values.Of(instant.Timex!, type, Write.Instant(instant.At)));
            return "datetime";
        }

        foreach (var clock in Halves(time))
        {
            var timex = date.Timex() + clock.Timex();
            if (!date.Real)
            {
                values.Add(Values.Of(timex, type, Values.NotResolved));
                continue;
            }

            values.AddDistinct(Values.Of(timex, type, Write.Instant(date.Past + clock.Offset)));
            values.AddDistinct(Values.Of(timex, type, Write.Instant(date.Future + clock.Offset)));
        }

        return "datetime";
    }

    /// <summary>The time itself and, where the half of the day is open, the other one.</summary>
    public static Clock[] Halves(TimeNode time) => time.Ambiguous ? [time.Clock, time.Clock.OtherHalf] : [time.Clock];
}
