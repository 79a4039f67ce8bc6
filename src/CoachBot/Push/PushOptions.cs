using Microsoft.Extensions.Options;

namespace CoachBot.Push;

/// <summary>Section <c>Push</c>.</summary>
public sealed class PushOptions
{
    public const string Section = "Push";

    /// <summary>
    /// Where browsers let themselves be pushed to: a host, or <c>*.</c> and a domain, always by https; or a whole origin for a service of one's
    /// own. A browser names its address itself, and the coach calls no other place.
    /// </summary>
    public IList<string> Services { get; } = [];

    /// <summary>
    /// Whom a push service may turn to about this host: a mailto: or https: address. Without one it is the page's public address, and without
    /// that nobody is named, which RFC 8292 allows and which some services refuse.
    /// </summary>
    public string? Contact { get; set; }

    /// <summary>How long a push service keeps a reminder for a device that is off.</summary>
    public int TimeToLiveMinutes { get; set; } = 180;

    private static readonly string[] Known = ["fcm.googleapis.com", "updates.push.services.mozilla.com", "*.push.apple.com", "*.notify.windows.com"];

    /// <summary>Whether the coach calls this address.</summary>
    public bool Allows(Uri address) => (Services.Count == 0 ? Known : Services).Any(service => Matches(service, address));

    private static bool Matches(string service, Uri address) =>
        service.Contains("://", StringComparison.Ordinal) ? string.Equals(service.TrimEnd('/'), address.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
        : address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort
            && (service.StartsWith("*.", StringComparison.Ordinal)
                ? address.Host.EndsWith(service[1..], StringComparison.OrdinalIgnoreCase)
                : string.Equals(service, address.Host, StringComparison.OrdinalIgnoreCase));

    internal sealed class Check : IValidateOptions<PushOptions>
    {
        public ValidateOptionsResult Validate(string? name, PushOptions options) =>
            options.Contact is { Length: > 0 } contact && !contact.StartsWith("mailto:", StringComparison.Ordinal) && !contact.StartsWith("https://", StringComparison.Ordinal)
                ? ValidateOptionsResult.Fail($"{Section}:Contact must be a mailto: or https: address.")
                : options.TimeToLiveMinutes is < 1 or > 1440 ? ValidateOptionsResult.Fail($"{Section}:TimeToLiveMinutes must be between 1 and 1440.")
                : ValidateOptionsResult.Success;
    }
}
