namespace Microsoft.Bot.Builder;

/// <summary>Can become what a recognizer found.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over a RecognizerResult.</summary>
    void Convert(dynamic result);
}
