using System.Data.Common;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoachBot.Storage.Starting;

internal static class Migrating
{
    /// <summary>
    /// Brings the database to this program's version. At nearly every start it is there already, and EF takes a good part of a start to find
    /// that out: it builds the tables' history anew and compares. So its list of what was done is read first.
    /// </summary>
    public static async Task BringUpAsync(this CoachDbContext context, CancellationToken cancellation)
    {
        var done = await DoneAsync(context, cancellation);
        if (!context.Database.GetMigrations().All(done.Contains))
        {
            await context.Database.MigrateAsync(cancellation);
        }
    }

    /// <summary>Empty in a new database.</summary>
    private static async Task<HashSet<string>> DoneAsync(CoachDbContext context, CancellationToken cancellation)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"MigrationId\" FROM \"{HistoryRepository.DefaultTableName}\"";
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                done.Add(rows.GetString(0));
            }
        }
        catch (DbException e) when (!DatabaseErrors.IsAway(e))
        {
            // There is no such list yet.
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }

        return done;
    }
}
