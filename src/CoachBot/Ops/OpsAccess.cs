using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace CoachBot.Ops;

/// <summary>
/// Who may see the ops pages: whoever holds the key, in an Authorization header or in a cookie that the login gave. Where a request comes
/// from says nothing: behind a proxy on the same machine every request is local.
/// </summary>
internal sealed class OpsAccess(IOptions<OpsOptions> options, IDataProtectionProvider protection)
{
    private const string Cookie = "coachbot-ops";
    private const string Bearer = "Bearer ";
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("CoachBot.Ops").ToTimeLimitedDataProtector();

    public bool Enabled => options.Value.Enabled;

    public bool Allows(HttpContext http)
    {
        if (!Enabled)
        {
            return false;
        }

        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? IsKey(header[Bearer.Length..].Trim())
            : IsSession(http.Request.Cookies[Cookie]) && IsSameOrigin(http.Request);
    }

    /// <summary>False for a wrong key.</summary>
    public bool Enter(HttpContext http, string? key)
    {
        if (!Enabled || !IsKey(key ?? ""))
        {
            return false;
        }

        http.Response.Cookies.Append(Cookie, protector.Protect(Stamp(), Session), new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = "/ops",
            MaxAge = Session,
        });
        return true;
    }

    private bool IsKey(string given) => CryptographicOperations.FixedTimeEquals(Digest(given), Digest(options.Value.Key!));

    private bool IsSession(string? cookie)
    {
        try
        {
            return cookie is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(protector.Unprotect(cookie)), Encoding.UTF8.GetBytes(Stamp()));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>A new key ends the sessions of the old one.</summary>
    private string Stamp() => Convert.ToHexString(Digest(options.Value.Key!));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>The cookie is not sent across sites; a browser that says otherwise is not believed to have meant it.</summary>
    private static bool IsSameOrigin(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
