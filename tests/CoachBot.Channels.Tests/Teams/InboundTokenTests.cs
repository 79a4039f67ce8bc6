using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>Who gets in: a token of the bot service for this bot, this address, this channel and this tenant, and nobody else.</summary>
public sealed class InboundTokenTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

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
        { "wrong issuer", HttpStatusCode.Unauthorized },
        { "no issuer", HttpStatusCode.Unauthorized },
        { "issuer of Entra", HttpStatusCode.Unauthorized },
        { "wrong audience", HttpStatusCode.Unauthorized },
        { "no audience", HttpStatusCode.Unauthorized },
        { "service URL of another cloud", HttpStatusCode.Unauthorized },
        { "no service URL claim", HttpStatusCode.Unauthorized },
        { "activity without a service URL", HttpStatusCode.Unauthorized },
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

        using var response = await host.SendAsync(activity, token, request => ChangeHeader(caller, request, token));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, host.Heard.Activities.Count);
    }

    [Fact]
    public void The_table_holds_at_least_twenty_five_tokens() => Assert.True(Table.Count >= 25);

    [Fact]
    public async Task A_new_signing_key_is_found_and_an_old_one_that_is_gone_no_longer_opens()
    {
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message()));
        host.Service.Tokens.AddKey("k2", "msteams");
        var old = host.Service.Tokens.Token(host.ServiceUrl);
        host.Service.Tokens.RemoveKey("k1");

        using var fresh = await host.SendAsync(host.Message(), host.Service.Tokens.Token(new TokenRecipe { ServiceUrl = host.ServiceUrl, KeyId = "k2" }));
        using var stale = await host.SendAsync(host.Message(), old);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (fresh.StatusCode, stale.StatusCode));
        Assert.Equal(2, host.Service.Fetches["keys"]);
    }

    [Fact]
    public async Task Nobody_gets_in_while_the_keys_cannot_be_had_and_everybody_again_after()
    {
        host.Service.MetadataDown = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostAsync(host.Message()));

        host.Service.MetadataDown = false;
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message()));

        host.Service.MetadataDown = true; // the keys are known by now
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message()));
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_become_a_stream_of_requests()
    {
        await host.PostAsync(host.Message());
        for (var i = 0; i < 6; i++)
        {
            using var response = await host.SendAsync(
                host.Message(), host.Service.Tokens.Token(new TokenRecipe { ServiceUrl = host.ServiceUrl, SignedBy = TokenIssuer.Stranger($"made-up-{i}") }));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.InRange(host.Service.Fetches["keys"], 1, 2);
    }

    [Fact]
    public async Task An_emulator_gets_in_where_it_is_allowed_and_only_as_the_bot_itself()
    {
        await using var open = await TeamsHost.StartAsync(settings: ("Teams:AllowEmulator", "true"));

        using var own = await open.SendAsync(open.Message(), open.Service.Tokens.Token(EmulatorToken(open.ServiceUrl, open.TenantId, open.AppId)));
        using var other = await open.SendAsync(open.Message(), open.Service.Tokens.Token(EmulatorToken(open.ServiceUrl, open.TenantId, Guid.NewGuid().ToString())));
        using var elsewhere = await open.SendAsync(open.Message(), open.Service.Tokens.Token(EmulatorToken(open.ServiceUrl, Guid.NewGuid().ToString(), open.AppId)));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (own.StatusCode, other.StatusCode, elsewhere.StatusCode));
    }

    private string? Token(string caller, Activity activity)
    {
        var tokens = host.Service.Tokens;
        var good = new TokenRecipe { ServiceUrl = host.ServiceUrl };
        switch (caller)
        {
            case "no token": return null;
            case "alg none": return tokens.Unsigned(host.ServiceUrl, "none");
            case "alg None": return tokens.Unsigned(host.ServiceUrl, "None");
            case "claims changed after signing":
                activity.ServiceUrl = "https://elsewhere.test/";
                return tokens.Tampered(host.ServiceUrl);
            case "no JWT": return "not.a.token";
            case "empty bearer": return tokens.Token(good);
            case "activity without a service URL": activity.ServiceUrl = null; break;
            case "key without an endorsement for Teams":
                tokens.AddKey("k1", "webchat");
                break;
            case "channel that is not served": tokens.AddKey("k1", "msteams", "slack"); activity.ChannelId = "slack"; break;
            case "direct line by way of the bot service": tokens.AddKey("k1", "msteams", "directline"); activity.ChannelId = "directline"; break;
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

    private static TokenRecipe EmulatorToken(string serviceUrl, string tenant, string appId) => new()
    {
        ServiceUrl = serviceUrl,
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
