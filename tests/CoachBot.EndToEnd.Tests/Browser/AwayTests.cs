using System.Text.Json;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>The page as an app: installed, without a connection, and closed when the coach speaks.</summary>
[Collection(PageHouse.Views)]
public sealed class AwayTests(PageHouse house)
{
    private static readonly string Push = JsonSerializer.Serialize(new { id = "reminder-session-1", title = "Today: strength", body = "Goblet squat: 3 × 8", answers = new[] { "this week", "Move it" }, lang = "en" });

    [Fact]
    public async Task Without_a_connection_the_week_can_be_read_as_maybe_old_and_sets_ticked_reach_the_coach_later()
    {
        await using var person = await house.PersonAsync();
        var chat = await house.PlanAsync(person, Pictures.Of("away"));
        var page = chat.Page;
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => 1)");

        await person.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.Locator(".session").First.WaitForAsync();
        await page.Locator("#status", new() { HasText = "Offline" }).WaitForAsync();
        await page.Locator("#tab-today").ClickAsync();
        await page.Locator(".exercise .figure").First.WaitForAsync();
        var sets = page.Locator(".exercise", new() { HasText = "12 kg" }).First.Locator(".set");
        for (var set = 0; set < await sets.CountAsync(); set++)
        {
            await sets.Nth(set).ClickAsync();
        }

        await chat.TakePictureAsync("offline");

        await person.SetOfflineAsync(false);
        await page.Locator("#status").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.Locator("#tab-progress").ClickAsync();
        await page.Locator("figure", new() { HasText = "Load:" }).First.WaitForAsync();
        await chat.WaitForAsync("first two weeks");
    }

    [Fact]
    public async Task The_page_can_be_installed()
    {
        await using var person = await house.PersonAsync();
        var (page, _) = await house.OpenAsync(person);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => 1)");
        var cdp = await person.NewCDPSessionAsync(page);
        var errors = (await cdp.SendAsync("Page.getInstallabilityErrors"))!.Value.GetProperty("installabilityErrors").EnumerateArray().Select(error => error.GetProperty("errorId").GetString()).ToList();
        Assert.Equal(["in-incognito"], errors); // as every browser of a test is

        var icons = await page.EvaluateAsync<string[]>(
            """
            fetch('manifest.webmanifest').then(answer => answer.json()).then(manifest => Promise.all(manifest.icons.map(async icon => {
              const image = new Image();
              image.src = icon.src;
              await image.decode();
              return `${icon.sizes} ${image.naturalWidth}x${image.naturalHeight}`;
            })))
            """);
        Assert.Equal(["192x192 192x192", "512x512 512x512", "512x512 512x512"], icons);
        Assert.Equal("480x240", await page.EvaluateAsync<string>("(async () => { const image = new Image(); image.src = 'assets/figures/goblet-squat.png'; await image.decode(); return `${image.naturalWidth}x${image.naturalHeight}`; })()"));
    }

    [Fact]
    public async Task A_push_is_shown_when_the_page_is_closed_and_not_before_eyes_that_see_it_anyway_and_its_button_answers_in_the_chat()
    {
        var coach = await house.CoachAsync();
        await using var person = await house.PersonAsync();
        await person.GrantPermissionsAsync(["notifications"]);
        var chat = await house.PlanAsync(person, Pictures.Of("away"));
        await chat.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => 1)");
        var worker = await WorkerOfPage.OfAsync(person, coach.Address);

        await worker.PushAsync(Push);
        Assert.Equal("[]", await ShownAsync(worker));

        await chat.Page.CloseAsync();
        await worker.PushAsync(Push);
        Assert.Equal("""[["Today: strength","Goblet squat: 3 × 8","this week","Move it"]]""", await ShownAsync(worker));
        await worker.TapAsync("this week");

        var back = await ChatPage.OpenAsync(person, coach.Address, Pictures.Of("away"));
        await back.Page.Locator(".webchat__bubble--from-user", new() { HasText = "this week" }).WaitForAsync();
        Assert.Equal("[]", await ShownAsync(worker));
    }

    [Fact]
    public async Task Notifications_are_asked_for_only_by_a_tap_and_end_with_another()
    {
        await using var person = await house.PersonAsync();
        await person.GrantPermissionsAsync(["notifications"]);
        var endpoint = "https://fcm.googleapis.com/fcm/send/test-" + Guid.NewGuid().ToString("N");

        // The browser's own service is out of reach here; what the page does with its answer is ours.
        await person.AddInitScriptAsync(
            $$"""
            (() => {
              let made = null;
              const subscription = () => ({ endpoint: '{{endpoint}}', toJSON: () => ({ endpoint: '{{endpoint}}', keys: { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' } }), unsubscribe: async () => (made = null, true) });
              PushManager.prototype.subscribe = async options => (window.asked = options, made = subscription());
              PushManager.prototype.getSubscription = async () => made;
            })()
            """);
        var (page, problems) = await house.OpenAsync(person, "#settings");
        await page.GetByRole(AriaRole.Button, new() { Name = "Notify me on this device" }).ClickAsync();
        await page.GetByText("This device is notified.").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.asked.userVisibleOnly && window.asked.applicationServerKey.length === 87"));
        Assert.Contains(endpoint, await ExportAsync(page), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Stop notifying" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Notify me on this device" }).WaitForAsync();
        Assert.DoesNotContain(endpoint, await ExportAsync(page), StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    private static Task<string> ExportAsync(IPage page) => page.EvaluateAsync<string>("fetch('api/me/export.json').then(answer => answer.text())");

    private static Task<string?> ShownAsync(WorkerOfPage worker) => worker.EvaluateAsync(
        "self.registration.getNotifications().then(all => JSON.stringify(all.map(one => [one.title, one.body, ...one.actions.map(action => action.title)])))");
}
