using System.Net;

namespace Microsoft.Bot.Builder.Tests.Cloud;

public sealed class SigningKeyTests : IAsyncLifetime
{
    private readonly LocalCloud _cloud = new();

    public Task InitializeAsync() => _cloud.InitializeAsync();

    public Task DisposeAsync() => _cloud.DisposeAsync();

    [Fact]
    public async Task Keys_are_read_once_and_again_for_a_key_that_is_new()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(_cloud.Tokens.Token(_cloud.Url)));
        }

        Assert.Equal(1, _cloud.Fetches["keys"]);

        _cloud.Tokens.AddKey("k2");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_cloud.Tokens.Token(_cloud.Url, keyId: "k2")));
        Assert.Equal(2, _cloud.Fetches["keys"]);
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_become_a_stream_of_requests()
    {
        await StatusAsync(_cloud.Tokens.Token(_cloud.Url));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(_cloud.Tokens.SignedByStranger(_cloud.Url, $"made-up-{i}")));
        }

        Assert.Equal(2, _cloud.Fetches["keys"]);
    }

    private async Task<HttpStatusCode> StatusAsync(string token)
    {
        using var response = await _cloud.PostAsync(_cloud.Message(), token);
        return response.StatusCode;
    }
}
