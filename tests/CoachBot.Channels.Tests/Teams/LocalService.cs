using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>
/// The bot service on this machine: OpenID metadata with keys of its own, a token service, and a connector that takes messages as the
/// documentation says, with whatever faults a test asks for.
/// </summary>
internal sealed class LocalService : IAsyncDisposable
{
    private readonly WebApplication app;
    private int nextId;
    private int nextToken;

    private LocalService(WebApplication app, TokenIssuer tokens)
    {
        (this.app, Tokens) = (app, tokens);
    }

    public TokenIssuer Tokens { get; }

    public Uri Address { get; private set; } = null!;

    /// <summary>Calls to the connector, in order.</summary>
    public ConcurrentQueue<Call> Calls { get; } = new();

    public ConcurrentQueue<string> TokenRequests { get; } = new();

    public ConcurrentDictionary<string, int> Fetches { get; } = new();

    /// <summary>
    /// Answers to the next calls of the connector. Typing is always taken: the adapter shows it by itself when a turn takes long, so on a busy
    /// machine it would take a fault that a test meant for the message.
    /// </summary>
    public ConcurrentQueue<Fault> Faults { get; } = new();

    /// <summary>Files by path, with the type that they are served as.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    public bool MetadataDown { get; set; }

    public bool TokensDown { get; set; }

    public int TokenSeconds { get; set; } = 3600;

    public IEnumerable<Call> Messages => Calls.Where(call => (string?)call.Body?["type"] == "message");

    public static async Task<LocalService> StartAsync(string appId)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new LocalService(builder.Build(), new TokenIssuer(appId));
        service.Map();
        await service.app.StartAsync();
        service.Address = new Uri(service.app.Urls.Single());
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private void Map()
    {
        app.MapGet("/openid/config", () => Metadata("config", """{ "issuer": "https://api.botframework.com", "jwks_uri": "https://openid.test/openid/keys" }"""));
        app.MapGet("/openid/keys", () => Metadata("keys", Tokens.KeySet()));
        app.MapGet("/common/discovery/instance", () => Results.Text(
            """{ "tenant_discovery_endpoint": "https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration", "api-version": "1.1", "metadata": [{ "preferred_network": "login.microsoftonline.com", "preferred_cache": "login.windows.net", "aliases": ["login.microsoftonline.com", "login.windows.net"] }] }""",
            "application/json"));
        app.MapPost("/{tenant}/oauth2/v2.0/token", async (string tenant, HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            TokenRequests.Enqueue($"{tenant} {form["client_id"]} {form["scope"]} {(form.ContainsKey("client_assertion") ? "certificate" : form["client_secret"].ToString())}");
            return Token();
        });
        app.MapGet("/msi/token", (HttpRequest request) =>
        {
            TokenRequests.Enqueue($"msi {request.Query["client_id"]} {request.Query["resource"]} {request.Headers["X-IDENTITY-HEADER"]}");
            return TokensDown ? Results.StatusCode(500) : Results.Json(new
            {
                access_token = "token-" + Interlocked.Increment(ref nextToken),
                expires_on = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + TokenSeconds).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
                resource = request.Query["resource"].ToString(),
                token_type = "Bearer",
            });
        });
        app.MapGet("/files/{name}", (string name) => Files.TryGetValue(name, out var file) ? Results.Bytes(file) : Results.NotFound());
        app.MapPut("/upload/{name}", async (string name, HttpRequest request) =>
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer);
            Files[name] = buffer.ToArray();
            return Results.Json(new { range = request.Headers.ContentRange.ToString() }, statusCode: 201);
        });
        app.MapGet("/redirect/{name}", (string name) => Results.Redirect($"https://runner-my.sharepoint.com/files/{name}"));
        app.Map("/v3/{**path}", TakeAsync);
    }

    private IResult Token() => TokensDown
        ? Results.Json(new { error = "temporarily_unavailable" }, statusCode: 503)
        : Results.Json(new { token_type = "Bearer", expires_in = TokenSeconds, access_token = "token-" + Interlocked.Increment(ref nextToken) });

    private IResult Metadata(string name, string json)
    {
        Fetches.AddOrUpdate(name, 1, (_, count) => count + 1);
        return MetadataDown ? Results.StatusCode(500) : Results.Text(json, "application/json");
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync();
        var call = new Call(http.Request.Method, http.Request.Path, http.Request.Headers.Authorization.ToString(), text.Length > 0 ? JObject.Parse(text) : null);
        Calls.Enqueue(call);
        if ((string?)call.Body?["type"] != "typing" && Faults.TryDequeue(out var fault))
        {
            await fault.PlayAsync(http);
            return;
        }

        var id = call.Id = "m" + Interlocked.Increment(ref nextId);
        var hasBoth = call.Body?["text"]?.ToString() is { Length: > 0 } && call.Body["attachments"] is JArray { Count: > 0 };
        object answer = http.Request.Path == "/v3/conversations" ? new { id = "new-" + id, activityId = id, serviceUrl = Address }
            : hasBoth ? new { } // as Teams answers to a text with an attachment
            : new { id };
        http.Response.StatusCode = http.Request.Method == "POST" ? 201 : 200;
        await http.Response.WriteAsJsonAsync(answer);
    }
}

internal sealed record Call(string Method, string Path, string Authorization, JObject? Body)
{
    public string? Text => (string?)Body?["text"];

    /// <summary>What the message is called in the channel; null when it was not taken.</summary>
    public string? Id { get; set; }

    public override string ToString() => $"{Method} {Path}";
}

/// <summary>One answer of a connector that does not take the message; a status of 0 cuts the connection.</summary>
internal sealed record Fault(int Status, string? Body = null, string? RetryAfter = null, TimeSpan Delay = default, Task? Until = null)
{
    public async Task PlayAsync(HttpContext http)
    {
        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay);
        }

        await (Until ?? Task.CompletedTask);
        if (Status == 0)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = Status;
        if (RetryAfter is not null)
        {
            http.Response.Headers.RetryAfter = RetryAfter;
        }

        await http.Response.WriteAsync(Body ?? "");
    }
}
