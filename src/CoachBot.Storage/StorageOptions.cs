using CoachBot.Storage.Keys;
using CoachBot.Storage.Nightly;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Storage;

public enum DatabaseKind { Sqlite, PostgreSql }

/// <summary>Where the data lies.</summary>
public sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary><c>ConnectionStrings:Coach</c>, a PostgreSQL connection string; absent: SQLite in <see cref="Folder"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary><c>Storage:Folder</c>: for <c>coach.db</c> and the keys of the embedded default. Absolute.</summary>
    public required string Folder { get; init; }

    /// <summary><c>Storage:StartSeconds</c>: how long a starting host waits for PostgreSQL to come up.</summary>
    public TimeSpan StartWait { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// <c>Storage:Encrypt</c>: whether words and health are encrypted when they are written. What is encrypted is read either way. Off only while
    /// hosts of a release from before encryption run beside this one, or may have to again.
    /// </summary>
    public bool Encrypt { get; init; } = true;

    /// <summary>Section <c>Keys</c>.</summary>
    public KeyOptions Keys { get; init; } = new();

    /// <summary>Section <c>Retention</c>.</summary>
    public RetentionOptions Retention { get; init; } = new();

    public DatabaseKind Kind => string.IsNullOrWhiteSpace(ConnectionString) ? DatabaseKind.Sqlite : DatabaseKind.PostgreSql;

    public string SqliteFile => Path.Combine(Folder, "coach.db");

    /// <summary>Without the connection string, which holds a password.</summary>
    public override string ToString() => $"{Kind} in {(Kind == DatabaseKind.Sqlite ? Folder : "a server's database")}";

    /// <param name="contentRoot">What a relative folder is relative to.</param>
    /// <exception cref="OptionsValidationException">A value cannot be used; the message names the key.</exception>
    public static StorageOptions From(IConfiguration configuration, string contentRoot)
    {
        var connectionString = configuration.GetConnectionString("Coach");
        if (!string.IsNullOrWhiteSpace(connectionString))
        {
            Check(connectionString);
        }

        var seconds = configuration[$"{Section}:StartSeconds"];
        if (seconds is not null && (!int.TryParse(seconds, out var parsed) || parsed < 0))
        {
            throw Wrong($"{Section}:StartSeconds must be a whole number of seconds, 0 or more.");
        }

        var encrypt = configuration[$"{Section}:Encrypt"] is { Length: > 0 } said ? said : "true";
        if (!bool.TryParse(encrypt, out _))
        {
            throw Wrong($"{Section}:Encrypt must be true or false.");
        }

        return new StorageOptions
        {
            Encrypt = bool.Parse(encrypt),
            ConnectionString = connectionString,
            Folder = Path.GetFullPath(configuration[$"{Section}:Folder"] is { Length: > 0 } folder ? folder : "data", contentRoot),
            Keys = KeyOptions.From(configuration, contentRoot, Wrong),
            Retention = RetentionOptions.From(configuration, Wrong),
            StartWait = seconds is null ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(int.Parse(seconds)),
        };
    }

    private static void Check(string connectionString)
    {
        try
        {
            if (!string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connectionString).Host))
            {
                return;
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The parser's message may repeat the password; ours does not.
        }

        throw Wrong(
            "ConnectionStrings:Coach must be a PostgreSQL connection string such as \"Host=…;Database=coach;Username=…;Password=…\"; leave it out for the embedded SQLite file.");
    }

    private static OptionsValidationException Wrong(string message) => new(Section, typeof(StorageOptions), [message]);
}
