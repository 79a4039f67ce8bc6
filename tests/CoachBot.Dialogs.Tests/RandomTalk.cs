using System.Text;
using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

/// <summary>Whatever is said in whatever order: an answer comes, nothing throws, nobody is stuck. COACHBOT_TALKS sets how many conversations.</summary>
public sealed class RandomTalk
{
    private const int Turns = 20;

    private static readonly string[] Said =
    [
        "hi", "marathon on 26 april", "tue thu sat, long sun, tue is intervals", "never lifted", "bands", "30", "yes", "no", "none", "34", "7am", "cancel", "help", "why?", "undo",
        "whats today", "week", "done", "skip today", "move it to friday", "Leave it", "quads wrecked 6/10 but form ok", "my shin hurts in one spot when i hop", "my knee hurts", "4",
        "physio says it's fine", "got a cold", "Fever", "symptoms gone", "slept 4 hours", "will i get bulky", "stop reminding me", "remind me", "use miles pls", "delete my data", "Keep it",
        "Delete everything", "15 minutes, hotel room, one band", "away from 9 march until 15 march", "moved my race to 17th may, half now", "i'm pregnant", "Not yet", "Yes, cleared", "im 15",
        "what changed this week?", "3x8 @ 60 felt like 2 left", "way too hard", "🔥", "purple elephants", "chest pain", "thanks", "what did you say", "No race, just stronger", "actually Saturday not Sunday",
    ];

    private static readonly string[] Buttons = ["Yes", "Save", "Send", "Done", "Did part of it", "Move", "Skip", "Next session"];

    [Fact]
    public async Task Every_message_of_a_random_conversation_is_answered()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("COACHBOT_TALKS"), out var asked) ? asked : 60;
        for (var seed = 0; seed < count; seed++)
        {
            await TalkAsync(seed);
        }
    }

    private static async Task TalkAsync(int seed)
    {
        var random = new Random(seed);
        using var chat = Chat.At("2026-03-04T10:00");
        for (var turn = 0; turn < Turns; turn++)
        {
            IReadOnlyList<string> answers;
            try
            {
                answers = await NextAsync(chat, random, turn);
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"Seed {seed}, turn {turn}:\n{Told(chat)}", error);
            }

            Assert.True(answers.Count > 0, $"Seed {seed}, turn {turn}: no answer.\n{Told(chat)}");
        }

        // Nobody is stuck: after a cancel, help helps.
        await chat.SayAsync("cancel");
        Assert.Contains(await chat.SayAsync("help"), text => text.Contains("\"cancel\"", StringComparison.OrdinalIgnoreCase));
    }

    private static Task<IReadOnlyList<string>> NextAsync(Chat chat, Random random, int turn)
    {
        if (random.Next(5) == 0 && Buttons.Where(chat.HasButton).ToList() is { Count: > 0 } tappable)
        {
            return chat.TapAsync(tappable[random.Next(tappable.Count)], 0, new Dictionary<string, string> { ["age"] = "34" });
        }

        if (random.Next(10) == 0)
        {
            chat.Clock.Now += NodaTime.Duration.FromDays(1);
        }

        if (random.Next(12) == 0)
        {
            chat.Restart();
        }

        return chat.SayAsync(Said[random.Next(Said.Length)]);
    }

    private static string Told(Chat chat) => new StringBuilder().AppendJoin('\n', chat.Transcript).ToString();
}
