using System.Text.Json;

namespace CoachBot.Language.Tests;

/// <summary>Data that nobody on this project wrote; it stays outside, in the folder that COACHBOT_DATA names.</summary>
internal static class GivenData
{
    public static string? Folder => Environment.GetEnvironmentVariable("COACHBOT_DATA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static JsonElement Json(string path)
    {
        using var stream = File.OpenRead(Path.Combine(Folder!, path));
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}

/// <summary>A fact about the given data; without the folder it is shown as skipped, with what to set.</summary>
public sealed class GivenDataFactAttribute : FactAttribute
{
    public GivenDataFactAttribute() => Skip = GivenData.Folder is null ? "Set COACHBOT_DATA to the folder that holds run-plans/ and small-talk/." : null;
}
