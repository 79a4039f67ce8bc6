namespace Microsoft.Bot.Schema;

/// <summary>What a card button does.</summary>
public static class ActionTypes
{
    /// <summary>`openUrl` on the wire.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>`imBack` on the wire.</summary>
    public const string ImBack = "imBack";

    /// <summary>`postBack` on the wire.</summary>
    public const string PostBack = "postBack";

    /// <summary>`playAudio` on the wire.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>`playVideo` on the wire.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>`showImage` on the wire.</summary>
    public const string ShowImage = "showImage";

    /// <summary>`downloadFile` on the wire.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>`signin` on the wire.</summary>
    public const string Signin = "signin";

    /// <summary>`call` on the wire.</summary>
    public const string Call = "call";

    /// <summary>`messageBack` on the wire.</summary>
    public const string MessageBack = "messageBack";
}
