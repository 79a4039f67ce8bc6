using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Access;

/// <summary>Anybody can claim to speak for somebody else; only proxies that the settings name are believed.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData("10.0.0.0/8", false)]
    [InlineData(null, false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8", true)]
    public async Task A_request_counts_as_https_only_when_a_trusted_proxy_says_so(string? trusted, bool believed)
    {
        await using var coach = trusted is null ? await Coach.StartAsync() : await Coach.StartAsync(("Proxy:Trusted:0", trusted));
        using var http = coach.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webchat/token") { Headers = { Host = "coach.example" } };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");

        using var answer = await http.SendAsync(request);

        Assert.Equal(believed, answer.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie").Single().Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Proxy:Trusted:0", "proxy.example", "Proxy:Trusted")]
    [InlineData("Proxy:Trusted:0", "10.0.0.0/33", "Proxy:Trusted")]
    [InlineData("FORWARDEDHEADERS_ENABLED", "true", "Proxy:Trusted")]
    public async Task What_names_no_proxy_or_all_the_world_stops_the_start(string key, string value, string named)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => Coach.StartAsync((key, value)));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }
}
