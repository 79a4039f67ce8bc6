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
    public async Task A_session_that_waits_is_named_with_its_minutes()
    {
        using var chat = await PlannedAsync();
        var text = await ComposeAsync(chat, "session", Wednesday);
        Assert.StartsWith("Today: strength, ", text, StringComparison.Ordinal);
        Assert.EndsWith("[Show today] [Skip today] [15 minutes only]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_is_done_or_skipped_or_on_no_such_day_is_not_reminded_of()
    {
        using var chat = await PlannedAsync();
        Assert.Null(await ComposeAsync(chat, "session", Wednesday.PlusDays(1)));
        await chat.SayAsync("done");
        Assert.Null(await ComposeAsync(chat, "session", Wednesday));
    }

    [Fact]
    public async Task The_morning_after_asks_only_about_a_session_that_was_done()
    {
        using var chat = await PlannedAsync();
        Assert.Null(await ComposeAsync(chat, "checkIn", Wednesday.PlusDays(1)));
        await chat.SayAsync("done");
        Assert.Equal(
            "How do you feel after Wednesday's session? [Fine] [A bit sore] [Sore] [Something hurts]",
            await ComposeAsync(chat, "checkIn", Wednesday.PlusDays(1)));
    }

    [Fact]
    public async Task Race_week_speaks_in_race_week_only()
    {
        using var chat = await PlannedAsync();
        Assert.Null(await ComposeAsync(chat, "raceWeek", Wednesday));
        Assert.StartsWith("Your race is on Sun 26 April.", await ComposeAsync(chat, "raceWeek", new LocalDate(2026, 4, 20)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_plan_or_for_an_unknown_kind_nothing_is_said()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        Assert.Null(await ComposeAsync(chat, "session", Wednesday));
        using var planned = await PlannedAsync();
        Assert.Null(await ComposeAsync(planned, "horoscope", Wednesday));
    }

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
