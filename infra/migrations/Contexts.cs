using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoachBot.Migrations;

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteCoachContext>
{
    public SqliteCoachContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCoachContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Writing a migration needs the dialect, not a server.</summary>
internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresCoachContext>
{
    public PostgresCoachContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresCoachContext>().UseNpgsql("Host=localhost").Options);
}
