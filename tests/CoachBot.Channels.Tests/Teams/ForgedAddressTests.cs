using System.Net;
using System.Net.Sockets;
using CoachBot.Channels.Connector;
using CoachBot.Channels.Teams.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>Addresses from outside lead the coach to no place of its own network, by the clients that it really calls with.</summary>
public sealed class ForgedAddressTests : IDisposable
{
    private readonly ServiceProvider services = Services();

    public void Dispose() => services.Dispose();

    /// <summary>Names that resolve to this machine, and every way to write its address; what is connected to is what was looked at, whatever the name says next.</summary>
    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost.")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0177.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::1]")]
    [InlineData("[::]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[::127.0.0.1]")]
    public async Task A_file_is_fetched_from_no_address_of_our_own(string host)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(ConnectorClients.Files);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync($"http://{host}:{port}/plan.csv"));

        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("https://2130706433/plan.csv")]
    [InlineData("https://0x7f.1/plan.csv")]
    [InlineData("https://127.0.0.1/plan.csv")]
    [InlineData("https://[::ffff:10.0.0.1]/plan.csv")]
    [InlineData("https://sharepoint.com@10.0.0.1/plan.csv")]
    [InlineData("https://10.0.0.1#.sharepoint.com/plan.csv")]
    [InlineData("https://10.0.0.1\\.sharepoint.com/plan.csv")]
    [InlineData("https://10.0.0.1?.sharepoint.com/plan.csv")]
    [InlineData("https://sharepoint.com:22/plan.csv")]
    [InlineData("https://sharepoint.com.10.0.0.1.nip.io/plan.csv")]
    [InlineData("https://xsharepoint.com/plan.csv")]
    [InlineData("https://sharepoint。com.evil.example/plan.csv")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://sharepoint.com/1")]
    [InlineData("//sharepoint.com/plan.csv")]
    [InlineData("")]
    public void What_is_no_address_of_the_channels_own_is_not_looked_up_at_all(string address) =>
        Assert.False(services.GetRequiredService<ChannelHosts>().TryRead(address, out _));

    [Fact]
    public void An_address_of_the_channels_own_is() =>
        Assert.True(services.GetRequiredService<ChannelHosts>().TryRead("https://runner-my.sharepoint.com/plan.csv", out _));

    /// <summary>A server that is called may send the caller on to anywhere.</summary>
    [Theory]
    [InlineData(ConnectorClients.Calls)]
    [InlineData(ConnectorClients.Tokens)]
    public async Task Nobody_sends_a_call_of_ours_elsewhere(string name)
    {
        using var secret = new TcpListener(IPAddress.Loopback, 0);
        secret.Start();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var answering = AnswerAsync(server, $"HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1:{((IPEndPoint)secret.LocalEndpoint).Port}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(name);

        using var answer = await client.PostAsync($"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/", new StringContent("a secret"));
        await answering;

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.False(secret.Pending());
    }

    [Fact]
    public void Files_follow_no_redirect_either()
    {
        var handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(ConnectorClients.Files);
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler!;
        }

        Assert.False(Assert.IsType<SocketsHttpHandler>(handler).AllowAutoRedirect); // its servers cannot be played here: it calls no machine of ours
    }

    private static async Task AnswerAsync(TcpListener server, string answer)
    {
        using var caller = await server.AcceptTcpClientAsync();
        var read = await caller.GetStream().ReadAsync(new byte[4096]);
        Assert.NotEqual(0, read);
        await caller.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer));
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().Build();
        var collection = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton<IClock>(new Hosting.SteeredClock(Instant.FromUtc(2026, 3, 4, 10, 0)));
        collection.AddDataProtection();
        return collection.AddChannels(configuration).BuildServiceProvider();
    }
}
