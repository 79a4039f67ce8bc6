using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>Who gets in: a token of the bot service for this bot, this address, this channel and this tenant, and nobody else.</summary>
public sealed class InboundTokenTests(InboundTokenTests.Fixture fixture) : IClassFixture<InboundTokenTests.Fixture>
{
    private readonly TeamsHost host = fixture.Host;

    /// <summary>One host for the table, with the keys that its rows sign with.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal TeamsHost Host { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Host = await TeamsHost.StartAsync();
            Host.Service.Tokens.AddKey("web", "webchat");
            Host.Service.Tokens.AddKey("slack", "msteams", "slack");
            Host.Service.Tokens.AddKey("line", "msteams", "directline");
            Host.Service.Tokens.AddKey("entra", null);
        }

        public Task DisposeAsync() => Host.DisposeAsync().AsTask();
    }

    public static TheoryData<string, HttpStatusCode> Table => new()
    {
        { "good", HttpStatusCode.OK },
        { "expired four minutes ago", HttpStatusCode.OK },
        { "expired six minutes ago", HttpStatusCode.Unauthorized },
        { "valid in four minutes", HttpStatusCode.OK },
        { "valid in six minutes", HttpStatusCode.Unauthorized },
        { "without an expiry", HttpStatusCode.Unauthorized },
        { "no token", HttpStatusCode.Unauthorized },
        { "no JWT", HttpStatusCode.Unauthorized },
        { "another scheme", HttpStatusCode.Unauthorized },
        { "empty bearer", HttpStatusCode.Unauthorized },
        { "two tokens", HttpStatusCode.Unauthorized },
        { "alg none", HttpStatusCode.Unauthorized },
        { "alg None", HttpStatusCode.Unauthorized },
        { "alg HS256 with the public key", HttpStatusCode.Unauthorized },
        { "alg HS256 with a guessed secret", HttpStatusCode.Unauthorized },
        { "signature of a stranger under a known key id", HttpStatusCode.Unauthorized },
        { "signature of a stranger under an unknown key id", HttpStatusCode.Unauthorized },
        { "claims changed after signing", HttpStatusCode.Unauthorized },
        { "signature taken away", HttpStatusCode.Unauthorized },
        { "no key id", HttpStatusCode.Unauthorized },
        { "signature of a stranger who brings the key", HttpStatusCode.Unauthorized },
        { "wrong issuer", HttpStatusCode.Unauthorized },
        { "no issuer", HttpStatusCode.Unauthorized },
        { "issuer of Entra", HttpStatusCode.Unauthorized },
        { "wrong audience", HttpStatusCode.Unauthorized },
        { "no audience", HttpStatusCode.Unauthorized },
        { "service URL of another cloud", HttpStatusCode.Unauthorized },
        { "no service URL claim", HttpStatusCode.Unauthorized },
        { "activity without a service URL", HttpStatusCode.Unauthorized },
        { "service URL at https://169.254.169.254/", HttpStatusCode.Unauthorized },
        { "service URL at https://[::ffff:10.0.0.1]/", HttpStatusCode.Unauthorized },
        { "service URL at https://167772161/", HttpStatusCode.Unauthorized },
        { "service URL at https://name:word@smba.test/", HttpStatusCode.Unauthorized },
        { "service URL at http://smba.test/", HttpStatusCode.Unauthorized },
        { "service URL at ftp://127.0.0.1/", HttpStatusCode.Unauthorized },
        { "key without an endorsement for Teams", HttpStatusCode.Unauthorized },
        { "channel that is not served", HttpStatusCode.Unauthorized },
        { "direct line by way of the bot service", HttpStatusCode.Unauthorized },
        { "no channel", HttpStatusCode.Unauthorized },
        { "another tenant", HttpStatusCode.Unauthorized },
        { "another tenant in the channel data", HttpStatusCode.Unauthorized },
        { "no tenant", HttpStatusCode.Unauthorized },
        { "no sender", HttpStatusCode.Unauthorized },
        { "emulator token of the own tenant", HttpStatusCode.Unauthorized },
        { "emulator token of the Bot Framework's tenant", HttpStatusCode.Unauthorized },
        { "token of a skill", HttpStatusCode.Unauthorized },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_caller_gets_in_only_with_a_token_of_the_bot_service_for_this_bot(string caller, HttpStatusCode expected)
    {
        var activity = host.Message();
        var token = Token(caller, activity);

        var heard = host.Heard.Activities.Count;

        using var response = await host.SendAsync(activity, token, request => ChangeHeader(caller, request, token));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, host.Heard.Activities.Count - heard);
    }

    [Fact]
    public void The_table_holds_at_least_twenty_five_tokens() => Assert.True(Table.Count >= 25);

    private string? Token(string caller, Activity activity)
    {
        var tokens = host.Service.Tokens;
        var good = new TokenRecipe { ServiceUrl = host.ServiceUrl };
        const string at = "service URL at ";
        if (caller.StartsWith(at, StringComparison.Ordinal))
        {
            activity.ServiceUrl = caller[at.Length..]; // and the token vouches for it
            return tokens.Token(good with { ServiceUrl = activity.ServiceUrl });
        }

        switch (caller)
        {
            case "no token": return null;
            case "alg none": return tokens.Unsigned(host.ServiceUrl, "none");
            case "alg None": return tokens.Unsigned(host.ServiceUrl, "None");
            case "claims changed after signing":
                activity.ServiceUrl = "https://elsewhere.test/";
                return tokens.Tampered(host.ServiceUrl);
            case "signature taken away": return tokens.WithoutSignature(host.ServiceUrl);
            case "no key id": return tokens.WithoutKeyId(host.ServiceUrl);
            case "signature of a stranger who brings the key": return tokens.BringingItsOwnKey(host.ServiceUrl);
            case "no JWT": return "not.a.token";
            case "empty bearer": return tokens.Token(good);
            case "activity without a service URL": activity.ServiceUrl = null; break;
            case "channel that is not served": activity.ChannelId = "slack"; break;
            case "direct line by way of the bot service": activity.ChannelId = "directline"; break;
            case "no channel": activity.ChannelId = null; break;
            case "another tenant": activity.Conversation.TenantId = Guid.NewGuid().ToString(); break;
            case "another tenant in the channel data": activity.ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = Guid.NewGuid().ToString() } }; break;
            case "no tenant": (activity.Conversation.TenantId, activity.ChannelData) = (null, null); break;
            case "no sender": activity.From = null; break;
        }

        return tokens.Token(caller switch
        {
            "expired four minutes ago" => good with { ExpiresIn = TimeSpan.FromMinutes(-4) },
            "expired six minutes ago" => good with { ExpiresIn = TimeSpan.FromMinutes(-6) },
            "valid in four minutes" => good with { StartsIn = TimeSpan.FromMinutes(4) },
            "valid in six minutes" => good with { StartsIn = TimeSpan.FromMinutes(6) },
            "without an expiry" => good with { ExpiresIn = null },
            "alg HS256 with the public key" => good with { SignedBy = tokens.PublicKeyAsSecret() },
            "alg HS256 with a guessed secret" => good with
            {
                SignedBy = new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256),
            },
            "signature of a stranger under a known key id" => good with { SignedBy = TokenIssuer.Stranger("k1") },
            "signature of a stranger under an unknown key id" => good with { SignedBy = TokenIssuer.Stranger("k9") },
            "key without an endorsement for Teams" => good with { KeyId = "web" },
            "channel that is not served" => good with { KeyId = "slack" },
            "direct line by way of the bot service" => good with { KeyId = "line" },
            "wrong issuer" => good with { Issuer = "https://api.botframework.com.evil.test" },
            "no issuer" => good with { HasIssuer = false },
            "issuer of Entra" => good with { Issuer = $"https://sts.windows.net/{host.TenantId}/" },
            "wrong audience" => good with { Audience = Guid.NewGuid().ToString() },
            "no audience" => good with { HasAudience = false },
            "service URL of another cloud" => good with { ServiceUrl = "https://elsewhere.test/" },
            "no service URL claim" => good with { ServiceUrl = null },
            "emulator token of the own tenant" => EmulatorToken(host.ServiceUrl, host.TenantId, host.AppId),
            "emulator token of the Bot Framework's tenant" => EmulatorToken(host.ServiceUrl, "d6d49420-f39b-4df7-a1dc-d59a935871db", host.AppId),
            "token of a skill" => EmulatorToken(host.ServiceUrl, "d6d49420-f39b-4df7-a1dc-d59a935871db", Guid.NewGuid().ToString()),
            _ => good,
        });
    }

    internal static TokenRecipe EmulatorToken(string serviceUrl, string tenant, string appId, string keyId = "entra") => new()
    {
        ServiceUrl = serviceUrl,
        KeyId = keyId,
        Issuer = $"https://login.microsoftonline.com/{tenant}/v2.0",
        Claims = [("ver", "2.0"), ("azp", appId)],
    };

    private static void ChangeHeader(string caller, HttpRequestMessage request, string? token)
    {
        var header = caller switch
        {
            "another scheme" => $"Basic {token}",
            "empty bearer" => "Bearer",
            "two tokens" => $"Bearer {token} {token}",
            _ => null,
        };
        if (header is not null)
        {
            request.Headers.Authorization = null;
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }
    }
}
