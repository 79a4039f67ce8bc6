using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoachBot.Storage.Database;

/// <summary>What the two databases' errors mean.</summary>
internal static class DatabaseErrors
{
    // https://www.sqlite.org/rescode.html
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteReadWriteFailed = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    public static bool IsUniqueViolation(Exception error) => error switch
    {
        DbUpdateException { InnerException: { } inner } => IsUniqueViolation(inner),
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintPrimaryKey or SqliteConstraintUnique,
        _ => false,
    };

    public static bool IsTransient(Exception error) => error switch
    {
        DbUpdateException { InnerException: { } inner } => IsTransient(inner),
        InvalidOperationException { InnerException: NpgsqlException inner } => IsTransient(inner),
        NpgsqlException postgres => postgres.IsTransient,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked,
        _ => false,
    };

    /// <summary>Nothing is wrong with what was asked, only with the place where it is kept.</summary>
    public static bool IsAway(Exception error) => IsTransient(error) || error switch
    {
        DbUpdateException { InnerException: { } inner } => IsAway(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteReadOnly or SqliteReadWriteFailed or SqliteFull or SqliteCannotOpen,
        _ => false,
    };

    public static bool IsCorrupt(SqliteException error) => error.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase;
}
