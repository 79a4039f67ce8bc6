using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.EndToEnd.Tests.Push;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>
/// The reminder comes at the runner's minute, by the real clock: into the open chat without a reload; into a closed one for when it is opened
/// again; and by a push service to a browser that has closed the page and wants to be told, where its button answers, even if the host is
/// killed before the service has said that it has the message.
/// </summary>
public sealed class ReminderTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    private const string Reminder = "Today: strength";
    private const int Patience = 150;

    /// <summary>Both databases in one test, so that the same minute is waited for once.</summary>
    [Fact]
    public async Task A_reminder_arrives_once_at_its_minute_in_an_open_chat_in_a_closed_one_and_as_a_notification_whose_button_answers()
    {
        await using var service = await PushService.StartAsync();
        await Task.WhenAll(((IEnumerable<object[]>)JourneyTests.Databases).Select(row => ArriveAsync((string)row[0], service)));
    }

    private async Task ArriveAsync(string database, PushService service)
    {
        await using var data = await TestDatabase.CreateAsync(database == "PostgreSQL");
        var environment = new Dictionary<string, string> { ["Push__Services__0"] = service.Address.GetLeftPart(UriPartial.Authority) };
        await using var coach = await CoachProcess.StartAsync(data.Folder, data.ConnectionString, environment: environment);
        var pictures = Pictures.Of("reminder, " + database);
        await using var open = await browser.PersonAsync(worker: false);
        await using var closed = await browser.PersonAsync();
        await closed.GrantPermissionsAsync(["notifications"]);
        using var first = await Onboarding.WithPlanAsync(coach.Address);
        using var second = await Onboarding.WithPlanAsync(coach.Address);
        await first.TakeOverAsync(open);
        await second.TakeOverAsync(closed);
        var here = await ChatPage.OpenAsync(open, coach.Address, pictures);

        // The browser lets itself be notified, and then the page is closed.
        var away = await ChatPage.OpenAsync(closed, coach.Address, pictures);
        await away.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => 1)");
        var worker = await WorkerOfPage.OfAsync(closed, coach.Address);
        var device = new PushedBrowser(service.Address);
        using var allowed = await second.Http.PostAsJsonAsync("api/me/push", device.Subscription);
        allowed.EnsureSuccessStatusCode();
        await away.Page.CloseAsync();
        service.Hold(device.Name);

        var minute = London.AddSeconds(75).ToString("HH:mm", CultureInfo.InvariantCulture);
        await RemindAsync(first.Http, minute);
        await RemindAsync(second.Http, minute);

        await here.Page.Locator(".webchat__bubble__content", new() { HasText = Reminder }).Last.WaitForAsync(new() { Timeout = Patience * 1000 });
        await here.TakePictureAsync("arrived");
        await service.NextAsync(device.Name, Patience);
        Assert.Equal(minute, London.ToString("HH:mm", CultureInfo.InvariantCulture));

        // The power goes before the service has answered; the next host calls it again.
        await coach.KillAsync();
        await using var next = await CoachProcess.StartAsync(data.Folder, data.ConnectionString, coach.Address.GetLeftPart(UriPartial.Authority), environment);
        var message = (await device.ReadAsync(await service.NextAsync(device.Name, Patience)))["message"]!;
        var answers = message["answers"]!.AsArray().Select(answer => (string)answer!).ToList();
        Assert.StartsWith(Reminder, (string)message["title"]!, StringComparison.Ordinal);
        Assert.Contains("Done", answers);

        var back = await TapAsync(worker, message, "Done", closed, next, pictures);
        await back.WaitForAsync(Reminder);
        await back.Page.Locator(".webchat__bubble--from-user", new() { HasText = "Done" }).WaitForAsync(new() { Timeout = Patience * 1000 });
        await back.WaitForAsync("How was it?");
        await back.TakePictureAsync("found on return");

        Assert.Equal(1, await here.Page.Locator(".webchat__bubble__content", new() { HasText = Reminder }).CountAsync());
        Assert.Equal(1, await back.Page.Locator(".webchat__bubble__content", new() { HasText = Reminder }).CountAsync());
        Assert.Equal(0, service.Waiting(device.Name));
    }

    /// <summary>The browser's own push service is out of reach here, so what came to ours is handed to the page's worker as the browser would.</summary>
    private static async Task<ChatPage> TapAsync(WorkerOfPage worker, JsonNode message, string answer, IBrowserContext person, CoachProcess coach, string pictures)
    {
        await worker.PushAsync(message.ToJsonString());
        var shown = await worker.EvaluateAsync("self.registration.getNotifications().then(([one]) => one.actions.map(action => action.title).join('|'))");
        Assert.Contains(answer, shown, StringComparison.Ordinal);
        await worker.TapAsync(answer);
        return await ChatPage.OpenAsync(person, coach.Address, pictures);
    }

    /// <summary>As the settings do it.</summary>
    private static async Task RemindAsync(HttpClient runner, string minute)
    {
        var reminders = (await runner.GetFromJsonAsync<JsonObject>("api/me"))!["reminders"]!.DeepClone();
        (reminders["enabled"], reminders["time"]) = (true, minute + ":00");
        using var set = await runner.PostAsJsonAsync("api/me/commands", new { id = "remind", command = new { kind = "setReminders", reminders } });
        Assert.True(set.IsSuccessStatusCode, await set.Content.ReadAsStringAsync());
    }

    private static DateTimeOffset London =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
}
