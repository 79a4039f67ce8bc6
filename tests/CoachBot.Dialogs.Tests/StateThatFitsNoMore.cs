using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

/// <summary>After a deployment that changed the dialogs nobody is stuck: the question is dropped with one honest line and the plan is intact.</summary>
public sealed class StateThatFitsNoMore
{
    private const string Honest = "I lost track of the question we were at, sorry. Your plan is as it was.";

    [Theory]
    [InlineData("GoalsDialog", "GoneDialog")]
    [InlineData("AskPrompt", "GonePrompt")]
    [InlineData("MainDialog", "OldMainDialog")]
    public async Task A_dialog_that_is_gone_is_dropped_with_one_line(string name, string gone)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        await chat.SayAsync("marathon on 26 april");
        await chat.RewriteAsync(state => state.Replace($"\"{name}\"", $"\"{gone}\"", StringComparison.Ordinal));

        var said = await chat.SayAsync("help");

        Assert.Equal(Honest, said[0]);
        Assert.Equal(2, said.Count);
        Assert.Contains("Which days do you run", (await chat.SayAsync("marathon on 26 april"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_lost_its_words_is_dropped_with_one_line()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        await chat.SayAsync("marathon on 26 april");
        await chat.RewriteAsync(state => state.Replace("\"validations\"", "\"other\"", StringComparison.OrdinalIgnoreCase));

        Assert.Equal(Honest, (await chat.SayAsync("tue and thu"))[0]);
    }
}
