using System.Net;
using System.Net.Http.Headers;
using CoachBot.Infra.Tests.Backup;
using CoachBot.Infra.Tests.Settings;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Infra.Tests.Compose;

[Collection(nameof(KnownSettings))]
public sealed class ComposeStartTests
{
    /// <summary>All that differs from Compose: which PostgreSQL, where the files of the secrets lie, the values that a person fills in.</summary>
    [PostgresFact]
    public async Task A_host_starts_with_the_settings_of_compose_and_the_secrets_of_its_script()
    {
        await using var database = await EmptyDatabase.CreateAsync();
        using var folder = new TemporaryFolder();
        folder.Write("secrets/ConnectionStrings__Coach", database.ConnectionString);
        folder.Write("secrets/MicrosoftAppPassword", "a client secret\n");
        await Tool.OutputAsync("bash", Infra.Path("secrets.sh"), folder.File("secrets"));
        Assert.Equal(database.ConnectionString, File.ReadAllText(folder.File("secrets/ConnectionStrings__Coach"))); // what is there stays

        var settings = ComposeTests.Hosts[0].Environment.ToDictionary(one => one.Key, one => one.Key switch
        {
            "Secrets__Folder" => folder.File("secrets"),
            "Coach__PageAddress" => "https://coach.example",
            "MicrosoftAppType" => "SingleTenant",
            "MicrosoftAppId" or "MicrosoftAppTenantId" => Guid.NewGuid().ToString(),
            _ when one.Value!.StartsWith("${", StringComparison.Ordinal) => "",
            _ => one.Value,
        });
        await using var host = await HostedCoach.StartAsync(settings!);
        using var client = new HttpClient { BaseAddress = host.Address };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync("api/messages", new StringContent("{\"type\":\"message\"}", new MediaTypeHeaderValue("application/json")))).StatusCode); // Teams is on

        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", File.ReadAllText(folder.File("secrets/Ops__Key")).Trim());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("ops/reminders")).StatusCode);

        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", connection);
        Assert.True((long)(await count.ExecuteScalarAsync())! > 10); // the data lies in PostgreSQL
    }

    [Fact]
    public async Task A_folder_of_secrets_that_is_not_there_stops_the_start_and_is_named()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => HostedCoach.StartAsync(new Dictionary<string, string> { ["Secrets__Folder"] = "/no/such/folder" }));
        Assert.Contains("Secrets:Folder", error.Message, StringComparison.Ordinal);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PostgresFactAttribute : FactAttribute
    {
        public PostgresFactAttribute() => Skip = EmptyDatabase.Server is null ? "needs PostgreSQL: set COACHBOT_TEST_POSTGRES, or run infra/test.sh" : null;
    }
}
