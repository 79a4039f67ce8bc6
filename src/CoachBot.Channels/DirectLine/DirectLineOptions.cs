namespace CoachBot.Channels.DirectLine;

/// <summary>Section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>How long a token is good for; clients refresh at half of it. Direct Line's own value.</summary>
    public int TokenSeconds { get; set; } = 1800;

    /// <summary>How long a stream address can be used to connect. Direct Line's own value.</summary>
    public int StreamSeconds { get; set; } = 60;

    /// <summary>Origins besides our own whose pages may talk to us, such as https://club.example.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>The largest activity, in bytes. Direct Line's own value.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>The largest upload, all files together, in bytes. A season's plan as .ics has some 100 KB.</summary>
    public int MaxUploadBytes { get; set; } = 1024 * 1024;

    /// <summary>How long a client waits for the answer to its POST before the turn goes on without it; clients give up at 20 s.</summary>
    public int WaitForTurnSeconds { get; set; } = 10;

    /// <summary>A socket whose client takes no frame for this long is cut off; it reconnects with its watermark.</summary>
    public int SlowReaderSeconds { get; set; } = 30;

    /// <summary>What is wrong with these options, naming the key; null when nothing is.</summary>
    public string? Problem() => this switch
    {
        { TokenSeconds: < 1 } => "DirectLine:TokenSeconds must be at least 1.",
        { StreamSeconds: < 1 } => "DirectLine:StreamSeconds must be at least 1.",
        { MaxActivityBytes: < 1024 } => "DirectLine:MaxActivityBytes must be at least 1024.",
        { MaxUploadBytes: < 1024 } => "DirectLine:MaxUploadBytes must be at least 1024.",
        { WaitForTurnSeconds: < 0 or > 18 } => "DirectLine:WaitForTurnSeconds must be between 0 and 18, since clients give up at 20 s.",
        { SlowReaderSeconds: < 1 } => "DirectLine:SlowReaderSeconds must be at least 1.",
        _ when Array.Find(AllowedOrigins, origin => !IsOrigin(origin)) is { } wrong =>
            $"DirectLine:AllowedOrigins holds '{wrong}', which is not an origin such as https://club.example.",
        _ => null,
    };

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == text;
}
