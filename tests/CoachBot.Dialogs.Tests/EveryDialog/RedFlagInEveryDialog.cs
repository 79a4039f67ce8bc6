using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Tests.Plans;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;

namespace CoachBot.Dialogs.Tests.EveryDialog;

/// <summary>
/// At every open question of every dialog a red flag is answered at once: the advice first, the pause of its rule, nothing half-entered applied,
/// and the talk goes on.
/// </summary>
public sealed class RedFlagInEveryDialog
{
    /// <summary>What is said, where, in which rule it ends, and how the advice for it begins.</summary>
    private sealed record Flag(string Words, string Locale, string Rule, string Advice, bool OnCard = false);

    private static readonly Flag[] Flags =
    [
        new("i have chest pain and my left arm tingles", "en-GB", "R0", @"^Stop now and call 999"),
        new("I nearly fainted on the stairs just now", "en-GB", "R0", @"^Stop now\. Fainting"),
        new("my calf is hot, red and swollen", "en-GB", "R0", @"^Don't train or massage it"),
        new("my pee is dark brown after that workout", "en-GB", "R0", @"^Stop, drink"),
        new("my shin hurts in one spot when i hop", "en-GB", "R1", @"^Stop running and jumping"),
        new("felt a pop in my hamstring and now i'm limping", "en-GB", "R1", @"^Stop running and jumping"),
        new("yes, but my foot hurts at night even when i rest", "en-GB", "R1", @"^Stop running and jumping"),
        new("7am. also i had chest pain on my run", "en-GB", "R0", @"^Stop now and call 999"),
        new("me duele el pecho y me falta el aire", "es-ES", "R0", @"^(Para|Stop now).*(112|999)"),
        new("la pantorrilla está caliente, roja e hinchada", "es-ES", "R0", @"(112|999)"),
        new("me duele un punto de la espinilla al saltar", "es-ES", "R1", @"^(Por ahora deja de correr|Stop running)"),
        new("i have chest pain", "en-GB", "R0", @"^Stop now and call 999", OnCard: true),
        new("me duele el pecho", "es-ES", "R0", @"^(Para|Stop now).*(112|999)", OnCard: true),
        new("my shin hurts in one spot when i hop", "en-GB", "R1", @"^Stop running and jumping", OnCard: true),
    ];

    public static TheoryData<int> Scenes => [.. Enumerable.Range(0, Scene.All.Length)];

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task The_advice_comes_first_everything_is_paused_and_nothing_half_entered_is_applied(int number)
    {
        var wrong = new StringBuilder();
        foreach (var flag in Flags)
        {
            var scene = Scene.All[number];
            using var before = await (scene.Applies ? scene.AskedAsync() : scene.BeforeAsync());
            using var chat = await scene.AskedAsync();
            var said = await RaiseAsync(chat, flag);
            var state = await StateAsync(chat);

            Note(wrong, flag, chat, said.Count > 0 && Regex.IsMatch(said[0], flag.Advice), "the advice is not first");
            Note(wrong, flag, chat, IsPaused(state, flag), "not paused");
            Note(wrong, flag, chat, Profile(await StateAsync(before)) == Profile(state), "something half-entered was applied");
            Note(wrong, flag, chat, flag.Rule == "R1" || said.Count == 1, "an urgent sign is followed by a question");
            PlanLaw.Check(state, chat.Clock.Now.InZone(chat.Zone).Date, $"{scene}, {flag.Words}\n{Told(chat)}");
        }

        Assert.True(wrong.Length == 0, $"{Scene.All[number]}\n{wrong}");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task Only_onboarding_is_returned_to_and_a_late_answer_to_another_question_changes_no_pause(int number)
    {
        var wrong = new StringBuilder();
        foreach (var flag in Flags.Where((_, index) => index is 0 or 4 or 8 or 11))
        {
            var scene = Scene.All[number];
            using var chat = await scene.AskedAsync();
            var waiting = await chat.WaitingAsync();
            await RaiseAsync(chat, flag);
            var onboards = waiting.Contains(nameof(GoalsDialog));
            Note(wrong, flag, chat, onboards || (await chat.TalkAsync())?.Open is null, "a question that has lost its sense is still open");

            var helped = await chat.SayAsync(flag.Locale == "es-ES" ? "ayuda" : "help");
            Note(wrong, flag, chat, helped.Count is 1 or 2, "help doesn't help");
            foreach (var answer in scene.Ending)
            {
                Note(wrong, flag, chat, (await chat.SayAsync(answer)).Count > 0, $"no answer to {answer}");
            }

            Note(wrong, flag, chat, IsPaused(await StateAsync(chat), flag), "the pause is gone");
            Note(wrong, flag, chat, onboards || (await chat.TalkAsync())?.Open?.Id is not ("account.delete" or "account.link"), "the old question is back");
        }

        Assert.True(wrong.Length == 0, $"{Scene.All[number]}\n{wrong}");
    }

    /// <summary>Said; or sent along with the data of the card that is open, as a client does whose runner typed instead of tapping.</summary>
    private static async Task<IReadOnlyList<string>> RaiseAsync(Chat chat, Flag flag)
    {
        chat.Locale = flag.Locale;
        return flag.OnCard
            ? await chat.SendAsync(flag.Words, new() { ["ask"] = (await chat.TalkAsync())?.Open?.Nonce, ["answers"] = true, ["age"] = "34", ["say"] = "yes" })
            : await chat.SayAsync(flag.Words);
    }

    /// <summary>For everything from today on, until somebody has looked.</summary>
    private static bool IsPaused(RunnerState state, Flag flag) =>
        state.Holds.Any(hold => hold.Rule == flag.Rule && hold.Until is null && (flag.Rule == "R1" || hold.Site is null))
        && (flag.Rule != "R0" || state.Plan?.Sessions.Any(session => session.Status == SessionStatus.Planned && session.Exercises.Count > 0) != true);

    private static void Note(StringBuilder wrong, Flag flag, Chat chat, bool right, string fault)
    {
        if (!right)
        {
            wrong.AppendLine($"- {flag.Words} ({flag.Locale}{(flag.OnCard ? ", on a card" : "")}): {fault}").AppendLine(string.Join('\n', chat.Transcript.TakeLast(6).Select(line => $"    {line[..Math.Min(200, line.Length)]}")));
        }
    }

    private static string Profile(RunnerState state) => JsonSerializer.Serialize(state.Profile, TrainingJson.Options);

    private static async Task<RunnerState> StateAsync(Chat chat) => (await chat.Plans.LoadAsync(new RunnerId(Chat.Runner))).State;

    private static string Told(Chat chat) => string.Join('\n', chat.Transcript);
}
