namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"before", "after", "since", "until" and "around".</summary>
internal static class Bounds
{
    private const string Point = "datetimepoint";
    private const string Range = "datetimerange";

    public static string Fill(OpenNode open, List<Dictionary<string, string>> values)
    {
        if (open.Mod == Mod.Approx)
        {
            return Approximate(open, values);
        }

        switch (open.Inner)
        {
            case DateNode { Real: false } or InstantNode { Date.Real: false }:
                return Resolver.Plain(open.Inner, values);
            case DateNode date:
                Add(open, values, "daterange", date.Timex(), Write.Day(date.Past), Point);
                Add(open, values, "daterange", date.Timex(), Write.Day(date.Future), Point);
                return "daterange";
            case TimeNode time:
                foreach (var clock in Points.Halves(time))
                {
                    Add(open, values, "timerange", clock.Timex(), Spans.Clock(clock.Offset), Point);
                }

                return "timerange";
            case InstantNode { Date: { } day, Time: { } at }:
                foreach (var clock in Points.Halves(at))
                {
                    Add(open, values, "datetimerange", day.Timex() + clock.Timex(), Write.Instant(day.Past + clock.Offset), Point);
                    Add(open, values, "datetimerange", day.Timex() + clock.Timex(), Write.Instant(day.Future + clock.Offset), Point);
                }

                return "datetimerange";
            case InstantNode instant when open.WholeDay:
                Add(open, values, "daterange", instant.Timex!, Write.Day(instant.At), Point);
                return "daterange";
            case InstantNode instant:
                Add(open, values, "datetimerange", instant.Timex!, Write.Instant(instant.At), Point);
                return "datetimerange";
            case TimeSpanNode span:
                var (start, end) = span.Part != DayPart.None ? DayParts.Hours(span.Part, span.Mod) : (span.Start.Offset, span.End.Offset);
                Add(open, values, "timerange", span.Timex(), Spans.Clock(UsesEnd(open) ? end : start), Range);
                return "timerange";
            case SpanNode span:
                var type = span.Clocked ? "datetimerange" : "daterange";
                for (var half = span; half is not null; half = half.Other)
                {
                    var whole = half;
                    Add(open, values, type, half.Timex, Spans.Text(half, UsesEnd(open) ? whole.PastEnd : whole.PastStart), Range);
                    Add(open, values, type, half.Timex, Spans.Text(half, UsesEnd(open) ? whole.FutureEnd : whole.FutureStart), Range);
                }

                return type;
            default:
                return "date";
        }
    }

    // "after 2015" begins when 2015 is over; "before the end of 2015" ends then.
    private static bool UsesEnd(OpenNode open) => open.Nuance switch
    {
        "end" => open.Mod is not Mod.Since,
        _ => open.Mod is Mod.After or Mod.Until,
    };

    private static void Add(OpenNode open, List<Dictionary<string, string>> values, string type, string timex, string bound, string source)
    {
        var mod = open.Mod switch { Mod.Before => "before", Mod.After => "after", Mod.Since => "since", _ => "until" };
        var value = new Dictionary<string, string>(5)
        {
            ["timex"] = timex,
            ["type"] = type,
            ["Mod"] = open.Nuance is null ? mod : $"{mod}-{open.Nuance}",
            [open.Mod is Mod.Before or Mod.Until ? "end" : "start"] = bound,
        };
        if (open.Sourced)
        {
            value["sourceEntity"] = source;
        }

        values.AddDistinct(value);
    }

    private static string Approximate(OpenNode open, List<Dictionary<string, string>> values)
    {
        var type = open.Inner switch
        {
            DateNode date => Points.Fill(date, values, "daterange"),
            TimeNode time => Points.Fill(time, values, "timerange"),
            InstantNode instant => Points.Fill(instant, values, "datetimerange"),
            TimeSpanNode span => Spans.Fill(span, values),
            SpanNode span => Spans.Fill(span, values),
            _ => "date",
        };
        foreach (var value in values)
        {
            value["Mod"] = "approx";
        }

        return type;
    }
}
