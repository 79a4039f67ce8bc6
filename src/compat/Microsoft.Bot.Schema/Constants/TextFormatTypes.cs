namespace Microsoft.Bot.Schema;

/// <summary>How a message text is marked up.</summary>
public static class TextFormatTypes
{
    /// <summary>`markdown` on the wire.</summary>
    public const string Markdown = "markdown";

    /// <summary>`plain` on the wire.</summary>
    public const string Plain = "plain";

    /// <summary>`xml` on the wire.</summary>
    public const string Xml = "xml";
}
