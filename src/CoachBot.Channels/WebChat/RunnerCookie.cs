using System.Net;
using System.Security.Cryptography;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace CoachBot.Channels.WebChat;

/// <summary>Keeps a browser's runner across reloads. Its content is protected by the host's keys; nobody can make up another runner's.</summary>
public sealed class RunnerCookie(IDataProtectionProvider protection)
{
    public const string Name = "coachbot";

    private readonly IDataProtector protector = protection.CreateProtector("CoachBot.WebChat.Runner.v1");

    public RunnerId? Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Cookies[Name] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            return new RunnerId(protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpContext http, RunnerId runner)
    {
        ArgumentNullException.ThrowIfNull(http);
        var options = Options(http);
        options.MaxAge = TimeSpan.FromDays(400); // the longest that browsers keep one; renewed with each visit
        http.Response.Cookies.Append(Name, protector.Protect(runner.Value), options);
    }

    public void Remove(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(Name, Options(http));
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps || IsLoopback(http.Request.Host.Host),
        IsEssential = true,
        Path = "/",
    };

    /// <summary>Browsers keep a secure cookie of the machine itself without TLS too; of any other host they would drop it.</summary>
    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
