namespace Microsoft.Bot.Schema;

/// <content>The media type of the card.</content>
public partial class HeroCard
{
    /// <summary>The media type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";
}
