using System.Text;
using CoachBot.Channels.Teams;
using CoachBot.Ops;
using CoachBot.Storage;
using CoachBot.Storage.Links;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Access;

/// <summary>What the settings keep secret is shown nowhere: not in logs, answers, errors at the start, or by an object that is printed.</summary>
public sealed class SecretTests
{
    private const string Mark = "zqsecret";

    private static readonly (string Key, string? Value)[] Secrets =
    [
        ("Ops:Key", Mark + "-ops-key-of-thirty-letters"),
        ("MicrosoftAppPassword", Mark + "-app-password"),
    ];

    private static readonly (string Key, string? Value)[] Registration =
    [
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppId", "b0000000-0000-4000-8000-000000000001"),
        ("MicrosoftAppTenantId", "b0000000-0000-4000-8000-000000000002"),
        ("ToBotFromChannelOpenIdMetadataUrl", "https://127.0.0.1:1/openid"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", "https://127.0.0.1:1/openid"),
    ];

    [Fact]
    public async Task Provoked_at_every_endpoint_the_host_tells_no_secret_of_the_settings_in_an_answer_or_in_a_log()
    {
        await using var coach = await Coach.StartAsync(_ => { }, new Lines(LogLevel.Trace), [.. Secrets, .. Registration, ("Limits:TriesPerMinute", "10000")]);
        using var http = coach.Client();
        var target = new Matrix.Target(new Visitor("", "", "", "wc-nowhere", "?t="), "nothing", "nobody");
        var answers = new StringBuilder();
        foreach (var row in Matrix.Rows)
        {
            foreach (var body in new[] { "{", "\0", """{"id":{"id":[]},"command":{"kind":"setUnits","units":9}}""", new string('[', 5000) })
            {
                using var request = Matrix.Request(row, new Papers("wrong", "coachbot=%00; coachbot-ops=wrong", "wrong"), target);
                request.Content = row.Method == HttpMethod.Get || row.Method == HttpMethod.Head ? null : new StringContent(body, Encoding.UTF8, "application/json");
                using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                Assert.True((int)answer.StatusCode < 500, $"{row.Route} with {body[..1]} answered {answer.StatusCode}");
                answers.Append(answer.Headers).Append(await answer.Content.ReadAsStringAsync());
            }
        }

        // What the right ones lead to must not show them either.
        using var entered = await http.PostAsync("/ops/enter", new FormUrlEncodedContent([new("key", Secrets[0].Value!)]));
        answers.Append(entered.Headers).Append(await entered.Content.ReadAsStringAsync());
        using var ops = new HttpRequestMessage(HttpMethod.Get, "/ops") { Headers = { { "Authorization", "Bearer " + Secrets[0].Value } } };
        using var page = (await http.SendAsync(ops)).EnsureSuccessStatusCode();
        answers.Append(await page.Content.ReadAsStringAsync());

        Assert.DoesNotContain(Mark, answers.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(coach.Logged.All);
        Assert.DoesNotContain(coach.Logged.All, line => line.Contains(Mark, StringComparison.OrdinalIgnoreCase) && !IsOurOwnHeader(line));
    }

    [Fact]
    public async Task Tokens_and_cookies_of_runners_and_addresses_of_calendars_stand_in_no_log()
    {
        // Of what the framework itself has to say, as much as the settings that come with the host let through.
        await using var coach = await Coach.StartAsync(_ => { }, new Lines(LogLevel.Trace, framework: LogLevel.Warning));
        using var http = coach.Client();
        var runner = await Visitor.ArriveAsync(http);
        var calendar = await Papers.CalendarAsync(http, Papers.Of(runner, ""));
        (await http.GetAsync($"/calendar/{calendar}.ics")).EnsureSuccessStatusCode().Dispose();
        (await http.GetAsync(runner.Stream)).Dispose();
        var stream = System.Web.HttpUtility.ParseQueryString(runner.Stream.Split('?')[1])["t"]!;

        Assert.NotEmpty(coach.Logged.All);
        foreach (var secret in new[] { runner.Token, runner.Cookie.Split('=')[1], calendar, stream })
        {
            Assert.DoesNotContain(coach.Logged.All, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("ConnectionStrings:Coach", $"Host=127.0.0.1;Port=1;Username=coach;Password={Mark};Timeout=1")]
    [InlineData("ConnectionStrings:Coach", $"Host=127.0.0.1;Pasword={Mark}")]
    [InlineData("ConnectionStrings:Coach", Mark)]
    [InlineData("Ops:Key", Mark)]
    [InlineData("MicrosoftAppPassword", Mark)]
    [InlineData("Teams:CertificatePassword", Mark)]
    public async Task A_start_that_fails_over_a_secret_does_not_say_it(string key, string value)
    {
        (string, string?)[] settings = key == "Teams:CertificatePassword"
            ? [.. Registration, (key, value), ("Teams:CertificatePath", typeof(SecretTests).Assembly.Location)] // a file that is no certificate
            : [(key, value), ("Storage:StartSeconds", "0")];
        var lines = new Lines();
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Coach.StartAsync(_ => { }, lines, settings));

        Assert.DoesNotContain(Mark, error.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(lines.All, line => line.Contains(Mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_options_that_settings_are_read_into_print_what_they_hold()
    {
        var types = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name!.StartsWith("CoachBot", StringComparison.Ordinal) && assembly != typeof(SecretTests).Assembly)
            .SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsClass: true, IsAbstract: false } && type.GetField("Section") is not null).ToList();

        Assert.Contains(typeof(OpsOptions), types);
        Assert.Contains(typeof(TeamsOptions), types);
        Assert.Contains(typeof(StorageOptions), types);
        foreach (var type in types)
        {
            var options = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            foreach (var text in type.GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite))
            {
                text.SetValue(options, Mark);
            }

            Assert.False((options.ToString() + $"{options}").Contains(Mark, StringComparison.Ordinal), $"{type.Name} prints what it holds: {options}");
        }
    }

    [Fact]
    public void Records_that_carry_secrets_print_none_of_them()
    {
        object[] records =
        [
            new RunnerLink(new RunnerId("dl_1"), "push", "phone", Mark, Mark),
            new CoachBot.Push.Browser(new Uri("https://push.example/" + Mark), Mark, Mark),
        ];
        Assert.All(records, record => Assert.DoesNotContain(Mark, record.ToString(), StringComparison.Ordinal));
    }

    /// <summary>The server's own trace of a header that a test sent; it stands at a level that nobody runs with.</summary>
    private static bool IsOurOwnHeader(string line) => line.StartsWith("Trace Microsoft.", StringComparison.Ordinal);
}
