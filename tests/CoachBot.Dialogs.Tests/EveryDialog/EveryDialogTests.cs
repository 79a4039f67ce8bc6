using System.Text;
using System.Text.Json;
using CoachBot.Dialogs.Account;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Dialogs.Tests.EveryDialog;

/// <summary>What holds for every dialog that asks, and for every dialog that comes between.</summary>
public sealed class EveryDialogTests
{
    private const string Honest = "I lost track of the question we were at, sorry. Your plan is as it was.";

    public static TheoryData<int> Scenes => [.. Enumerable.Range(0, Scene.All.Length)];

    [Fact]
    public void Each_registered_dialog_is_tested_here()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        var registered = chat.Services.GetServices<IConversation>().Select(conversation => conversation.Id).ToHashSet();
        registered.UnionWith(typeof(MainDialog).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Conversation)) && !type.IsAbstract).Select(type => type.Name));
        Assert.Equal(registered.Order(), Scene.All.Select(scene => scene.Dialog).Concat(Answered.By.Keys).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task A_question_is_open_and_its_dialog_waits(int number)
    {
        var scene = Scene.All[number];
        using var chat = await scene.AskedAsync();
        Assert.True((await chat.TalkAsync())?.Open is not null && (await chat.WaitingAsync()).Contains(scene.Dialog), $"{scene}: nothing is asked.\n{Told(chat)}");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task Cancel_leaves_it_and_nothing_half_entered_is_applied(int number)
    {
        var scene = Scene.All[number];
        using var before = await (scene.Applies ? scene.AskedAsync() : scene.BeforeAsync());
        using var chat = await scene.AskedAsync();
        var said = await chat.SayAsync("cancel");
        Assert.True(said.Count == 1 && (await chat.TalkAsync())?.Open is null, $"{scene}: not left.\n{Told(chat)}");
        Assert.True(await StateAsync(before) == await StateAsync(chat), $"{scene}: something was applied.\n{Told(chat)}");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task After_a_restart_the_answers_are_taken_as_without_one(int number)
    {
        var scene = Scene.All[number];
        using var straight = await scene.AskedAsync();
        using var restarted = await scene.AskedAsync();
        foreach (var answer in scene.Ending)
        {
            await restarted.RestartAsync();
            var (expected, said) = (await straight.SayAsync(answer), await restarted.SayAsync(answer));
            Assert.True(expected.SequenceEqual(said), $"{scene}\n{Told(straight)}\n\nrestarted:\n{Told(restarted)}");
        }

        Assert.True((await restarted.TalkAsync())?.Open is null, $"{scene}: still open.\n{Told(restarted)}");
        Assert.Equal(await StateAsync(straight), await StateAsync(restarted));
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task A_state_that_cannot_be_read_is_dropped_with_one_line_and_the_plan_is_intact(int number)
    {
        var scene = Scene.All[number];
        using var before = await scene.AskedAsync();
        foreach (var (name, gone) in new[] { ($"\"{scene.Dialog}\"", "\"GoneDialog\""), ("\"AskPrompt\"", "\"GonePrompt\""), ("\"validations\"", "\"other\"") })
        {
            using var chat = await scene.AskedAsync();
            await chat.RewriteAsync(state => state.Replace(name, gone, StringComparison.OrdinalIgnoreCase));
            var said = await chat.SayAsync("help");
            Assert.True(said.Count == 2 && said[0] == Honest, $"{scene}, {gone}\n{Told(chat)}");
            Assert.True((await chat.TalkAsync())?.Open is null && await StateAsync(before) == await StateAsync(chat), $"{scene}, {gone}: not dropped, or changed.\n{Told(chat)}");
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task Whatever_answers_at_once_may_come_between_and_the_question_returns_with_one_line(int number)
    {
        var scene = Scene.All[number];
        var wrong = new StringBuilder();
        foreach (var (dialog, words) in Answered.By.Where(reply => reply.Key is not (nameof(NothingToCancelReply) or nameof(WeightReply) or nameof(SignsMeantReply) or nameof(NotBeforeReply) or nameof(NotDoneReply) or nameof(UnskipReply) or nameof(ParentReply) or nameof(HealthTakenBackReply) or nameof(RemedyReply) or nameof(PastRunReply) or nameof(PastRaceReply) or nameof(LeaveOutReply))))
        {
            using var chat = await scene.AskedAsync();
            var open = (await chat.TalkAsync())!.Open!;
            var said = await chat.SayAsync(words);
            var now = (await chat.TalkAsync())!.Open;
            if (scene.Dialog == nameof(ClarifyDialog) ? said.Count == 0 || now is not null : !IsAnswer(open, dialog) && !Settles(open, dialog) && (Once(now) != Once(open) || (said.Count < 2 && dialog is not (nameof(RepeatReply) or nameof(DistressReply) or nameof(LowEnergyReply)))))
            {
                wrong.AppendLine($"- {dialog}: {words}").AppendLine(string.Join("\n", said.Select(text => $"    {text[..Math.Min(160, text.Length)]}"))).AppendLine($"    open: {open.Id} → {now?.Id}");
            }
        }

        Assert.True(wrong.Length == 0, $"{scene}\n{wrong}");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task Whatever_asks_may_come_between_and_once_it_is_answered_the_question_returns(int number)
    {
        var scene = Scene.All[number];
        var wrong = new StringBuilder();
        foreach (var other in Scene.All.Where(other => other.Dialog != scene.Dialog && other.Opening.Length == 1 && other.Dialog is not ("GoalsDialog" or "ScreeningDialog" or "ClarifyDialog")))
        {
            using var chat = await scene.AskedAsync();
            var open = (await chat.TalkAsync())!.Open!;
            await chat.SayAsync(other.Opening[0]);
            foreach (var answer in other.Ending)
            {
                if ((await chat.TalkAsync())!.Open is { } still && Once(still) != Once(open))
                {
                    await chat.SayAsync(answer);
                }
            }

            var now = (await chat.TalkAsync())!.Open;
            if (scene.Dialog != nameof(ClarifyDialog) && !other.IsToldAlong(open) && Once(now) != Once(open))
            {
                wrong.AppendLine($"- {other}; open: {open.Id} → {now?.Id}").AppendLine(string.Join("\n", chat.Transcript.TakeLast(6).Select(text => $"    {text[..Math.Min(160, text.Length)]}")));
            }
        }

        Assert.True(wrong.Length == 0, $"{scene}\n{wrong}");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task A_button_tapped_twice_is_answered_twice_and_applied_once(int number)
    {
        var scene = Scene.All[number];
        var wrong = new StringBuilder();
        using var first = await scene.AskedAsync();
        foreach (var (label, onCard) in first.Buttons.Where(button => button.Label != "Save"))
        {
            using var chat = await scene.AskedAsync();
            await (onCard ? chat.TapAsync(label) : chat.SayAsync(label));
            var once = await StateAsync(chat);
            chat.InAHurry = true;
            var said = await (onCard ? chat.TapAsync(label) : chat.SayAsync(label));
            if (said.Count == 0 || await StateAsync(chat) != once)
            {
                wrong.AppendLine($"- [{label}]").AppendLine(string.Join("\n", chat.Transcript.TakeLast(6).Select(text => $"    {text[..Math.Min(200, text.Length)]}")));
            }
        }

        Assert.True(wrong.Length == 0, $"{scene}\n{wrong}");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public async Task What_opens_it_sent_twice_at_once_is_asked_twice_and_applied_never(int number)
    {
        var scene = Scene.All[number];
        using var chat = await scene.AskedAsync();
        var (open, once) = ((await chat.TalkAsync())!.Open!, await StateAsync(chat));
        chat.InAHurry = true;
        var said = await chat.SayAsync(scene.Opening[^1]);
        Assert.True(said.Count > 0 && Once((await chat.TalkAsync())?.Open) == Once(open) && await StateAsync(chat) == once, $"{scene}\n{Told(chat)}");
    }

    /// <summary>With its session done or left out there is nothing to move.</summary>
    private static bool Settles(Ask open, string dialog) => open.Sessions.Count > 0 && dialog is nameof(DoneReply) or nameof(SkipReply);

    /// <summary>What a question takes as its answer, or along with it, need not end with the question again.</summary>
    private static bool IsAnswer(Ask open, string dialog) => (open.Id, dialog) switch
    {
        ("reminders.time" or "reminders.which", nameof(StopRemindersReply)) => true,
        ("travel", nameof(BackReply)) => true, // over before its days were told
        ("journey.kit", nameof(RebuildDialog)) => true, // what the hotel room has is what was asked about
        (_, nameof(CheckInFineReply)) => open.Id.StartsWith("soreness.", StringComparison.Ordinal), // with a check-in open, "fine" is about that
        ("light", nameof(RebuildDialog)) => true, // without a session on that day it asks in its turn
        ("screening.AskAge", nameof(RebuildDialog)) => true, // minutes and bands are facts while there is no plan
        (_, nameof(UnitsReply)) => open.Id.StartsWith("goals.", StringComparison.Ordinal) || (open.Id.StartsWith("screening.", StringComparison.Ordinal) && open.Takes.Contains(Language.Intent.SetUnits)),
        (_, nameof(RecoveredReply)) => open.Id.StartsWith("screening.AskCleared", StringComparison.Ordinal), // what a professional has said is what was asked
        _ => false,
    };

    /// <summary>The seven are asked a second time in fewer words.</summary>
    private static string? Once(Ask? ask) => ask?.Id.Replace("QuestionsAgain", "Questions", StringComparison.Ordinal);

    private static async Task<string> StateAsync(Chat chat) =>
        JsonSerializer.Serialize((await chat.Plans.LoadAsync(new RunnerId(Chat.Runner))).State, TrainingJson.Options);

    private static string Told(Chat chat) => string.Join('\n', chat.Transcript);
}
