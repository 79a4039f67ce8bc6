namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One reading of an entity, as the published dictionaries have it.</summary>
internal static class Values
{
    public const string NotResolved = "not resolved";

    public static Dictionary<string, string> Of(string timex, string type, string value) =>
        new(4) { ["timex"] = timex, ["type"] = type, ["value"] = value };

    public static Dictionary<string, string> Between(string timex, string type, string start, string end) =>
        new(4) { ["timex"] = timex, ["type"] = type, ["start"] = start, ["end"] = end };

    /// <summary>Adds a reading unless it says the same as the one before.</summary>
    public static void AddDistinct(this List<Dictionary<string, string>> values, Dictionary<string, string> value)
    {
        foreach (var known in values)
        {
            if (Same(known, value))
            {
                return;
            }
        }

        values.Add(value);
    }

    private static bool Same(Dictionary<string, string> a, Dictionary<string, string> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        foreach (var (key, value) in a)
        {
            if (!b.TryGetValue(key, out var other) || other != value)
            {
                return false;
            }
        }

        return true;
    }
}
