using CoachBot.EndToEnd.Tests.Hosting;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>After a power cut hosts and PostgreSQL start at once, and PostgreSQL takes longer.</summary>
[Collection(Alone.Name)]
public sealed class PostgresLateTests
{
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(3);

    [PostgresFact]
    public async Task A_host_waits_for_a_PostgreSQL_that_starts_later_and_makes_its_database()
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-late-");
        await using var postgres = await OwnPostgres.StartAsync();
        await postgres.StopAsync();
        var nowhere = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Database = "not_made_yet" }.ConnectionString;

        var starting = CoachProcess.StartAsync(folder.FullName, nowhere);
        await Task.Delay(Later);
        Assert.False(starting.IsCompleted, "It waits.");
        await postgres.StartAgainAsync();

        await using (var coach = await starting)
        {
            using var http = new HttpClient { BaseAddress = coach.Address };
            using var answer = await http.GetAsync("health/ready");
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }

        folder.Delete(recursive: true);
    }
}
