using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Starting;

/// <summary>Checks the folder and the file, then migrates under an exclusive lock file.</summary>
internal sealed class SqliteMigrator(CoachDatabase database, PayloadKeys keys, StorageOptions options, TimeProvider time) : IDatabaseMigrator
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(30);

    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        CheckFolder();
        await using var held = await LockAsync(cancellation);
        try
        {
            await database.WriteOnceAsync(
                async context =>
                {
                    await CheckFileAsync(context, cancellation);

                    // EF's own lock is a row that a killed process leaves behind for ever; ours is held here, so that nobody can be using it.
                    await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
                    await context.BringUpAsync(cancellation);
                    await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
                    return true;
                },
                cancellation);
            await keys.PrepareAsync(cancellation);
        }
        catch (SqliteException e) when (DatabaseErrors.IsCorrupt(e))
        {
            throw Damaged(e);
        }
        catch (DatabaseAwayException e)
        {
            throw new StorageUnavailableException(
                $"The database {options.SqliteFile} cannot be written to: make room on its disk, and let the user that runs CoachBot write there. What was not finished is done at the next start.", e);
        }
    }

    private async Task CheckFileAsync(CoachDbContext context, CancellationToken cancellation)
    {
        var found = await context.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToListAsync(cancellation);
        if (found is not ["ok"])
        {
            throw Damaged(null);
        }
    }

    private StorageUnavailableException Damaged(Exception? inner) => new(
        $"The database {options.SqliteFile} is damaged or not a SQLite file. Nothing was changed. To restore: stop CoachBot; move coach.db, coach.db-wal and "
        + $"coach.db-shm out of {options.Folder}; copy your backup there as coach.db; start again. Without a backup, `sqlite3 coach.db .recover | sqlite3 new.db` saves what can be read.",
        inner);

    private void CheckFolder()
    {
        var probe = Path.Combine(options.Folder, $".write-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(options.Folder);
            File.WriteAllText(probe, "");
            File.Delete(probe);
            if (File.Exists(options.SqliteFile))
            {
                using var file = File.Open(options.SqliteFile, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw StorageUnavailableException.Unwritable(options, e);
        }
    }

    private async Task<FileStream> LockAsync(CancellationToken cancellation)
    {
        var path = options.SqliteFile + ".lock";
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (time.GetElapsedTime(started) < LockWait)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
            }
            catch (IOException e)
            {
                throw new StorageUnavailableException($"Another process has been preparing {options.SqliteFile} for {LockWait.TotalSeconds:0} s. The embedded database serves one process: stop the other one.", e);
            }
        }
    }
}
