using System.Globalization;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// What a client has posted, made ours: who it is from comes from the token and never from the body. The rest is kept as it came, since the
/// official widget takes a message as sent only when its echo returns with its channel data untouched.
/// </summary>
/// <param name="Activity">The JSON, read.</param>
internal sealed record InboundActivity(string Id, string? ClientActivityId, Activity Activity, string Json)
{
    public string Type => Activity.Type;

    private static readonly string[] Types = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.Invoke];

    /// <summary>
    /// What our proxy calls a request (infra/proxy): the same again when it sends the request to a second host since the first one has died
    /// over it. It stands in for the client's own id where there is none, so that the message is taken once.
    /// </summary>
    private const string RequestHeader = "X-Coach-Request";

    private const int LongestClientId = 200;

    public InboundActivity Named(HttpRequest request) =>
        ClientActivityId is null && request.Headers[RequestHeader].ToString() is { Length: > 0 and <= LongestClientId } name ? this with { ClientActivityId = "proxy " + name } : this;

    /// <summary>Reads a body. Null with a problem that names what is wrong.</summary>
    public static InboundActivity? Read(string body, string id, Grant grant, Instant now, out string problem)
    {
        JObject json;
        try
        {
            using var reader = new JsonTextReader(new StringReader(body)) { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
            json = JObject.Load(reader);
            if (reader.Read())
            {
                problem = "The body holds more than one JSON value.";
                return null;
            }
        }
        catch (JsonException)
        {
            problem = "The body is not a JSON object that holds an activity.";
            return null;
        }

        return Make(json, id, grant, now, out problem);
    }

    public static InboundActivity? Make(JObject json, string id, Grant grant, Instant now, out string problem)
    {
        if (json["type"] is not JValue { Type: JTokenType.String } type || Array.IndexOf(Types, (string)type!) < 0)
        {
            problem = "'type' must be message, event, typing or invoke.";
            return null;
        }

        if (json["text"] is { } text && text.Type is not (JTokenType.String or JTokenType.Null))
        {
            problem = "'text' must be a string.";
            return null;
        }

        if (json["attachments"] is { } attachments && attachments.Type is not (JTokenType.Array or JTokenType.Null))
        {
            problem = "'attachments' must be an array.";
            return null;
        }

        var client = json["channelData"] is JObject data && data["clientActivityID"] is JValue { Type: JTokenType.String } given ? (string?)given : null;
        if (client is { Length: 0 or > LongestClientId } || client?.Any(character => char.IsControl(character) || char.IsSurrogate(character)) == true)
        {
            problem = "'channelData.clientActivityID' must have between 1 and 200 printable characters.";
            return null;
        }

        Address(json, id, grant, now);
        Activity activity;
        try
        {
            activity = ToActivity(json);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            problem = "The body is not an activity: a property is of the wrong type.";
            return null;
        }

        problem = "";
        return new InboundActivity(id, client, activity, json.ToString(Formatting.None));
    }

    /// <summary>The first activity of a conversation; it never goes to clients.</summary>
    /// <param name="locale">The client's, so that the greeting is in its language.</param>
    public static InboundActivity ConversationStart(Grant grant, Instant now, string? locale = null)
    {
        var json = new JObject
        {
            ["type"] = ActivityTypes.ConversationUpdate,
            ["membersAdded"] = new JArray(new JObject { ["id"] = Coach.Id, ["name"] = Coach.Name }, new JObject { ["id"] = grant.Runner.Value }),
        };
        if (locale is not null)
        {
            json["locale"] = locale;
        }

        Address(json, StartId, grant, now);
        return new InboundActivity(StartId, null, ToActivity(json), json.ToString(Formatting.None));
    }

    public static Activity ToActivity(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return ToActivity(JObject.Load(reader));
    }

    private const string StartId = "start";

    public static bool IsForClients(string activityId) => activityId != StartId;

    private static Activity ToActivity(JObject json) => json.ToObject<Activity>()!;

    private static void Address(JObject json, string id, Grant grant, Instant now)
    {
        json["id"] = id;
        json["timestamp"] = now.ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        json["channelId"] = Coach.ChannelId;
        json["serviceUrl"] = Coach.ServiceUrl;
        json["conversation"] = new JObject { ["id"] = grant.ConversationId };
        json["from"] = new JObject { ["id"] = grant.Runner.Value, ["role"] = RoleTypes.User };
        json["recipient"] = new JObject { ["id"] = Coach.Id, ["name"] = Coach.Name, ["role"] = RoleTypes.Bot };
        json.Remove("replyToId");
    }
}
