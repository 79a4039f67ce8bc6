using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>The settings as a runner uses them, each shown at once and kept; and the page's other states: loading, no answer, and in Spanish throughout.</summary>
[Collection(PageHouse.Views)]
public sealed class SettingsTests(PageHouse house)
{
    [Fact]
    public async Task Language_reminders_calendar_export_and_deleting_everything()
    {
        await using var person = await house.PersonAsync();
        using var runner = await Onboarding.WithPlanAsync((await house.CoachAsync()).Address);
        await runner.TakeOverAsync(person);
        var (page, problems) = await house.OpenAsync(person, "#settings");

        await page.GetByLabel("Language").SelectOptionAsync("es");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Ajustes" }).WaitForAsync();

        await page.GetByLabel("Recuérdame los días de sesión").CheckAsync();
        await page.GetByLabel("a las").FillAsync("06:45");
        await page.GetByLabel("Si se retrasa").SelectOptionAsync("60");
        await page.GetByRole(AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await page.GetByText("Guardado.").WaitForAsync();
        var reminders = JsonSerializer.Deserialize<JsonElement>(await page.EvaluateAsync<string>("fetch('api/me').then(answer => answer.text())")).GetProperty("reminders");
        Assert.Equal((true, "06:45", 60), (reminders.GetProperty("enabled").GetBoolean(), reminders.GetProperty("time").GetString(), reminders.GetProperty("windowMinutes").GetInt32()));

        await page.GetByRole(AriaRole.Button, new() { Name = "Crear dirección de calendario" }).ClickAsync();
        await page.Locator("a[href^='webcal://']").WaitForAsync();
        Assert.Equal(1, await page.Locator("a[href^='https://calendar.google.com/']").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Revocar" }).ClickAsync();
        await page.Locator("a[href^='webcal://']").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Plan, en CSV" }).ClickAsync());
        Assert.Contains("Sentadilla", await File.ReadAllTextAsync((await saved.PathAsync())!), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Borrar todo" }).ClickAsync();

        // The page opens anew when all is gone: a tap that meets the old one is lost with it.
        var opened = new TaskCompletionSource();
        page.Load += (_, _) => opened.TrySetResult();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sí, bórralo todo" }).ClickAsync();
        await opened.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await page.Locator("#tab-week").ClickAsync();
        await page.Locator(".example").First.WaitForAsync();
        Assert.Empty(problems);
    }

    [Fact]
    public async Task What_was_said_in_the_chat_about_reminders_is_told_and_kept_when_the_rest_is_saved()
    {
        await using var person = await house.PersonAsync();
        using var runner = await Onboarding.WithPlanAsync((await house.CoachAsync()).Address);
        await runner.TakeOverAsync(person);
        var reminders = new { enabled = true, time = "07:00", quietDays = new[] { "friday" }, windowMinutes = 90 };
        using var set = await runner.Http.PostAsJsonAsync("api/me/commands", new { id = "quiet", command = new { kind = "setReminders", reminders } });
        var (page, _) = await house.OpenAsync(person, "#settings");

        await page.GetByText("None on Friday.").WaitForAsync();
        Assert.Equal("90", await page.GetByLabel("When held up").InputValueAsync());
        await page.GetByLabel("Sunday’s look ahead").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByText("Saved.").WaitForAsync();

        var kept = (await runner.Http.GetFromJsonAsync<JsonElement>("api/me")).GetProperty("reminders");
        Assert.Equal(("friday", 90, false), (kept.GetProperty("quietDays")[0].GetString(), kept.GetProperty("windowMinutes").GetInt32(), kept.GetProperty("weeklySummary").GetBoolean()));
    }

    [Fact]
    public async Task What_does_not_reach_the_coach_is_said_and_a_button_that_works_shows_it()
    {
        await using var person = await house.PersonAsync();
        using var runner = await Onboarding.WithPlanAsync((await house.CoachAsync()).Address);
        await runner.TakeOverAsync(person);
        var answer = new TaskCompletionSource();
        await person.RouteAsync("**/api/me/commands", async route =>
        {
            await answer.Task;
            await route.FulfillAsync(new() { Status = 503 });
        });
        var (page, problems) = await house.OpenAsync(person, "#settings");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.Locator("button[aria-busy=true]", new() { HasText = "Save" }).WaitForAsync();
        answer.SetResult();
        await page.Locator("#status", new() { HasText = "did not reach the coach" }).WaitForAsync();
        Assert.Equal(0, await page.GetByText("Saved.").CountAsync());

        // A choice that was not taken does not look as if it were.
        await page.GetByLabel("Units").SelectOptionAsync("imperial");
        await Assertions.Expect(page.GetByLabel("Units")).ToHaveValueAsync("metric");
        Assert.Empty(problems);
    }

    [Fact]
    public async Task A_page_without_an_answer_says_so_and_goes_on_by_itself_when_there_is_one()
    {
        await using var person = await house.PersonAsync();
        using var runner = await Onboarding.WithPlanAsync((await house.CoachAsync()).Address);
        await runner.TakeOverAsync(person);
        await person.RouteAsync("**/api/me", route => route.FulfillAsync(new() { Status = 503 }));
        var (page, _) = await house.OpenAsync(person, "#progress");

        await page.Locator("#panel", new() { HasText = "Loading" }).WaitForAsync();
        await page.Locator("#status", new() { HasText = "cannot be reached" }).WaitForAsync();
        await Pictures.TakeAsync(page, "views", "no answer");

        await person.UnrouteAsync("**/api/me");
        await page.Locator(".chart").First.WaitForAsync();
        await page.Locator("#status").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_reads_Spanish_reads_no_English_in_any_view_and_none_shuts_anybody_out(bool sample)
    {
        await using var person = await house.PersonAsync("es-ES");
        using var runner = sample ? null : await SpanishRunnerAsync(person);
        var (page, _) = await house.OpenAsync(person, "#week");
        if (sample)
        {
            await page.Locator(".look").ClickAsync();
            await page.Locator(".sample").WaitForAsync();
        }

        await page.Locator(".days").WaitForAsync();
        foreach (var view in sample ? ["today", "week", "progress", "changes"] : new[] { "today", "week", "progress", "changes", "team", "settings" })
        {
            await page.Locator("#tab-" + view).ClickAsync();
            await page.EvaluateAsync("document.querySelectorAll('#panel details').forEach(one => one.open = true)");
            await Pictures.TakeAsync(page, "views", $"{view} es{(sample ? " sample" : "")}");
            Assert.Equal((view, ""), (view, string.Join('\n', await Axe.ProblemsAsync(page, "#panel"))));
            var read = await page.Locator("#panel").InnerTextAsync() + string.Join(' ', await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#panel [aria-label]')].map(one => one.ariaLabel)"));
            Assert.Equal((view, ""), (view, string.Join(", ", EnglishWords().Matches(read).Select(match => read[Math.Max(0, match.Index - 30)..Math.Min(read.Length, match.Index + 30)].ReplaceLineEndings(" ")))));
        }
    }

    /// <summary>With everything that a view could show: a plan, soreness, a move, a team.</summary>
    private async Task<Onboarding> SpanishRunnerAsync(IBrowserContext person)
    {
        var runner = await Onboarding.WithPlanAsync((await house.CoachAsync()).Address);
        using var chosen = await runner.Http.PostAsJsonAsync("api/me/commands", new { id = "es", command = new { kind = "setLanguage", language = "es" } });
        await runner.SayAsync("cuádriceps con molestias 6/10, técnica bien");
        await runner.SayAsync("saltar");
        using var team = await runner.Http.PostAsJsonAsync("api/me/teams", new { name = "Ana" });
        await runner.TakeOverAsync(person);
        return runner;
    }

    private static Regex EnglishWords() => new(
        @"\b(the|and|with|your|you|sets|reps|week|hurts|hurt|run|runs|session|sessions|day|rest|back|knee|quad|shoulder|sore|done|load|stop|because|strength|left)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
