using System.Text.Json;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>What axe-core finds on a page as it is now.</summary>
internal static class Axe
{
    private static string? script;

    /// <summary>Every serious or critical problem: its rule, and the elements.</summary>
    /// <param name="within">What is looked at; Web Chat reads a new card aloud from a copy of its own, whose inputs have no labels while it lasts.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page, string within = "html")
    {
        script ??= await File.ReadAllTextAsync(Path.Combine(await NodeClient.InstallAsync("axe"), "node_modules", "axe-core", "axe.min.js"));
        await page.EvaluateAsync(script + "; undefined"); // by the browser's debugger: the page's policy lets no other script in
        var found = await page.EvaluateAsync<JsonElement>("within => axe.run(within, { resultTypes: ['violations'] })", within);
        return [.. found.GetProperty("violations").EnumerateArray()
            .Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(violation => $"{violation.GetProperty("id").GetString()}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(4).Select(node => node.GetProperty("html").GetString()![..Math.Min(160, node.GetProperty("html").GetString()!.Length)]))}")];
    }
}
