using System.Collections.Concurrent;
using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Storage;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Database;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Starting;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace CoachBot.Reminders.Tests.Hosting;

/// <summary>The reminders room over a real database, with a clock and a messenger that the test steers.</summary>
internal sealed class ReminderHouse : IAsyncDisposable
{
    public const string Zone = "Europe/London";
    private const string Variable = "COACHBOT_TEST_POSTGRES";

    private readonly ServiceProvider services;
    private readonly string folder;
    private readonly string? database;

    private readonly Func<IServiceProvider, IHostedService>[] jobs;
    private readonly List<IHostedService> running = [];

    private ReminderHouse(ServiceProvider services, string folder, string? database, Func<IServiceProvider, IHostedService>[] jobs) =>
        (this.services, this.folder, this.database, this.jobs) = (services, folder, database, jobs);

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    /// <summary>Every database at hand: SQLite always, PostgreSQL where infra/test.sh has started one.</summary>
    public static TheoryData<string> Databases => Server is null ? ["SQLite"] : ["SQLite", "PostgreSQL"];

    public SteeredClock Clock => services.GetRequiredService<SteeredClock>();

    public RecordingMessenger Messenger => services.GetRequiredService<RecordingMessenger>();

    public SteeredComposer Composer => services.GetRequiredService<SteeredComposer>();

    public Dispatcher Dispatcher => services.GetRequiredService<Dispatcher>();

    public IReminderQueue Queue => services.GetRequiredService<IReminderQueue>();

    public LogLines Log => services.GetRequiredService<LogLines>();

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString;

    public static async Task<ReminderHouse> OpenAsync(string kind, params (string Key, string Value)[] options)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-reminders-").FullName;
        var settings = new Dictionary<string, string?> { ["Storage:Folder"] = folder };
        string? database = null;
        if (kind == "PostgreSQL")
        {
            database = "coach_reminders_" + Guid.NewGuid().ToString("N");
            await ExecuteAsync($"CREATE DATABASE {database}");
            settings["ConnectionStrings:Coach"] = new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString;
        }

        foreach (var (key, value) in options)
        {
            settings[key] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var storage = StorageOptions.From(configuration, folder);
        var services = new ServiceCollection();
        var lines = new LogLines();
        services.AddSingleton(lines).AddLogging(logging => logging.AddProvider(lines));
        var clock = new SteeredClock(Instant.FromUtc(2026, 3, 4, 6, 0));
        services.AddSingleton(clock).AddSingleton<IClock>(clock);
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        services.AddStorage(storage);
        services.AddReminders(configuration, storage);
        var jobs = services.Where(service => service.ServiceType == typeof(IHostedService)).ToArray();
        foreach (var job in jobs)
        {
            services.Remove(job); // most tests turn the crank themselves
        }

        services.AddSingleton<IDispatchClock, HostClock>();
        services.AddSingleton<RecordingMessenger>().AddSingleton<IOutboundMessenger>(provider => provider.GetRequiredService<RecordingMessenger>());
        services.AddSingleton<SteeredComposer>().AddSingleton<IReminderComposer>(provider => provider.GetRequiredService<SteeredComposer>());
        var built = services.BuildServiceProvider();
        await built.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        return new ReminderHouse(built, folder, database, Array.ConvertAll(jobs, Start));
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Another host on the same database.</summary>
    public Dispatcher AnotherDispatcher() => new(services);

    /// <summary>Starts the host's background services; all of them, or the one with that name.</summary>
    public async Task StartAsync(string? name = null)
    {
        foreach (var job in jobs.Select(create => create(services)).Where(job => name is null || job.GetType().Name == name))
        {
            running.Add(job);
            await job.StartAsync(default);
        }

        ((ApplicationLifetime)services.GetRequiredService<IHostApplicationLifetime>()).NotifyStarted();
    }

    public Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    public async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 400; i++)
        {
            if (await condition())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("It never came to pass.");
    }

