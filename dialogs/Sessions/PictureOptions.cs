namespace CoachBot.Dialogs.Sessions;

/// <summary>Section <c>Coach</c>: where the pictures on cards are fetched from.</summary>
public sealed class PictureOptions
{
    public const string Section = "Coach";

    internal const string Unusable = "Coach:PageAddress must be an https address, such as https://coach.example.";

    /// <summary>
    /// The page's own address as the world reaches it. Teams fetches pictures from there; without it, cards in Teams have none, and those in
    /// web chat name their pictures relative to the page.
    /// </summary>
    public string? PageAddress { get; set; }

    internal static bool IsUsable(PictureOptions options) =>
        string.IsNullOrEmpty(options.PageAddress) || (Uri.TryCreate(options.PageAddress, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);
}
