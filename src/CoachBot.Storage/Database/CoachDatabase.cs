using System.Runtime.CompilerServices;
using CoachBot.Storage.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Database;

/// <summary>
/// How every store reaches the database: short units of work, each on its own context, repeated when the connection broke under it.
/// Work must therefore be safe to repeat from its start. What stays out of reach is a <see cref="DatabaseAwayException"/>.
/// </summary>
public sealed class CoachDatabase(Func<CoachDbContext> open, DatabaseKind kind, TimeProvider time)
{
    private const int Attempts = 3;

    // SQLite has one writer; waiting here is first come, first served and costs no thread.
    private readonly SemaphoreSlim? writer = kind == DatabaseKind.Sqlite ? new(1, 1) : null;

    public DatabaseKind Kind => kind;

    /// <param name="asker">The method that asks, for traces and numbers.</param>
    public async Task<T> ReadAsync<T>(Func<CoachDbContext, Task<T>> work, CancellationToken cancellation = default, [CallerMemberName] string asker = "")
    {
        using var observed = ObservedWork.Begin(work, asker);
        return await RepeatAsync(work, observed, cancellation);
    }

    /// <summary>One transaction, committed when the work returns.</summary>
    /// <param name="asker">The method that asks, for traces and numbers.</param>
    public async Task<T> WriteAsync<T>(Func<CoachDbContext, Task<T>> work, CancellationToken cancellation = default, [CallerMemberName] string asker = "")
    {
        using var observed = ObservedWork.Begin(work, asker);
        if (writer is not null)
        {
            await writer.WaitAsync(cancellation);
        }

        try
        {
            return await RepeatAsync(
                async context =>
                {
                    context.Database.AutoSavepointsEnabled = false; // what fails rolls back as a whole
                    await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
                    var result = await work(context);
                    await transaction.CommitAsync(cancellation);
                    return result;
                },
                observed,
                cancellation);
        }
        finally
        {
            writer?.Release();
        }
    }

    /// <summary>One statement, or one save, that needs no transaction of its own.</summary>
    /// <param name="asker">The method that asks, for traces and numbers.</param>
    public async Task<T> WriteOnceAsync<T>(Func<CoachDbContext, Task<T>> work, CancellationToken cancellation = default, [CallerMemberName] string asker = "")
    {
        using var observed = ObservedWork.Begin(work, asker);
        if (writer is not null)
        {
            await writer.WaitAsync(cancellation);
        }

        try
        {
            return await RepeatAsync(work, observed, cancellation);
        }
        finally
        {
            writer?.Release();
        }
    }

    /// <summary>Work that goes to the database together with that of others.</summary>
    /// <param name="asker">The method that asks, for traces and numbers.</param>
    public static async Task<T> ShareAsync<T>(Func<Task<T>> work, [CallerMemberName] string asker = "")
    {
        using var observed = ObservedWork.Begin(work, asker);
        try
        {
            return await work();
        }
        catch (Exception e)
        {
            observed?.Failed(e);
            throw;
        }
    }

    private async Task<T> RepeatAsync<T>(Func<CoachDbContext, Task<T>> work, ObservedWork? observed, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var context = open();
                return await work(context);
            }
            catch (Exception e) when (attempt < Attempts && DatabaseErrors.IsTransient(e))
            {
                // A restarted server breaks every pooled connection at once: the first attempts meet those.
                StorageTelemetry.Repeated();
                await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt * attempt), time, cancellation);
            }
            catch (Exception e)
            {
                observed?.Failed(e);
                if (DatabaseErrors.IsAway(e))
                {
                    throw new DatabaseAwayException(e);
                }

                throw;
            }
        }
    }
}
