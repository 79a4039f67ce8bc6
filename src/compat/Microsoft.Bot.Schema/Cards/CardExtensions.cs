namespace Microsoft.Bot.Schema;

/// <summary>Wraps cards as attachments.</summary>
public static class CardExtensions
{
    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(contentType: HeroCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card) => new(contentType: ThumbnailCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this AnimationCard card) => new(contentType: AnimationCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this AudioCard card) => new(contentType: AudioCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this VideoCard card) => new(contentType: VideoCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this ReceiptCard card) => new(contentType: ReceiptCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this SigninCard card) => new(contentType: SigninCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this OAuthCard card) => new(contentType: OAuthCard.ContentType, content: card);
}
