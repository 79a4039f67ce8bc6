namespace Microsoft.Bot.Schema;

/// <content>Card actions from plain strings.</content>
public partial class CardAction
{
    /// <summary>A string as the button that says it: title and value are the string.</summary>
    public static implicit operator CardAction(string input) => new(title: input, value: input);

    /// <summary>A string as the button that says it: title and value are the string.</summary>
    public static CardAction FromString(string text) => new(title: text, value: text);
}
