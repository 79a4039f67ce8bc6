using System.Text.Json;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>The page's service worker, reached by the browser's debugger: it lives on when the page is closed.</summary>
internal sealed class WorkerOfPage
{
    private readonly ICDPSession browser;
    private readonly string session;
    private int number;

    private WorkerOfPage(ICDPSession browser, string session) => (this.browser, this.session) = (browser, session);

    public static async Task<WorkerOfPage> OfAsync(IBrowserContext person, Uri address)
    {
        var browser = await person.Browser!.NewBrowserCDPSessionAsync();
        var targets = (await browser.SendAsync("Target.getTargets"))!.Value.GetProperty("targetInfos").EnumerateArray();
        var worker = Assert.Single(targets, target => target.GetProperty("type").GetString() == "service_worker" && target.GetProperty("url").GetString()!.StartsWith(address.ToString(), StringComparison.Ordinal));
        var attached = await browser.SendAsync("Target.attachToTarget", new Dictionary<string, object> { ["targetId"] = worker.GetProperty("targetId").GetString()!, ["flatten"] = false });
        return new WorkerOfPage(browser, attached!.Value.GetProperty("sessionId").GetString()!);
    }

    /// <summary>Hands over a message as the browser does when its push service delivers one; returns when the worker is done with it.</summary>
    public Task PushAsync(string message) => EvaluateAsync(
        $$"""
        (() => {
          const pushed = new PushEvent('push', { data: {{JsonSerializer.Serialize(message)}} });
          let done = Promise.resolve();
          pushed.waitUntil = work => { done = work; };
          self.dispatchEvent(pushed);
          return done.then(() => 1);
        })()
        """);

    /// <summary>Taps a button of the notification that is shown; the empty text taps the notification itself.</summary>
    public Task TapAsync(string button) => EvaluateAsync(
        $"self.registration.getNotifications().then(([shown]) => {{ self.dispatchEvent(new NotificationEvent('notificationclick', {{ notification: shown, action: {JsonSerializer.Serialize(button)} }})); }})");

    /// <summary>Evaluates an expression in the worker; a promise is awaited.</summary>
    public async Task<string?> EvaluateAsync(string expression)
    {
        var id = ++number;
        var answered = new TaskCompletionSource<string?>();
        var answers = browser.Event("Target.receivedMessageFromTarget");
        answers.OnEvent += Read;
        try
        {
            var message = JsonSerializer.Serialize(new { id, method = "Runtime.evaluate", @params = new { expression, awaitPromise = true, returnByValue = true } });
            await browser.SendAsync("Target.sendMessageToTarget", new Dictionary<string, object> { ["sessionId"] = session, ["message"] = message });
            return await answered.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            answers.OnEvent -= Read;
        }

        void Read(object? sender, JsonElement? told)
        {
            using var answer = JsonDocument.Parse(told!.Value.GetProperty("message").GetString()!);
            if (answer.RootElement.TryGetProperty("id", out var of) && of.GetInt32() == id)
            {
                answered.TrySetResult(answer.RootElement.GetProperty("result").GetProperty("result").TryGetProperty("value", out var value) ? value.ToString() : null);
            }
        }
    }
}
