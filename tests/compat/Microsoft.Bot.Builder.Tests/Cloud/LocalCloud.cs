using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Cloud;

// A bot behind Kestrel, with the issuer of its callers' tokens, the login service and a channel's connector beside it.
public sealed class LocalCloud : IAsyncLifetime
{
    private readonly WebApplication _app;

    public LocalCloud()
    {
        AppId = Guid.NewGuid().ToString();
        Tokens = new TokenIssuer(AppId);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/openid/config", () => Count("config", Results.Text("""{ "issuer": "https://api.botframework.com", "jwks_uri": "https://openid.test/openid/keys" }""")));
        _app.MapGet("/openid/keys", () => Count("keys", Results.Text(Tokens.KeySet())));
        _app.MapGet("/common/discovery/instance", () => Results.Text(
            """{ "tenant_discovery_endpoint": "https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration", "api-version": "1.1", "metadata": [{ "preferred_network": "login.microsoftonline.com", "preferred_cache": "login.windows.net", "aliases": ["login.microsoftonline.com", "login.windows.net"] }] }""",
            "application/json"));
        _app.MapPost("/{tenant}/oauth2/v2.0/token", (string tenant) => Results.Text(
            $$"""{ "token_type": "Bearer", "expires_in": 3600, "access_token": "token-of-{{tenant}}" }""", "application/json"));
        _app.Map("/v3/{**path}", AnswerAsChannelAsync);
        _app.MapPost("/api/messages", (HttpContext http) => Adapter.ProcessAsync(http.Request, http.Response, Bot, http.RequestAborted));
        _app.MapGet("/api/messages", (HttpContext http) => Adapter.ProcessAsync(http.Request, http.Response, Bot, http.RequestAborted));
    }

    public string AppId { get; }

    public string TenantId { get; } = Guid.NewGuid().ToString();

    public TokenIssuer Tokens { get; }

    public CloudAdapter Adapter { get; private set; } = null!;

    public IBot Bot { get; set; } = new CallbackBot((turn, ct) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: ct));

    public HttpClient Client { get; } = new();

    public string Url { get; private set; } = string.Empty;

    public List<ChannelCall> Calls { get; } = [];

    public Dictionary<string, int> Fetches { get; } = [];

    public Func<HttpContext, Task>? Channel { get; set; }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Url = _app.Urls.Single();
        Adapter = CreateAdapter();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public CloudAdapter CreateAdapter()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = "https://openid.test/openid/config",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = "https://openid.test/openid/config",
            ["ToChannelFromBotLoginUrl"] = "https://login.microsoftonline.com/botframework.com",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
            ["ToBotFromChannelTokenIssuer"] = "https://api.botframework.com",
            ["OAuthUrl"] = "https://token.test",
            ["CallerId"] = "urn:botframework:azure",
        }).Build();
        var http = new Loopback(Url);
        var credentials = new PasswordServiceClientCredentialFactory(AppId, "secret", TenantId, http.CreateClient(string.Empty), null);
        var rules = new AuthenticationConfiguration { ValidTokenIssuers = [$"https://login.microsoftonline.com/{TenantId}/v2.0"] };
        return new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration, credentials, rules, http));
    }

    public Activity Message(string text = "hello") => new(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = "msteams",
        ServiceUrl = Url,
        Text = text,
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conv"),
    };

    public Task<HttpResponseMessage> PostAsync(Activity activity, string? token) =>
        PostAsync(JsonConvert.SerializeObject(activity, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }), token);

    public async Task<HttpResponseMessage> PostAsync(string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url + "/api/messages");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        return await Client.SendAsync(request);
    }

    private IResult Count(string what, IResult result)
    {
        Fetches[what] = Fetches.GetValueOrDefault(what) + 1;
        return result;
    }

    private async Task AnswerAsChannelAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        Calls.Add(new ChannelCall(
            http.Request.Method, http.Request.Path, http.Request.Headers.Authorization.ToString(), body.Length > 0 ? JObject.Parse(body) : null));
        if (Channel is not null)
        {
            await Channel(http);
            return;
        }

        await http.Response.WriteAsync("""{ "id": "from-channel" }""");
    }
}

public sealed record ChannelCall(string Method, string Path, string Authorization, JObject? Body);

public sealed class CallbackBot(Func<ITurnContext, CancellationToken, Task> onTurn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => onTurn(turnContext, cancellationToken);
}
