using CoachBot.Channels.DirectLine;
using Microsoft.AspNetCore.Http;

namespace CoachBot.Channels.WebChat;

/// <summary>Browsers name the page that calls; scripts name none and carry no cookie of anybody else's.</summary>
public static class SameOrigin
{
    /// <summary>Whether the request comes from our own page, from one that the options name, or from no page at all.</summary>
    public static bool Allows(HttpRequest request, DirectLineOptions options)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            // An old browser or a script; a cross-site fetch of a modern browser says so itself.
            return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
        }

        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }
}
