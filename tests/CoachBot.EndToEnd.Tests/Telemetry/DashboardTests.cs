using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Storage.Starting;
using CoachBot.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <summary>A panel or an alert on a number that nobody exports shows nothing and never rings.</summary>
[Collection(Alone.Name)]
public sealed class DashboardTests
{
    /// <summary>What postgres_exporter says, and Prometheus of itself.</summary>
    private static readonly string[] Others = ["pg_stat_activity_max_tx_duration", "up"];

    private static readonly Lazy<Task<HashSet<string>>> Published = new(PublishedAsync);

    [Fact]
    public async Task Every_number_that_a_panel_or_an_alert_asks_for_is_one_that_a_running_host_has()
    {
        var names = await Published.Value;
        var asked = Watching.Selectors().Select(selector => selector.Metric).Distinct().ToArray();

        Assert.True(asked.Length >= 30, $"Only {asked.Length} numbers are watched.");
        Assert.Empty(asked.Except(names).Except(Others));
    }

    [Fact]
    public async Task Every_number_of_the_coach_is_on_the_dashboard()
    {
        var asked = Watching.Panels().SelectMany(panel => Promql.Read(panel.Query).Selectors).Select(selector => selector.Metric).ToHashSet();
        var own = (await Published.Value).Where(name => name.StartsWith("coachbot_", StringComparison.Ordinal)).Select(Stem).Distinct().ToArray();

        Assert.True(own.Length >= 20, $"Only {own.Length} numbers of the coach were found.");
        Assert.Empty(own.Except(asked.Select(Stem)));
    }

    [Fact]
    public void Every_alert_says_what_it_means_and_what_to_do_and_stands_in_the_handbook()
    {
        var handbook = File.ReadAllText(Path.Combine(Watching.Folder, "OBSERVABILITY.md"));
        var alerts = Watching.Alerts();

        Assert.True(alerts.Count >= 15);
        Assert.All(alerts, alert => Assert.True(alert.Notes["summary"].Length > 10 && alert.Notes["action"].Length > 10, alert.Alert));
        Assert.All(alerts, alert => Assert.Contains($"`{alert.Alert}`", handbook, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sum(rate(coachbot_turn_duration_seconds_count[5m]")]
    [InlineData("summ(rate(coachbot_turn_duration_seconds_count[5m]))")]
    [InlineData("sum(1)")]
    public void What_is_no_query_is_refused(string query) => Assert.Throws<FormatException>(() => Promql.Read(query));

    [Fact]
    public void The_labels_of_a_query_are_those_it_narrows_by_and_those_it_keeps()
    {
        var read = Promql.Read("histogram_quantile(0.99, sum by (le, channel) (rate(a_bucket{outcome=\"done\", job=~\"c.*\"}[5m]))) > 3 * b_total");

        Assert.Equal(["a_bucket", "b_total"], read.Selectors.Select(selector => selector.Metric));
        Assert.Equal(["channel", "job", "le", "outcome"], read.Selectors[0].Labels.Order());
    }

    /// <summary>The names as Prometheus has them of every instrument that a started host publishes and exports.</summary>
    private static async Task<HashSet<string>> PublishedAsync()
    {
        var names = new ConcurrentDictionary<string, byte>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (TelemetryExport.Meters.Any(pattern => pattern.EndsWith('*') ? instrument.Meter.Name.StartsWith(pattern[..^1], StringComparison.Ordinal) : instrument.Meter.Name == pattern))
            {
                Exported(instrument).ToList().ForEach(name => names.TryAdd(name, 0));
            }
        };
        listener.Start();
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--urls", "http://127.0.0.1:0", "--Storage:Folder", data.Folder],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddCoachBot();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ILoggerProvider>(services => services.GetRequiredService<ErrorCounts>());
        await using var app = builder.Build();
        app.MapCoachBot();
        await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await app.StartAsync();

        // Some numbers come into being with the first use of what they count.
        foreach (var type in new[] { typeof(CoachBotHost), typeof(Dialogs.Main.MainDialog), typeof(Language.MessageReader), typeof(Channels.ChannelServices), typeof(Plans.IPlanService), typeof(CoachBot.Reminders.ReminderServices), typeof(Storage.StorageServices) }
            .SelectMany(type => type.Assembly.GetTypes()).Where(type => type.Name.EndsWith("Telemetry", StringComparison.Ordinal) || type.Name is "ObservedReading" or "MeteredJobAttribute"))
        {
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        await app.StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return [.. names.Keys];
    }

    private static IEnumerable<string> Exported(Instrument instrument) => instrument.GetType().Name.Split('`')[0] switch
    {
        "Counter" or "ObservableCounter" => [PrometheusNames.Counter(instrument.Name, instrument.Unit)],
        "Histogram" => PrometheusNames.Histogram(instrument.Name, instrument.Unit),
        "UpDownCounter" or "ObservableUpDownCounter" or "Gauge" or "ObservableGauge" => [PrometheusNames.Gauge(instrument.Name, instrument.Unit)],
        var kind => throw new NotSupportedException(kind),
    };

    private static string Stem(string name) => name.EndsWith("_bucket", StringComparison.Ordinal) || name.EndsWith("_sum", StringComparison.Ordinal) || name.EndsWith("_count", StringComparison.Ordinal)
        ? name[..name.LastIndexOf('_')]
        : name;
}
