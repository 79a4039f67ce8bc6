namespace Microsoft.Bot.Schema;

/// <summary>Speech markup.</summary>
public static class SpeechConstants
{
    /// <summary>Says nothing.</summary>
    public const string EmptySpeakTag = "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
