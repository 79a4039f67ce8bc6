using System.Globalization;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>The reminder comes at the runner's minute: into the open chat without a reload, and into a closed one for when it is opened again.</summary>
public sealed class ReminderTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    private const string Reminder = "Today: strength";

    [Theory]
    [MemberData(nameof(JourneyTests.Databases), MemberType = typeof(JourneyTests))]
    public async Task A_reminder_two_minutes_ahead_arrives_once_in_an_open_and_in_a_closed_chat(string database)
    {
        await using var data = await TestDatabase.CreateAsync(database == "PostgreSQL");
        await using var coach = await CoachProcess.StartAsync(data.Folder, data.ConnectionString);
        await using var open = await browser.PersonAsync();
        await using var closed = await browser.PersonAsync();
        var pictures = Pictures.Of("reminder, " + database);
        var here = await PlanAsync(open, coach, pictures);
        var away = await PlanAsync(closed, coach, pictures);
        var minute = London.AddMinutes(2).ToString("HH:mm", CultureInfo.InvariantCulture);
        await here.SayAsync("remind me every day at " + minute, minute);
        await away.SayAsync("remind me every day at " + minute, minute);
        await away.Page.CloseAsync();

        await here.Page.Locator(".webchat__bubble__content", new() { HasText = Reminder }).Last.WaitForAsync(new() { Timeout = 200_000 });
        await here.TakePictureAsync("arrived");
        var back = await ChatPage.OpenAsync(closed, coach.Address, pictures);
        await back.WaitForAsync(Reminder);
        await back.TakePictureAsync("found on return");

        await here.Page.WaitForTimeoutAsync(5_000); // some more rounds of the dispatcher
        Assert.Equal(1, await here.Page.Locator(".webchat__bubble__content", new() { HasText = Reminder }).CountAsync());
        Assert.Equal(1, await back.Page.Locator(".webchat__bubble__content", new() { HasText = Reminder }).CountAsync());
    }

    /// <summary>A runner who runs once a week, three days from now: whatever day the test runs on, the first session is today.</summary>
    private static async Task<ChatPage> PlanAsync(Microsoft.Playwright.IBrowserContext person, CoachProcess coach, string pictures)
    {
        var runDay = London.AddDays(3).DayOfWeek;
        var chat = await ChatPage.OpenAsync(person, coach.Address, pictures);
        await chat.WaitForAsync("strength coach");
        await chat.SayAsync($"no race, just want to get strong. I run easy on {runDay}, 12kg kettlebell, never lifted, 30 minutes", "Have I got that right?");
        await chat.SayAsync("yes", "health questions");
        await chat.SayAsync("none", "how old");
        await chat.SayAsync("34", "first two weeks");
        return chat;
    }

    private static DateTimeOffset London =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
}
