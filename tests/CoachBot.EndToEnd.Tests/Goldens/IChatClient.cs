using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>One of a person's chats with the coach, with the client that it is written in. What is sent is answered with what comes back.</summary>
internal interface IChatClient
{
    /// <summary>The channel's name as the coach has it in its address book.</summary>
    string Channel { get; }

    /// <summary>Who they are in that channel.</summary>
    string User { get; }

    /// <summary>The conversation's id.</summary>
    string Conversation { get; }

    /// <summary>The client has come in before.</summary>
    bool IsIn { get; }

    /// <summary>What a client does before anything is written: the page opens its conversation, Teams tells of the app and its members.</summary>
    /// <param name="activity">What Teams tells of; the page has no word for it.</param>
    Task<Heard> ComeInAsync(JObject activity);

    /// <summary>Sends messages and taps, several of them at once.</summary>
    /// <param name="activities">Messages with their text, locale and zone; taps as they were made.</param>
    Task<Heard> SendAsync(params JObject[] activities);

    /// <summary>A tap on a button, to be sent.</summary>
    /// <param name="message">What the client adds to everything that it sends.</param>
    /// <param name="action">The button's, as it stands on the card, with the card's inputs in its data.</param>
    JObject Tap(JObject message, Activity card, JObject action);

    Task<Heard> AttachAsync(JObject message, string name, byte[] content);

    /// <summary>The last one again, which the client takes for lost.</summary>
    Task<Heard> AgainAsync();

    /// <summary>What has come since, without being asked for.</summary>
    Task<Heard> ReadAsync();
}

/// <param name="Sent">The coach's messages, in order.</param>
/// <param name="InPlace">What the tapped card was replaced by; it has the card's id.</param>
internal sealed record Heard(IReadOnlyList<Activity> Sent, Activity? InPlace = null)
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });

    public static Activity Read(JObject activity) => activity.ToObject<Activity>(Json)!;
}
