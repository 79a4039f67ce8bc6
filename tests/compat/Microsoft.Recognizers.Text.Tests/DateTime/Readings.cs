using System.Globalization;
using Microsoft.Recognizers.Text.DateTime;
using Moment = System.DateTime;

namespace Microsoft.Recognizers.Text.Tests.DateTime;

/// <summary>Reads a sentence and writes what was found in one line, for tests to compare.</summary>
internal static class Readings
{
    /// <summary>A Wednesday morning.</summary>
    public static readonly Moment Wednesday = new(2026, 3, 4, 10, 0, 0);

    /// <summary>Every entity as <c>text|type|timex=value</c>; several values by commas, several entities by <c> ; </c>.</summary>
    public static string Of(string text, string culture = "en-us") =>
        string.Join(" ; ", DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Wednesday).Select(Line));

    private static string Line(ModelResult result) =>
        $"{result.Text}|{result.TypeName.Replace("datetimeV2.", string.Empty, StringComparison.Ordinal)}|{string.Join(", ", Values(result).Select(Value))}";

    private static List<Dictionary<string, string>> Values(ModelResult result) => (List<Dictionary<string, string>>)result.Resolution["values"];

    private static string Value(Dictionary<string, string> value)
    {
        var end = value.GetValueOrDefault("end");
        var start = value.GetValueOrDefault("start");
        var said = value.TryGetValue("value", out var single) ? single : string.Create(CultureInfo.InvariantCulture, $"{start}..{end}");
        return value.TryGetValue("Mod", out var mod) ? $"{value["timex"]}={said} {mod}" : $"{value["timex"]}={said}";
    }
}