    public async Task<long> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>A runner who is reachable and wants a session reminder each day at 06:30 local time, from today on.</summary>
    /// <param name="tenant">In Teams, of that tenant; null: in our own chat.</param>
    public async Task<RunnerId> AddRunnerAsync(string id, LocalTime? time = null, string kind = "session", string? tenant = null, string service = "https://smba.example/")
    {
        var runner = new RunnerId(id);
        await services.GetRequiredService<IAddressBook>().UpsertAsync(tenant is null
            ? new RunnerAddress(runner, "directline", id, "wc-" + id, "https://directline.coachbot.invalid/")
            : new RunnerAddress(runner, "msteams", "29:" + id, "a:" + id, service, "28:bot", tenant));
        await SetReminderAsync(runner, time ?? new LocalTime(6, 30), kind);
        return runner;
    }

    public Task SetReminderAsync(RunnerId runner, LocalTime time, string kind = "session")
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var today = Clock.GetCurrentInstant().InZone(zone).Date;
        var due = (today + time).InZoneLeniently(zone).ToInstant();
        return services.GetRequiredService<IRunnerStore>().SetRemindersAsync(runner, [new NextReminder(kind, Zone, time, today, due)]);
    }

    public async Task<IReadOnlyList<(string Runner, string Date, string Outcome)>> SentAsync() => await services.GetRequiredService<CoachDatabase>().ReadAsync(
        context => Task.FromResult(context.ReminderSent.AsEnumerable().OrderBy(row => row.LocalDate).ThenBy(row => row.RunnerId)
            .Select(row => (row.RunnerId, NodaTime.Text.LocalDatePattern.Iso.Format(row.LocalDate), row.Outcome)).ToArray()));

    /// <summary>The delivery log: attempts and how many of those before the last may have arrived.</summary>
    public async Task<IReadOnlyList<(int Attempts, int Uncertain)>> LogAsync() => await services.GetRequiredService<CoachDatabase>().ReadAsync(
        context => Task.FromResult(context.ReminderSent.AsEnumerable().Select(row => (row.Attempts, row.Uncertain)).ToArray()));

    public async Task<IReadOnlyList<string>> DeadAsync() => await services.GetRequiredService<CoachDatabase>().ReadAsync(
        context => Task.FromResult(context.ReminderDead.AsEnumerable().Select(row => row.Reason).ToArray()));

    public async ValueTask DisposeAsync()
    {
        services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        foreach (var job in running)
        {
            await job.StopAsync(patience.Token);
        }

        await services.DisposeAsync();
        if (database is not null)
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static Func<IServiceProvider, IHostedService> Start(ServiceDescriptor job) => provider =>
        (IHostedService)(job.ImplementationFactory?.Invoke(provider) ?? job.ImplementationInstance ?? ActivatorUtilities.CreateInstance(provider, job.ImplementationType!));

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

internal sealed class SteeredClock(Instant start) : IClock
{
    private Instant now = start;

    public Instant GetCurrentInstant() => now;

    public void MoveTo(int hour, int minute, int day = 4) => now = Instant.FromUtc(2026, 3, day, hour, minute);

    public void Advance(Duration by) => now += by;
}

/// <summary>Answers as told and keeps what it was given.</summary>
internal sealed class RecordingMessenger : IOutboundMessenger
{
    public ConcurrentQueue<OutboundMessage> Sent { get; } = new();

    public Func<OutboundMessage, SendOutcome> Answer { get; set; } = message => new SendOutcome.Sent(message.Id);

    /// <summary>What happens to each message before it is answered.</summary>
    public Func<OutboundMessage, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>When each was sent, on the machine's own timer.</summary>
    public ConcurrentQueue<(OutboundMessage Message, TimeSpan At)> Times { get; } = new();

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default)
    {
        foreach (var message in messages)
        {
            Times.Enqueue((message, TimeProvider.System.GetElapsedTime(0)));
        }

        await Task.Yield();
        foreach (var message in messages)
        {
            await Before(message);
        }

        return [.. messages.Select(message =>
        {
            Sent.Enqueue(message);
            return Answer(message);
        })];
    }
}

internal sealed class SteeredComposer : IReminderComposer
{
    public Func<RunnerId, string, LocalDate, Activity?> Compose { get; set; } = (_, kind, date) => MessageFactory.Text($"{kind} on {date:R}");

    public Task<Activity?> ComposeAsync(RunnerId runner, string kind, LocalDate date, CancellationToken cancellation) =>
        Task.FromResult(Compose(runner, kind, date));
}

/// <summary>What the house has logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue(formatter(state, exception));

    public void Dispose()
    {
    }
}
