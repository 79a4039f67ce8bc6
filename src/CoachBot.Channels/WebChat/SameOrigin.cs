using CoachBot.Channels.DirectLine;
using Microsoft.AspNetCore.Http;

namespace CoachBot.Channels.WebChat;

/// <summary>Browsers name the page that calls; scripts name none and carry no cookie of anybody else's.</summary>
public static class SameOrigin
{
    /// <summary>What browsers say for the page's own forms, since its address is told to nobody (<c>Referrer-Policy: no-referrer</c>).</summary>
    private const string Untold = "null";

    /// <summary>Whether the request comes from our own page, from one that the options name, or from no page at all.</summary>
    public static bool Allows(HttpRequest request, DirectLineOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        return IsOwn(request) || options.AllowedOrigins.Contains(request.Headers.Origin.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the request comes from our own page, or from no page at all.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return request.Headers.Origin.ToString() switch
        {
            "" => site is "" or "same-origin" or "none", // an old browser or a script; a cross-site fetch of a modern browser says so itself
            Untold => site is "same-origin",
            var origin => string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        };
    }
}
