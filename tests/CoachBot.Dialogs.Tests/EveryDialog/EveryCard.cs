using System.Text.Json;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Tests.Plans;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using NodaTime;

namespace CoachBot.Dialogs.Tests.EveryDialog;

/// <summary>Every button of every card that a golden conversation shows: tapped twice, tapped a week later, tapped on the older of two such cards.</summary>
public sealed class EveryCard
{
    [Fact]
    public async Task A_second_tap_is_answered_and_changes_nothing() => await EachAsync(async (chat, label) =>
    {
        await chat.TapAsync(label);
        var once = await StateAsync(chat);
        chat.InAHurry = true;
        var said = await chat.TapAsync(label);
        return said.Count == 0 ? "no answer" : Json(once) != Json(await StateAsync(chat)) ? "applied twice" : null;
    });

    [Fact]
    public async Task A_card_from_last_week_is_answered_and_changes_no_session_to_come() => await EachAsync(async (chat, label) =>
    {
        chat.Clock.Now += Duration.FromDays(8);
        await chat.SayAsync("thanks"); // a new day begins with what was left behind
        var before = await StateAsync(chat);
        var said = await chat.TapAsync(label);
        var after = await StateAsync(chat);
        PlanLaw.Check(after, Today(chat), string.Join('\n', chat.Transcript));
        return said.Count == 0 ? "no answer" : Ahead(before, chat) != Ahead(after, chat) ? "a session to come has changed" : null;
    });

    [Fact]
    public async Task The_older_of_two_cards_is_answered_and_then_the_newer_applies_nothing_that_it_did() => await EachAsync(
        async (chat, label) =>
        {
            var said = await chat.TapAsync(label, 1);
            var once = await StateAsync(chat);
            var again = await chat.TapAsync(label, 1);
            return said.Count == 0 || again.Count == 0 ? "no answer" : Json(once) != Json(await StateAsync(chat)) ? "applied twice" : null;
        },
        cards: 2);

    private static async Task EachAsync(Func<Chat, string, Task<string?>> tryAsync, int cards = 1)
    {
        var (seen, wrong) = (new HashSet<string>(), new List<string>());
        foreach (var (path, ended) in await GoldenTalks.AsWrittenAsync())
        {
            foreach (var label in New(ended, cards, seen))
            {
                using var chat = await ended.ForkAsync();
                if (await tryAsync(chat, label) is { } fault)
                {
                    wrong.Add($"{Path.GetFileName(path)} [{label}]: {fault}\n{string.Join('\n', chat.Transcript.TakeLast(5).Select(line => $"    {line[..Math.Min(200, line.Length)]}"))}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(seen.Count >= 10, $"Only {seen.Count} buttons were seen.");
    }

    /// <summary>Buttons of cards that stand at the end of the conversation, on so many cards, and were not tried in one before.</summary>
    private static List<string> New(Chat chat, int cards, HashSet<string> seen) =>
    [
        .. chat.Cards.SelectMany(card => card.Attachments).SelectMany(ActivityText.Taps).Select(tap => (string)tap["title"]!).Distinct()
            .Where(label => chat.CardsWith(label) >= cards && seen.Add($"{chat.Channel} {chat.Locale} {label}")),
    ];

    private static async Task<RunnerState> StateAsync(Chat chat) => (await chat.Plans.LoadAsync(new RunnerId(Chat.Runner))).State;

    private static string Json(RunnerState state) => JsonSerializer.Serialize(state, TrainingJson.Options);

    private static LocalDate Today(Chat chat) => chat.Clock.Now.InZone(chat.Zone).Date;

    private static string Ahead(RunnerState state, Chat chat) =>
        JsonSerializer.Serialize(state.Plan?.Sessions.Where(session => session.Date >= Today(chat)).ToList(), TrainingJson.Options);
}
