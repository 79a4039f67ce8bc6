namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Switches of the choice models.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,
}
