using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>What clients send beside the words has the shape that its sender chose.</summary>
internal static class ClientJson
{
    /// <summary>A property's text; null where there is none, or something else.</summary>
    public static string? Text(this JToken? json, string name) => ((json as JObject)?[name] as JValue)?.Value as string;
}
