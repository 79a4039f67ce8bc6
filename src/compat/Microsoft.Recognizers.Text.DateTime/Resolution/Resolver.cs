namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Turns understood phrases into the published type names and values.</summary>
internal static class Resolver
{
    private const string Prefix = "datetimeV2.";

    public static ModelResult Resolve(Entity entity, string text)
    {
        var values = new List<Dictionary<string, string>>(2);
        var type = Fill(entity.Node, values);
        return new ModelResult
        {
            Text = text[entity.Start..entity.End],
            Start = entity.Start,
            End = entity.End - 1,
            TypeName = Prefix + type,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["values"] = values },
        };
    }

    private static string Fill(Node node, List<Dictionary<string, string>> values) => node switch
    {
        DateNode date => Points.Fill(date, values),
        TimeNode time => Points.Fill(time, values),
        InstantNode instant => Points.Fill(instant, values),
        SpanNode span => Spans.Fill(span, values),
        TimeSpanNode span => Spans.Fill(span, values),
        DurationNode duration => Fill(duration, values),
        SetNode set => Single("set", set.Timex, Values.NotResolved, values),
        OpenNode open => Bounds.Fill(open, values),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>The phrase without its modifier.</summary>
    public static string Plain(Node node, List<Dictionary<string, string>> values) => Fill(node, values);

    private static string Fill(DurationNode duration, List<Dictionary<string, string>> values)
    {
        Single("duration", duration.Timex(), Write.Amount(duration.Total), values);
        if (duration.Mod is { } mod)
        {
            values[0]["Mod"] = mod;
        }

        return "duration";
    }

    private static string Single(string type, string timex, string value, List<Dictionary<string, string>> values)
    {
        values.Add(Values.Of(timex, type, value));
        return type;
    }
}
