namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for and its place in a list.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>Its place, from 0.</summary>
    public int Index { get; set; }
}
