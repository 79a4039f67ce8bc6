using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoachBot.Channels.DirectLine;
using CoachBot.Channels.Tests.Hosting;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Channels.Tests.DirectLine;

/// <summary>The keys under cookies and tokens: one set for all hosts, renewed without anybody noticing, and what is left when they are lost.</summary>
public sealed class KeyTests : IDisposable
{
    private readonly string keys = Directory.CreateTempSubdirectory("coachbot-keys-").FullName;

    public void Dispose() => Directory.Delete(keys, recursive: true);

    [Fact]
    public async Task What_one_host_has_signed_is_good_at_another_that_shares_its_keys_only()
    {
        await using var first = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys));
        await using var second = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys));
        await using var stranger = await DirectLineHost.StartAsync();
        using var client = await first.ClientAsync();

        Assert.IsType<TokenReading.Valid>(Read(second, client.Token));
        using var elsewhere = await DirectLineClient.CreateAsync(second.Address, client.Cookie);
        Assert.Equal(client.UserId, elsewhere.UserId);
        Assert.IsType<TokenReading.Invalid>(Read(stranger, client.Token));
        Assert.Empty(Directory.GetFiles(first.Folder, "key-*.xml", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task After_a_rotation_the_old_token_is_good_until_it_expires_and_the_new_one_at_every_host()
    {
        await using var first = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys));
        await using var second = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys));
        using var client = await first.ClientAsync();
        Assert.IsType<TokenReading.Valid>(Read(second, client.Token));

        var manager = first.Services.GetRequiredService<IKeyManager>();
        var now = TimeProvider.System.GetUtcNow();
        var added = manager.CreateNewKey(now, now.AddDays(90));
        var token = client.Token;
        for (var attempt = 0; attempt < 200 && !Header(token).Contains(KeyOf(added.KeyId), StringComparison.Ordinal); attempt++)
        {
            await Task.Delay(50); // the framework reads its keys anew in the background
            token = first.Services.GetRequiredService<DirectLineTokens>().Issue(new Grant(new RunnerId(client.UserId), "c"), GrantUse.Chat);
        }

        Assert.Contains(KeyOf(added.KeyId), Header(token), StringComparison.Ordinal);
        Assert.DoesNotContain(KeyOf(added.KeyId), Header(client.Token), StringComparison.Ordinal);
        foreach (var host in new[] { first, second })
        {
            Assert.IsType<TokenReading.Valid>(Read(host, token));
            Assert.IsType<TokenReading.Valid>(Read(host, client.Token));
            host.Clock.Advance(Duration.FromHours(1));
            Assert.IsType<TokenReading.Expired>(Read(host, client.Token));
        }
    }

    [Fact]
    public async Task Revoked_keys_void_every_token_and_cookie_and_the_chat_goes_on_as_a_new_runner()
    {
        string token, cookie, runner;
        await using (var before = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys)))
        {
            using var client = await before.ClientAsync();
            (token, cookie, runner) = (client.Token, client.Cookie, client.UserId);
        }

        await using var after = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys), ("Keys:RevokedBefore", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ")));
        Assert.IsType<TokenReading.Invalid>(Read(after, token));
        using var again = await DirectLineClient.CreateAsync(after.Address, cookie);
        Assert.NotEqual(runner, again.UserId);
        Assert.Equal(HttpStatusCode.Created, await again.StartAsync());
    }

    [Fact]
    public async Task With_the_keys_lost_the_chat_goes_on_as_a_new_runner()
    {
        string token, cookie, runner;
        var folder = Directory.CreateTempSubdirectory("coachbot-directline-").FullName;
        await using (var before = await DirectLineHost.StartAsync(folder))
        {
            using var client = await before.ClientAsync();
            await client.StartAsync();
            (token, cookie, runner) = (client.Token, client.Cookie, client.UserId);
        }

        Directory.Delete(Path.Combine(folder, "keys"), recursive: true);
        await using (var after = await DirectLineHost.StartAsync(folder))
        {
            Assert.IsType<TokenReading.Invalid>(Read(after, token));
            using var again = await DirectLineClient.CreateAsync(after.Address, cookie);
            Assert.NotEqual(runner, again.UserId);
            Assert.Equal(HttpStatusCode.Created, await again.StartAsync());
            using var said = await again.SayAsync("hello");
            Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task With_a_certificate_the_keys_lie_encrypted_and_the_next_certificate_takes_over()
    {
        var (old, young) = (Certificate("old.pfx"), Certificate("young.pfx"));
        string token;
        await using (var host = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys), ("Keys:CertificatePath", old), ("Keys:CertificatePassword", "open")))
        {
            token = host.Services.GetRequiredService<DirectLineTokens>().Issue(new Grant(new RunnerId("r"), "c"), GrantUse.Chat);
            var stored = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(keys, "key-*.xml")));
            Assert.Contains("EncryptedData", stored, StringComparison.Ordinal);
            Assert.DoesNotContain("masterKey", stored, StringComparison.Ordinal);
        }

        await using (var next = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys), ("Keys:CertificatePath", young), ("Keys:OldCertificatePaths:0", old), ("Keys:CertificatePassword", "open")))
        {
            Assert.IsType<TokenReading.Valid>(Read(next, token));
        }

        await using var without = await DirectLineHost.StartAsync(null, ("Keys:Folder", keys), ("Keys:CertificatePath", young), ("Keys:CertificatePassword", "open"));
        Assert.IsType<TokenReading.Invalid>(Read(without, token));
    }

    private static TokenReading Read(DirectLineHost host, string token) => host.Services.GetRequiredService<DirectLineTokens>().Read(token, GrantUse.Chat);

    /// <summary>A protected text begins with a mark and the id of its key.</summary>
    private static string Header(string token) => Convert.ToHexString(System.Buffers.Text.Base64Url.DecodeFromChars(token).AsSpan(0, 20));

    private static string KeyOf(Guid id) => Convert.ToHexString(id.ToByteArray());

    private string Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        var path = Path.Combine(keys, name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, "open"));
        return path;
    }
}
