namespace Microsoft.Bot.Builder;

/// <summary>Kinds of activity that never leave the bot.</summary>
public static class ActivityTypesEx
{
    /// <summary>The answer to an invoke: becomes the HTTP response.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>A pause between activities; its value is in milliseconds, an int.</summary>
    public const string Delay = "delay";
}
