using CoachBot.Dialogs.Asking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests.Chats;

/// <content>What a runner sees of it, and what is stored.</content>
internal sealed partial class Chat
{
    /// <summary>The buttons of what the coach said last, and whether they are a card's.</summary>
    public IReadOnlyList<(string Label, bool OnCard)> Buttons => shown.Buttons;

    /// <summary>Every card that was shown, the oldest first.</summary>
    public IReadOnlyList<Activity> Cards => shown.Cards;

    public int CardsWith(string title) => shown.CardsWith(title);

    public bool HasButton(string title) => CardsWith(title) > 0;

    /// <summary>The last one-time code that the coach has given out.</summary>
    public string Code => shown.Code;

    /// <summary>What is remembered of the conversation; null before its first message.</summary>
    public async Task<Talk?> TalkAsync() => (await StateAsync())?["talk"]?.ToObject<Talk>();

    /// <summary>The ids of the dialogs that wait, as they are stored.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync() => (await StateAsync())?["DialogState"] is { } state
        ? [.. state.SelectTokens("$..Id").Concat(state.SelectTokens("$..id")).OfType<JValue>().Select(id => (string?)id ?? "")]
        : [];

    /// <summary>Changes what is stored of the conversation, as a deployment with other dialogs would find it.</summary>
    public Task RewriteAsync(Func<string, string> change) => StoredState.RewriteAsync(services.GetRequiredService<IStorage>(), Key, change);

    private string Key => $"{Channel}/conversations/{(Side == "web" ? "conversation-1" : "conversation-2")}";

    private async Task<JObject?> StateAsync() =>
        (await services.GetRequiredService<IStorage>().ReadAsync([Key])).TryGetValue(Key, out var stored) ? JObject.FromObject(stored) : null;
}
