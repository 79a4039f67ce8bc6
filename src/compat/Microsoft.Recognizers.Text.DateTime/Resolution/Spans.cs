namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Ranges of days, of the clock, and of instants.</summary>
internal static class Spans
{
    public static string Fill(SpanNode span, List<Dictionary<string, string>> values)
    {
        var type = span.Clocked ? "datetimerange" : "daterange";
        for (var half = span; half is not null; half = half.Other)
        {
            if (half.Unresolved)
            {
                values.Add(Values.Of(half.Timex, type, Values.NotResolved));
                continue;
            }

            values.AddDistinct(Noted(half, Values.Between(half.Timex, type, Text(half, half.PastStart), Text(half, half.PastEnd))));
            values.AddDistinct(Noted(half, Values.Between(half.FutureTimex ?? half.Timex, type, Text(half, half.FutureStart), Text(half, half.FutureEnd))));
        }

        return type;
    }

    public static string Fill(TimeSpanNode span, List<Dictionary<string, string>> values)
    {
        if (span.Part != DayPart.None)
        {
            var (start, end) = DayParts.Hours(span.Part, span.Mod);
            var value = Values.Between(span.Timex(), "timerange", Clock(start), Clock(end));
            if (span.Mod != Mod.None)
            {
                value["Mod"] = span.Mod switch { Mod.Start => "start", Mod.Mid => "mid", _ => "end" };
            }

            values.Add(value);
            return "timerange";
        }

        values.Add(Values.Between(span.Timex(), "timerange", Clock(span.Start.Offset), Clock(span.End.Offset)));
        if (span.Ambiguous)
        {
            var turned = span.Turned();
            values.Add(Values.Between(turned.Timex(), "timerange", Clock(turned.Start.Offset), Clock(turned.End.Offset)));
        }

        return "timerange";
    }

    public static string Text(SpanNode span, Moment at) => span.Clocked ? Write.Instant(at) : Write.Day(at);

    public static string Clock(TimeSpan offset) => Write.Clock(Moment.MinValue + offset);

    private static Dictionary<string, string> Noted(SpanNode span, Dictionary<string, string> value)
    {
        if (span.Mod is { } mod)
        {
            value["Mod"] = mod;
        }

        if (span.List is { } list)
        {
            value["list"] = list;
        }

        return value;
    }
}
