namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>`list` on the wire.</summary>
    public const string List = "list";

    /// <summary>`carousel` on the wire.</summary>
    public const string Carousel = "carousel";
}
