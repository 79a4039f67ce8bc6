namespace CoachBot.Language.Intents;

/// <summary>A stretch of text as numbers: places in a table of weights, and how strongly each counts.</summary>
internal interface IFeatures
{
    ReadOnlySpan<int> At { get; }

    ReadOnlySpan<float> Value { get; }
}
