using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.DirectLine;

/// <summary>The language that a client asks for when it starts a conversation: the official client's <c>conversationStartProperties.locale</c>.</summary>
internal static partial class ConversationLocale
{
    /// <param name="body">Of the request; clients may send none.</param>
    /// <returns>Null when there is none, or none that is a language tag.</returns>
    public static string? Read(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return null;
        }

        try
        {
            return JToken.Parse(body) is JObject json && json["locale"] is JValue { Value: string locale } && Tag().IsMatch(locale) ? locale : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>BCP 47, as far as it names a language and a region.</summary>
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
