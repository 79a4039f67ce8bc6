using System.Text.Json;

namespace CoachBot.Dialogs.Asking;

/// <summary>Reads back what a dialog has put aside as JSON between two messages.</summary>
internal static class Stored
{
    /// <exception cref="UnreadableStateException">It was written by dialogs that are no more.</exception>
    public static T Read<T>(object? json, JsonSerializerOptions? options = null)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>((string)json!, options) ?? throw new UnreadableStateException(null);
        }
        catch (Exception error) when (error is JsonException or InvalidCastException or ArgumentNullException or NotSupportedException or FormatException)
        {
            throw new UnreadableStateException(error);
        }
    }

    /// <summary>A value of a waterfall step; null when there is none.</summary>
    public static object? Value(this Microsoft.Bot.Builder.Dialogs.WaterfallStepContext step, string name) => step.Values.TryGetValue(name, out var value) ? value : null;
}
