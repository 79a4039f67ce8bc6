using System.Text;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Tests.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <summary>
/// Whatever is said in whatever order: an answer comes, nothing throws, nobody is stuck, nothing is applied twice, and the plan keeps the
/// hard rules. 300 conversations, with COACHBOT_LONG=1 5,000; COACHBOT_TALKS sets another number.
/// </summary>
public sealed class RandomTalk
{
    private const int Turns = 20;

    private static readonly string[] Said =
    [
        "hi", "marathon on 26 april", "tue thu sat, long sun, tue is intervals", "never lifted", "bands", "30", "yes", "no", "none", "34", "7am", "cancel", "help", "why?", "undo",
        "whats today", "week", "done", "skip today", "move it to friday", "Leave it", "quads wrecked 6/10 but form ok", "my shin hurts in one spot when i hop", "my knee hurts", "4",
        "physio says it's fine", "got a cold", "Fever", "symptoms gone", "busy week", "the second one", "keep friday", "no jumping please", "jumps are fine again", "do i still need to do friday", "what can i still do", "stop", "make the sessions longer", "my 10k is this saturday", "slept 4 hours", "will i get bulky", "stop reminding me", "remind me", "use miles pls", "delete my data", "Keep it",
        "Delete everything", "15 minutes, hotel room, one band", "away from 9 march until 15 march", "moved my race to 17th may, half now", "i'm pregnant", "Not yet", "Yes, cleared", "im 15",
        "what changed this week?", "3x8 @ 60 felt like 2 left", "way too hard", "🔥", "purple elephants", "chest pain", "thanks", "what did you say", "No race, just stronger", "actually Saturday not Sunday",
        "It's not that", "doctor says i can't run", "what may i still do?", "i'm exhausted", "8", "A bit sore", "Sore", "progress", "next week", "swap friday and monday", "long run now sat, drop weds intervals",
        "actually 24 may", "i bought a barbell", "no check-ins please", "turn off the sunday summary", "timezone GMT+2", "in spanish", "english please", "hoy", "deshacer", "me duele el pecho", "45 mins, no, 30",
        "easy tuesday this week", "the race is off", "Yes, take it out", "new race: Valencia 6 december 10k", "As well", "Instead", "i feel ill", "fever gone", "should i skip leg day", "what if i move it to friday?",
        "why thursday?", "skip tomorrow", "my knee locked up", "can't i do it monday instead", "mute until monday", "are you a doctor?", "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes",
    ];

    private static readonly string[] Buttons = ["Yes", "Save", "Send", "Done", "Did part of it", "Move", "Skip", "Next session"];

    [Fact]
    public async Task Every_message_of_a_random_conversation_is_answered_and_the_plan_keeps_its_rules()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("COACHBOT_TALKS"), out var asked) ? asked : Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? 5_000 : 300;
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seed, _) => await TalkAsync(seed));
    }

    private static async Task TalkAsync(int seed)
    {
        var random = new Random(seed);
        var inTeams = seed % 3 == 0;
        using var chat = Chat.At("2026-03-04T10:00");
        chat.Channel = inTeams ? "msteams" : "webchat";
        for (var turn = 0; turn < Turns; turn++)
        {
            IReadOnlyList<string> answers;
            try
            {
                answers = await NextAsync(chat, random, turn);
                await TwiceIsOnceAsync(chat, random, seed, turn);
                var (state, today) = await StateAsync(chat);
                PlanLaw.Check(state, today, $"Seed {seed}, turn {turn}:\n{Told(chat)}");
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"Seed {seed}, turn {turn}:\n{Told(chat)}", error);
            }

            Assert.True(answers.Count > 0, $"Seed {seed}, turn {turn}: no answer.\n{Told(chat)}");
        }

        // Nobody is stuck: after a cancel, help helps.
        await chat.SayAsync("english please");
        await chat.SayAsync("cancel");
        var help = await chat.SayAsync("help");
        Assert.True(help.Any(text => text.Contains("\"cancel\"", StringComparison.OrdinalIgnoreCase)), $"Seed {seed}: no help.\n{Told(chat)}");
    }

    /// <summary>The same activity delivered once more leaves the runner as they are.</summary>
    private static async Task TwiceIsOnceAsync(Chat chat, Random random, int seed, int turn)
    {
        if (random.Next(15) != 0)
        {
            return;
        }

        var (before, _) = await StateAsync(chat);
        await chat.AgainAsync();
        var (after, _) = await StateAsync(chat);
        Assert.True(before.Version == after.Version, $"Seed {seed}, turn {turn}: applied twice.\n{Told(chat)}");
    }

    private static async Task<(Training.Decisions.RunnerState State, LocalDate Today)> StateAsync(Chat chat)
    {
        var view = await chat.Plans.LoadAsync(new Training.Runners.RunnerId(Chat.Runner));
        return (view.State, view.Today);
    }

    private static async Task<IReadOnlyList<string>> NextAsync(Chat chat, Random random, int turn)
    {
        // Half of the conversations reach a plan early, so that most of what is said has something to change.
        if (turn < Opening.Length && random.Next(2) == 0)
        {
            return await chat.SayAsync(Opening[turn]);
        }

        if (random.Next(5) == 0 && Buttons.Where(chat.HasButton).ToList() is { Count: > 0 } tappable)
        {
            var old = random.Next(4) == 0 ? 1 : 0;
            var button = tappable[random.Next(tappable.Count)];
            return await chat.TapAsync(button, chat.CardsWith(button) > old ? old : 0, new Dictionary<string, string> { ["age"] = "34", ["minutes"] = "35", ["Monday"] = "Easy" });
        }

        if (random.Next(10) == 0)
        {
            chat.Clock.Now += Duration.FromDays(1);
        }

        if (random.Next(12) == 0)
        {
            await chat.RestartAsync();
        }

        return await chat.SayAsync(Said[random.Next(Said.Length)]);
    }

    private static readonly string[] Opening = [Said[^1], "yes", "none, 34", "7am"];

    private static string Told(Chat chat) => new StringBuilder().AppendJoin('\n', chat.Transcript).ToString();
}
