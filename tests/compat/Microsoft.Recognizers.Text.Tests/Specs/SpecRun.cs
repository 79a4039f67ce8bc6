using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace Microsoft.Recognizers.Text.Tests.Specs;

/// <summary>Runs the cases of a file and compares everything that a case tells.</summary>
internal static class SpecRun
{
    /// <summary>Fails when fewer cases of a file pass than it takes, and shows some of the others.</summary>
    /// <param name="file">The file, as <see cref="SpecFile.Read"/> takes it.</param>
    /// <param name="floor">Share of cases that must pass, from 0 to 1.</param>
    /// <param name="recognize">Runs a case.</param>
    public static void AtLeast(string file, double floor, Func<SpecCase, IReadOnlyList<ModelResult>> recognize)
    {
        var specs = SpecFile.Read(file);
        var failed = specs.Where(spec => !Passes(spec, recognize)).ToList();
        var rate = specs.Count == 0 ? 0 : 1 - ((double)failed.Count / specs.Count);
        Assert.True(
            rate >= floor,
            $"{file}: {specs.Count - failed.Count} of {specs.Count} pass, {rate:P1} < {floor:P1}, e.g.\n{string.Join('\n', failed.Take(10).Select(spec => spec.Input))}");
    }

    private static bool Passes(SpecCase spec, Func<SpecCase, IReadOnlyList<ModelResult>> recognize)
    {
        var results = recognize(spec);
        return results.Count == spec.Results.Length && spec.Results.Zip(results).All(pair => Same(pair.First, pair.Second));
    }

    private static bool Same(SpecResult expected, ModelResult actual) =>
        expected.Text == actual.Text
        && (expected.Start ?? actual.Start) == actual.Start
        && (expected.End ?? actual.End) == actual.End
        && expected.TypeName == actual.TypeName
        && JsonNode.DeepEquals(JsonNode.Parse(expected.Resolution.GetRawText()), JsonNode.Parse(JsonConvert.SerializeObject(actual.Resolution)));
}
