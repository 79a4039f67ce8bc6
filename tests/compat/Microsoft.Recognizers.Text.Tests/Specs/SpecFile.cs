using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Recognizers.Text.Tests.Specs;

/// <summary>A file of published cases.</summary>
internal static class SpecFile
{
    /// <summary>Environment variable that names the folder with the data.</summary>
    public const string Variable = "COACHBOT_DATA";

    private static readonly JsonSerializerOptions Json = new() { ReadCommentHandling = JsonCommentHandling.Skip, PropertyNameCaseInsensitive = true };

    public static string? Folder
    {
        get
        {
            var data = Environment.GetEnvironmentVariable(Variable);
            return string.IsNullOrEmpty(data) ? null : Path.Combine(data, "recognizers-specs");
        }
    }

    /// <summary>The cases of a file that are meant for .NET.</summary>
    /// <param name="name">Its path inside the folder, without the extension, such as <c>Number/English/NumberModel</c>.</param>
    /// <returns>The cases, in order.</returns>
    public static IReadOnlyList<SpecCase> Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder!, name + ".json"));
        return [.. JsonSerializer.Deserialize<SpecCase[]>(text, Json)!.Where(spec => spec.IsForDotNet)];
    }
}

/// <summary>A published case: a text and what is found in it.</summary>
internal sealed record SpecCase
{
    public required string Input { get; init; }

    public SpecResult[] Results { get; init; } = [];

    public SpecContext? Context { get; init; }

    public string NotSupported { get; init; } = string.Empty;

    public string NotSupportedByDesign { get; init; } = string.Empty;

    [JsonIgnore]
    public bool IsForDotNet => !$"{NotSupported},{NotSupportedByDesign}".Contains("dotnet", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a case takes as given.</summary>
internal sealed record SpecContext
{
    public string? ReferenceDateTime { get; init; }
}

/// <summary>What a case expects; a start or end that it doesn't tell is not compared.</summary>
internal sealed record SpecResult
{
    public required string Text { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public required string TypeName { get; init; }

    public JsonElement Resolution { get; init; }
}
