using System.Security.Claims;
using System.Text.Encodings.Web;
using CoachBot.Access;
using CoachBot.Channels.WebChat;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CoachBot.Ops;

/// <summary>
/// Who calls the ops pages: whoever brings the key, in an Authorization header or in the cookie that the login gave. Where a request comes from
/// says nothing: behind a proxy on the same machine every request is local.
/// </summary>
internal sealed class OpsAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, OpsAccess access, Tries tries)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Ops";
    public const string Policy = "Ops";
    public const string Role = "ops";

    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    private AuthenticateResult Authenticate()
    {
        if (!access.Enabled || !Request.Path.StartsWithSegments("/ops")) // elsewhere a bearer is a runner's, and none of our tries
        {
            return AuthenticateResult.NoResult();
        }

        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return access.IsSession(Request) && (HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method) || SameOrigin.IsOwn(Request))
                ? Success()
                : AuthenticateResult.NoResult();
        }

        return access.Try(Context, header[Bearer.Length..].Trim()) ? Success() : AuthenticateResult.Fail("The key is wrong, or was too often.");
    }

    /// <summary>Without a key in the settings there is nothing here; a browser is asked for it, a script told.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (!access.Enabled)
        {
            return Results.NotFound().ExecuteAsync(Context);
        }

        if (!tries.AnyLeft(Context, out var lease))
        {
            return Limits.RefuseAsync(Context, lease);
        }

        var isBrowser = HttpMethods.IsGet(Request.Method) && Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        return (isBrowser ? OpsPage.Answer(OpsPage.Login(null), StatusCodes.Status401Unauthorized) : Results.Unauthorized()).ExecuteAsync(Context);
    }

    private AuthenticateResult Success() => AuthenticateResult.Success(new AuthenticationTicket(
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, Role)], SchemeName)), SchemeName));
}
