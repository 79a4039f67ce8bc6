using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Skills;

// Calls another bot over HTTP with a token for it.
internal sealed class RestBotFrameworkClient(
    ServiceClientCredentialsFactory credentials, HttpClient httpClient, string loginEndpoint) : BotFrameworkClient
{
    private static readonly JsonSerializerSettings _json = RestJson.Writing();

    public override async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(toUrl);
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);

        using var request = new HttpRequestMessage(HttpMethod.Post, toUrl)
        {
            Content = new StringContent(ForSkill(activity, serviceUrl, conversationId), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversationId);
        var caller = await credentials.CreateCredentialsAsync(fromBotId, toBotId, loginEndpoint, true, cancellationToken).ConfigureAwait(false);
        await caller.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        using var response = await httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var text = response.Content is null ? string.Empty : await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new InvokeResponse<T>
        {
            Status = (int)response.StatusCode,
            Body = response.IsSuccessStatusCode && text.Length > 0 ? JsonConvert.DeserializeObject<T>(text) : default,
        };
    }

    // A copy, so that the caller's activity stays what it was.
    private static string ForSkill(Activity activity, Uri serviceUrl, string conversationId)
    {
        var copy = JObject.FromObject(activity, JsonSerializer.Create(_json)).ToObject<Activity>();
        copy.RelatesTo = new ConversationReference
        {
            ServiceUrl = activity.ServiceUrl,
            ActivityId = activity.Id,
            ChannelId = activity.ChannelId,
            Locale = activity.Locale,
            Conversation = copy.Conversation is null ? null : JObject.FromObject(copy.Conversation).ToObject<ConversationAccount>(),
        };
        copy.Conversation ??= new ConversationAccount();
        copy.Conversation.Id = conversationId;
        copy.ServiceUrl = serviceUrl.ToString();
        copy.Recipient ??= new ChannelAccount();
        copy.Recipient.Role = RoleTypes.Skill;
        return JsonConvert.SerializeObject(copy, _json);
    }
}
