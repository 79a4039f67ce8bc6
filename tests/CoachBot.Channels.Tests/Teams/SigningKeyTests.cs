using System.Net;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>The keys that tokens are checked with: they change, they cannot be had, they are made up.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

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

        using var own = await open.SendAsync(open.Message(), open.Service.Tokens.Token(InboundTokenTests.EmulatorToken(open.ServiceUrl, open.TenantId, open.AppId, "k1")));
        using var other = await open.SendAsync(open.Message(), open.Service.Tokens.Token(InboundTokenTests.EmulatorToken(open.ServiceUrl, open.TenantId, Guid.NewGuid().ToString(), "k1")));
        using var elsewhere = await open.SendAsync(open.Message(), open.Service.Tokens.Token(InboundTokenTests.EmulatorToken(open.ServiceUrl, Guid.NewGuid().ToString(), open.AppId, "k1")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (own.StatusCode, other.StatusCode, elsewhere.StatusCode));
    }
}
