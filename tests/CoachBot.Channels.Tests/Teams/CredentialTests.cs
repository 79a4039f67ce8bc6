using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoachBot.Channels.Outbound;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>What the bot signs in with, against a token service on this machine.</summary>
public sealed class CredentialTests
{
    [Fact]
    public async Task A_token_is_kept_for_many_messages()
    {
        await using var host = await TeamsHost.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());
        }

        Assert.Single(host.Service.TokenRequests);
    }

    [Fact]
    public async Task A_token_that_is_about_to_end_is_got_anew()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Service.TokenSeconds = 120; // less than the five minutes before its end that a token is kept
        await host.SayFirstAsync();
        await host.SayFirstAsync();

        Assert.Equal(2, host.Service.TokenRequests.Count);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], host.Service.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_certificate_signs_in_without_a_password()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=CoachBot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var path = Path.Combine(Directory.CreateTempSubdirectory("coachbot-pfx-").FullName, "bot.pfx");
        await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx, "open"));
        await using var host = await TeamsHost.StartAsync(
            settings: [("MicrosoftAppPassword", null), ("Teams:CertificatePath", path), ("Teams:CertificatePassword", "open")]);

        Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());
        Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());

        Assert.Equal($"{host.TenantId} {host.AppId} https://api.botframework.com/.default certificate", Assert.Single(host.Service.TokenRequests));
    }

    [Fact]
    public async Task A_managed_identity_signs_in_without_a_secret()
    {
        await using var tokens = await LocalService.StartAsync("tokens");
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", new Uri(tokens.Address, "/msi/token").ToString());
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "of-this-machine");
        try
        {
            await using var host = await TeamsHost.StartAsync(settings: [("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", null)]);

            Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());
            Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());

            Assert.Equal($"msi {host.AppId} https://api.botframework.com of-this-machine", Assert.Single(tokens.TokenRequests));
            Assert.Equal("Bearer token-1", host.Service.Calls.Last().Authorization);

            host.Service.Faults.Enqueue(new Fault(401));
            Assert.IsType<SendOutcome.Sent>(await host.SayFirstAsync());
            Assert.Equal(2, tokens.TokenRequests.Count);
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
    }

    [Fact]
    public async Task A_401_asks_for_one_fresh_token_and_no_more()
    {
        await using var host = await TeamsHost.StartAsync();
        await host.SayFirstAsync();
        host.Service.Faults.Enqueue(new Fault(401));
        host.Service.Faults.Enqueue(new Fault(401));

        Assert.Equal("Rejected { Reason = 401 }", (await host.SayFirstAsync()).ToString());

        Assert.Equal((2, 3), (host.Service.TokenRequests.Count, host.Service.Calls.Count));
    }
}
