using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Push;

/// <summary>A browser that can be pushed to: the keys it makes when it subscribes, and how it reads.</summary>
internal sealed class PushedBrowser
{
    private readonly ECDiffieHellman key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
    private readonly string auth = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public PushedBrowser(Uri service)
    {
        Name = Guid.NewGuid().ToString("N");
        Endpoint = new Uri(service, Name);
    }

    public string Name { get; }

    public Uri Endpoint { get; }

    /// <summary>As <c>PushSubscription.toJSON()</c> writes it.</summary>
    public object Subscription => new { endpoint = Endpoint.ToString(), expirationTime = (string?)null, keys = new { p256dh = PublicKey, auth } };

    private string PublicKey
    {
        get
        {
            var point = key.ExportParameters(false).Q;
            return Base64Url.EncodeToString([4, .. point.X!, .. point.Y!]);
        }
    }

    /// <summary>Decrypts with npm's http_ece and checks who has signed.</summary>
    public async Task<JsonNode> ReadAsync(PushService.Pushed pushed)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new
            {
                body = Base64Url.EncodeToString(pushed.Body),
                privateKey = Base64Url.EncodeToString(key.ExportParameters(true).D),
                auth,
                authorization = pushed.Headers["Authorization"],
            }));
            return JsonNode.Parse(await NodeClient.RunAsync("push", "read.mjs", file))!;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
