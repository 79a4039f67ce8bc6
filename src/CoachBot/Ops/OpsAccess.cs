using System.Security.Cryptography;
using System.Text;
using CoachBot.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace CoachBot.Ops;

/// <summary>The key to the ops pages, and the sessions that it opens.</summary>
internal sealed class OpsAccess(IOptions<OpsOptions> options, IDataProtectionProvider protection, Tries tries)
{
    private const string Cookie = "coachbot-ops";
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    private readonly Lock gate = new();
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("CoachBot.Ops").ToTimeLimitedDataProtector();

    public bool Enabled => options.Value.Enabled;

    /// <summary>False for a wrong key, which costs the address a try, and for any when none is left.</summary>
    public bool Try(HttpContext http, string key)
    {
        if (!Enabled)
        {
            return false;
        }

        lock (gate) // many at once are no more tries than one after the other
        {
            if (!tries.AnyLeft(http, out _))
            {
                return false;
            }

            if (CryptographicOperations.FixedTimeEquals(Digest(key), Digest(options.Value.Key!)))
            {
                return true;
            }

            tries.Spend(http);
            return false;
        }
    }

    /// <summary>Opens a session for whoever has brought the key.</summary>
    public void Enter(HttpContext http) => http.Response.Cookies.Append(Cookie, protector.Protect(Stamp(), Session), new CookieOptions
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/ops",
        MaxAge = Session,
    });

    public bool IsSession(HttpRequest request)
    {
        try
        {
            return Enabled && request.Cookies[Cookie] is { } cookie
                && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(protector.Unprotect(cookie)), Encoding.UTF8.GetBytes(Stamp()));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>A new key ends the sessions of the old one.</summary>
    private string Stamp() => Convert.ToHexString(Digest(options.Value.Key!));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
