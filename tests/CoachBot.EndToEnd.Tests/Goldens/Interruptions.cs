using Microsoft.Bot.Builder;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>What breaks into a conversation in the way it really travels: at once, twice, a week late, or with a host that was stopped in between.</summary>
internal sealed class Interruptions(GoldenHost host, string side) : IDisposable
{
    private const string Runner = "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, remind me at 6:30am";

    private readonly WireTalk talk = new(host, "2026-03-04T10:00", "Europe/London") { Side = side };

    public static async Task PlayAsync(GoldenHouse house, string side, Func<Interruptions, Task> play)
    {
        using var interruptions = new Interruptions(await house.HostAsync(), side);
        await play(interruptions);
    }

    /// <summary>Whichever of the two is first, neither is lost.</summary>
    public async Task TwoMessagesAtOnceAsync()
    {
        await talk.SayAsync("marathon on 26 april");

        var said = await talk.SayAtOnceAsync("tue thu sat, long sun, tue is intervals", "never lifted");

        Assert.StartsWith("What do you have to lift with?", said[^1], StringComparison.Ordinal);
        await talk.SayAsync("bands");
        Assert.Contains("Runs Tue (hard), Thu, Sat, Sun (long) | Bands, new to lifting, 30 minutes", (await talk.SayAsync("30"))[^1], StringComparison.Ordinal);
    }

    public async Task AButtonTappedTwiceAtOnceAsync()
    {
        await PlannedAsync();
        await talk.SayAsync("whats today");

        var said = await talk.TapTwiceAsync("Done");

        Assert.Single(said, line => line.StartsWith("Logged. The plan goes on as it is.", StringComparison.Ordinal));
        Assert.StartsWith("Taken back.", (await talk.SayAsync("undo"))[0], StringComparison.Ordinal);
        Assert.StartsWith("2 strength sessions to come.", (await talk.SayAsync("week"))[0], StringComparison.Ordinal);
    }

    /// <summary>The host of that week has been stopped since.</summary>
    public async Task ACardOfLastWeekAsync()
    {
        await PlannedAsync();
        await talk.SayAsync("whats today");
        talk.MoveTo(new(2026, 3, 13, 9, 0));
        await talk.RestartAsync();
        await talk.SayAsync("whats today");

        var said = await talk.TapAsync("Skip", back: 1);

        Assert.Equal("That session was missed, so I leave it as it was.", said[^1]);
        Assert.All(said.SkipLast(1), line => Assert.DoesNotContain("[Skip]", line, StringComparison.Ordinal));
        Assert.StartsWith("Today: strength", (await talk.SayAsync("whats today"))[0], StringComparison.Ordinal);
    }

    /// <summary>The host that comes up knows other dialogs than the one that asked.</summary>
    public async Task AStateThatFitsNoMoreAsync()
    {
        await talk.SayAsync("marathon on 26 april");
        await StoredState.RewriteAsync(host.Get<IStorage>(), talk.StateKey, state => state.Replace("\"GoalsDialog\"", "\"GoneDialog\"", StringComparison.Ordinal));
        await talk.RestartAsync();

        var said = await talk.SayAsync("help");

        Assert.Equal(("I lost track of the question we were at, sorry. Your plan is as it was.", 2), (said[0], said.Count));
        Assert.Contains("Which days do you run", (await talk.SayAsync("marathon on 26 april"))[^1], StringComparison.Ordinal);
    }

    /// <summary>What the coach cannot read it says so of, in a browser too.</summary>
    public async Task APictureAsync()
    {
        Assert.Equal(
            ["I can read run plans as text, .csv or .ics, and no other files. You can paste the plan as well."],
            await talk.AttachAsync("photo.jpg", "", Path.Combine(Checkout.Root, "dialogs", "Goals")));
    }

    public void Dispose() => talk.Dispose();

    private async Task PlannedAsync()
    {
        await talk.SayAsync(Runner);
        await talk.SayAsync("yes");
        await talk.SayAsync("none, 34");
    }
}
