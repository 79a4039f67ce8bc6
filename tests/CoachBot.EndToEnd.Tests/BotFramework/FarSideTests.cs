using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.BotFramework;

/// <summary>The Teams endpoint against npm's botbuilder and botframework-connector, which nobody here wrote: they take its calls, check its tokens and judge its callers.</summary>
public sealed class FarSideTests
{
    [Fact]
    public async Task The_javascript_libraries_and_the_coach_agree_on_tokens_activities_and_calls()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        var (app, tenant) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var (https, http) = (FreePort(), FreePort());
        WriteCertificate(data.Folder);
        await using var coach = await CoachProcess.StartAsync(data.Folder, environment: new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["MicrosoftAppId"] = app,
            ["MicrosoftAppTenantId"] = tenant,
            ["IDENTITY_ENDPOINT"] = $"http://127.0.0.1:{http}/msi",
            ["IDENTITY_HEADER"] = "of-this-machine",
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"https://localhost:{https}/openid/config",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"https://localhost:{https}/openid/config",
            ["SSL_CERT_FILE"] = Path.Combine(data.Folder, "cert.pem"),
        });

        var seen = JsonNode.Parse(await NodeClient.RunAsync("botframework", "far.mjs", coach.Address.ToString(), app, tenant, $"{https}", $"{http}", data.Folder))!;

        Assert.True(seen["verdicts"]!.AsArray().Count >= 14);
        Assert.All(seen["verdicts"]!.AsArray(), each => Assert.Equal(((string?)each!["name"], (bool)each["far"]! ? 200 : 401), ((string?)each["name"], (int)each["coach"]!)));

        var steps = seen["steps"]!;
        Assert.All(steps.AsObject(), each => Assert.Equal((each.Key, 200), (each.Key, (int)each.Value!["status"]!)));
        Assert.NotEmpty(Calls("installed"));
        Assert.Empty(Calls("members"));
        Assert.NotEmpty(Calls("message"));
        Assert.All(Calls("message"), call => Assert.Equal(("reply", "a:chat", "in-17", "28:" + app, "29:runner"), Address(call)));
        Assert.Empty(Calls("again"));
        Assert.NotEmpty(Calls("edited"));
        Assert.All(Calls("edited"), call => Assert.Equal("in-17", (string?)call!["replyTo"]));
        Assert.NotEmpty(Calls("button"));
        Assert.Equal(200, (int)steps["button"]!["body"]!["statusCode"]!);
        Assert.Contains("between the two of us", (string?)Assert.Single(Calls("group"))!["text"], StringComparison.Ordinal);
        Assert.Empty(Calls("reaction"));
        Assert.Empty(Calls("removed"));

        JsonArray Calls(string step) => steps[step]!["calls"]!.AsArray();
    }

    private static (string?, string?, string?, string?, string?) Address(JsonNode? call) =>
        ((string?)call!["kind"], (string?)call["conversationId"], (string?)call["replyTo"], (string?)call["from"], (string?)call["recipient"]);

    /// <summary>Signing keys are read over https only, so that the far side needs a certificate which the coach's process trusts.</summary>
    private static void WriteCertificate(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
