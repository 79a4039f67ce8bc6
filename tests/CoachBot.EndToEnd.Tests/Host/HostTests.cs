using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Host;

/// <summary>The host as a process: what it serves, and how it refuses to start.</summary>
[Collection(PageHouse.Views)]
public sealed partial class HostTests(PageHouse house)
{
    [Fact]
    public async Task The_page_its_health_and_its_document_are_served_with_safe_headers()
    {
        var coach = await house.CoachAsync();
        using var http = new HttpClient { BaseAddress = coach.Address };

        using var page = await http.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        var script = await http.GetStringAsync(MainScript().Match(html).Groups["path"].Value);
        using var live = await http.GetAsync("/health/live");
        using var ready = await http.GetAsync("/health/ready");
        var document = JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json"))!;
        using var nowhere = await http.GetAsync("/no/such/place");

        Assert.Contains("<section id=\"chat\"", html, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotEmpty(script);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.NotNull(document["paths"]!["/api/plans/preview"]);
        Assert.NotNull(document["paths"]!["/api/soreness/assess"]);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [Theory]
    [InlineData("Reminders:BatchSize", "0", "Reminders:BatchSize")]
    [InlineData("DirectLine:TokenSeconds", "0", "DirectLine:TokenSeconds")]
    [InlineData("DirectLine:AllowedOrigins:0", "club.example", "DirectLine:AllowedOrigins")]
    [InlineData("Coach:DefaultTimeZone", "London", "Coach:DefaultTimeZone")]
    [InlineData("ConnectionStrings:Coach", "nonsense", "ConnectionStrings:Coach")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value, string named)
    {
        var (code, output) = await StartWithAsync(key, value);

        Assert.Equal(1, code);
        Assert.Contains(named, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal); // a sentence, not a stack trace
    }

    private static async Task<(int Code, string Output)> StartWithAsync(string key, string value)
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"), "--urls", "http://127.0.0.1:0", $"--{key}", value, "--Storage:Folder", data.Folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ConnectionStrings__Coach");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            Assert.Fail($"The host started with {key} = {value}: {await output}");
        }

        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Named by its content, so that browsers may keep it.</summary>
    [GeneratedRegex("<script src=\"(?<path>assets/main-[0-9a-f]+\\.js)\"")]
    private static partial Regex MainScript();
}
