namespace Microsoft.Bot.Schema;

/// <content>Suggested actions from sequences.</content>
public partial class SuggestedActions
{
    /// <summary>Creates SuggestedActions from copies of sequences.</summary>
    /// <exception cref="ArgumentNullException">A sequence is null.</exception>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }
}
