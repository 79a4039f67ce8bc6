using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Training.Runners;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <summary>What the coach says when it speaks first is true at that moment, or isn't said.</summary>
public sealed class RemindersToldTrue
{
    private static readonly LocalDate Wednesday = new(2026, 3, 4);

    [Fact]
    public async Task A_session_that_waits_is_told_with_its_exercises_and_four_ways_to_answer()
    {
        using var chat = await PlannedAsync();
        var text = await ComposeAsync(chat, "session", Wednesday);
        Assert.Matches("^Today: strength, [0-9]+ minutes\\. /  / - [^/]+: [0-9]+ × [^/]+ / - ", text);
        Assert.EndsWith("[Done] [Move it] [Skip today] [15 minutes only]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Done", "Logged")]
    [InlineData("Move it", "day")]
    [InlineData("Skip today", "Skipped")]
    [InlineData("15 minutes only", "15")]
    public async Task Each_of_its_buttons_is_understood(string button, string answer)
    {
        using var chat = await PlannedAsync();
        var said = await chat.SayAsync(button);
        Assert.Contains(answer, string.Join(' ', said), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("skip today")]
    [InlineData("stop reminding me")]
    [InlineData("no reminders on wednesdays")]
    [InlineData("mute until monday")]
    [InlineData("don't remind me today")]
    public async Task What_was_said_since_then_is_obeyed_by_a_reminder_that_is_just_due(string said)
    {
        using var chat = await PlannedAsync();
        Assert.NotNull(await ComposeAsync(chat, "session", Wednesday));
        await chat.SayAsync(said);
        Assert.Null(await ComposeAsync(chat, "session", Wednesday));
    }

    [Fact]
    public async Task A_day_without_a_session_is_not_reminded_of()
    {
        using var chat = await PlannedAsync();
        MoveTo(chat, Wednesday.PlusDays(1));
        Assert.Null(await ComposeAsync(chat, "session", Wednesday.PlusDays(1)));
    }

    [Fact]
    public async Task A_session_of_yesterday_is_not_called_todays()
    {
        using var chat = await PlannedAsync();
        MoveTo(chat, Wednesday.PlusDays(1));
        Assert.Null(await ComposeAsync(chat, "session", Wednesday));
    }

    [Fact]
    public async Task The_morning_after_asks_only_about_a_session_that_was_done()
    {
        using var chat = await PlannedAsync();
        using var lazy = await PlannedAsync();
        await chat.SayAsync("done");
        MoveTo(chat, Wednesday.PlusDays(1));
        MoveTo(lazy, Wednesday.PlusDays(1));
        Assert.Null(await ComposeAsync(lazy, "checkIn", Wednesday.PlusDays(1)));
        Assert.Equal(
            "How do you feel after Wednesday's session? [Fine] [A bit sore] [Sore] [Something hurts]",
            await ComposeAsync(chat, "checkIn", Wednesday.PlusDays(1)));
    }

    [Fact]
    public async Task Race_week_speaks_in_race_week_only()
    {
        using var chat = await PlannedAsync();
        Assert.Null(await ComposeAsync(chat, "raceWeek", Wednesday));
        MoveTo(chat, new LocalDate(2026, 4, 20));
        Assert.StartsWith("Your race is on Sun 26 April.", await ComposeAsync(chat, "raceWeek", new LocalDate(2026, 4, 20)), StringComparison.Ordinal);
        MoveTo(chat, new LocalDate(2026, 4, 26));
        Assert.StartsWith("It's race day.", await ComposeAsync(chat, "raceWeek", new LocalDate(2026, 4, 26)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sunday_sums_the_week_up_and_names_the_next()
    {
        using var chat = await PlannedAsync();
        await chat.SayAsync("done");
        MoveTo(chat, new LocalDate(2026, 3, 8));
        Assert.Matches("^Sessions done this week: 1 of [0-9]+\\. Next week: ", await ComposeAsync(chat, "weekly", new LocalDate(2026, 3, 8)));
    }

    [Fact]
    public async Task Without_a_plan_or_for_an_unknown_kind_or_a_runner_who_was_erased_nothing_is_said()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        Assert.Null(await ComposeAsync(chat, "session", Wednesday));
        using var planned = await PlannedAsync();
        Assert.Null(await ComposeAsync(planned, "horoscope", Wednesday));
        await planned.Plans.EraseAsync(new RunnerId(Chat.Runner));
        Assert.Null(await ComposeAsync(planned, "session", Wednesday));
    }

    private static void MoveTo(Chat chat, LocalDate date) => chat.Clock.Now = date.At(new LocalTime(10, 0)).InZoneLeniently(chat.Zone).ToInstant();

    private static async Task<Chat> PlannedAsync()
    {
        var chat = Chat.At("2026-03-04T10:00");
        await chat.SayAsync("London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes");
        await chat.SayAsync("yes");
        await chat.SayAsync("none, 34");
        await chat.SayAsync("7:00");
        return chat;
    }

    private static async Task<string?> ComposeAsync(Chat chat, string kind, LocalDate date) =>
        await chat.Services.GetRequiredService<ReminderComposer>().ComposeAsync(new RunnerId(Chat.Runner), kind, date) is { } activity ? ActivityText.Of(activity) : null;
}
