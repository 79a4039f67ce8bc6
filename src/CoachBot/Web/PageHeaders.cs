using CoachBot.Channels.Teams;

namespace CoachBot.Web;

/// <summary>What every answer tells the browser not to do, errors included.</summary>
internal static class PageHeaders
{
    /// <summary>
    /// Only our own scripts run and only our own host is talked to. Web Chat writes its styles into the page, hence the inline styles;
    /// pictures in cards are data addresses or ours.
    /// </summary>
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; " +
        "object-src 'none'; base-uri 'self'; form-action 'self'; ";

    private const string Nobody = "'none'";

    /// <summary>https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements</summary>
    private const string OnlyTeams = "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

    /// <summary>The coach asks for none of these; the screen that stays on during a session is its own.</summary>
    private const string Permissions =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), " +
        "midi=(), payment=(), serial=(), usb=(), screen-wake-lock=(self)";

    private static readonly object Page = new();

    /// <summary>The page's own files may stand in Teams; data and ops pages nowhere.</summary>
    public static void IsOfPage(HttpContext http) => http.Items[Page] = true;

    public static void UsePageHeaders(this WebApplication app)
    {
        var inTeams = app.Services.GetRequiredService<TeamsOptions>().Enabled;
        app.Use((http, next) =>
        {
            http.Response.OnStarting(Write, (http, inTeams)); // only then: what fails on the way has its headers cleared
            return next(http);
        });
    }

    private static Task Write(object state)
    {
        var (http, inTeams) = ((HttpContext, bool))state;
        var headers = http.Response.Headers;
        var framers = "frame-ancestors " + (inTeams && http.Items.ContainsKey(Page) ? OnlyTeams : Nobody);
        headers.ContentSecurityPolicy = (headers.ContentSecurityPolicy.ToString() is { Length: > 0 } stricter ? stricter + "; " : Policy) + framers;

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Permissions;
        if (http.Request.IsHttps && http.Request.Host.Host != "localhost")
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return Task.CompletedTask;
    }
}
