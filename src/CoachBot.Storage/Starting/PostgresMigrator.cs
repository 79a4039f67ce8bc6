using System.Net.Sockets;
using CoachBot.Storage.Clocks;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CoachBot.Storage.Starting;

/// <summary>Waits for the server, creates the database when it is missing, then migrates under an advisory lock.</summary>
internal sealed class PostgresMigrator(CoachDatabase database, PayloadKeys keys, SharedClock clock, StorageOptions options, TimeProvider time) : IDatabaseMigrator
{
    // "coach" in ASCII: what every version of CoachBot locks while it migrates.
    private const long LockKey = 0x63_6f_61_63_68;

    private readonly NpgsqlConnectionStringBuilder address = new(options.ConnectionString);

    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        await using var connection = await ConnectAsync(cancellation);

        // Held by this connection alone: it is freed when this process dies, at whatever point.
        await using (var take = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { CommandTimeout = 300, Parameters = { new() { Value = LockKey } } })
        {
            await take.ExecuteNonQueryAsync(cancellation);
        }

        try
        {
            await database.WriteOnceAsync(
                async context =>
                {
                    await context.BringUpAsync(cancellation);
                    return true;
                },
                cancellation);
            await clock.SyncAsync(cancellation);
            await keys.PrepareAsync(cancellation);
        }
        catch (NpgsqlException e) when (DatabaseErrors.IsAway(e))
        {
            throw WentAway(e, e);
        }
        catch (DatabaseAwayException e)
        {
            throw WentAway(e, e.InnerException!);
        }
    }

    private StorageUnavailableException WentAway(Exception error, Exception reason) =>
        new($"PostgreSQL at {Where} went away while its tables were readied ({Reason(reason)}). What was not finished is done at the next start.", error);

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false }.ConnectionString);
            try
            {
                await connection.OpenAsync(cancellation);
                return connection;
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                await connection.DisposeAsync();
                await CreateAsync(cancellation);
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
            {
                await connection.DisposeAsync();
                throw new StorageUnavailableException($"PostgreSQL at {Where} refuses the user of ConnectionStrings:Coach: check Username and Password.", e);
            }
            catch (Exception e) when (e is NpgsqlException or SocketException or TimeoutException)
            {
                await connection.DisposeAsync();
                if (time.GetElapsedTime(started) >= options.StartWait)
                {
                    throw new StorageUnavailableException(
                        $"PostgreSQL at {Where} cannot be reached ({Reason(e)}). Check that it runs and that ConnectionStrings:Coach names the right Host and Port; without that setting CoachBot keeps its data in a SQLite file.",
                        e);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(500), time, cancellation);
            }
        }
    }

    private string Where => $"{address.Host}:{address.Port}";

    private static string Reason(Exception error) => error switch
    {
        PostgresException postgres => postgres.SqlState,
        { InnerException: SocketException socket } => socket.SocketErrorCode.ToString(),
        _ => error.GetType().Name,
    };

    private Task<bool> CreateAsync(CancellationToken cancellation) => database.WriteOnceAsync(
        async context =>
        {
            try
            {
                await context.Database.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellation);
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // Another host was quicker.
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                throw new StorageUnavailableException(
                    $"PostgreSQL at {Where} has no database {address.Database}, and the user of ConnectionStrings:Coach may not create it. Create it: createdb --owner={address.Username} {address.Database}", e);
            }

            return true;
        },
        cancellation);
}
