using CoachBot.Storage.Conversations;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Database;

/// <summary>Its migrations are in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteCoachContext(DbContextOptions<SqliteCoachContext> options) : CoachDbContext(options);

/// <summary>Its migrations are in <c>Migrations/Postgres</c>.</summary>
public sealed class PostgresCoachContext(DbContextOptions<PostgresCoachContext> options) : CoachDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Every reminder rewrites its row once a day: room on the page keeps the update there.
        modelBuilder.Entity<ReminderRow>().HasStorageParameter("fillfactor", 80);

        // The outbox turns over completely; dead rows would slow each claim down.
        modelBuilder.Entity<ReminderOutboxRow>()
            .HasStorageParameter("autovacuum_vacuum_scale_factor", 0.02)
            .HasStorageParameter("autovacuum_vacuum_threshold", 1000)
            .HasStorageParameter("autovacuum_vacuum_cost_delay", 0);

        // Old activities are looked for once a night; they lie together, and this index costs a write next to nothing.
        modelBuilder.Entity<ChatActivityRow>().HasIndex(row => row.CreatedAt, "ix_chat_activities_age").HasMethod("brin");

        // Ids are compared byte by byte: faster, and no index depends on the operating system's collation data.
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.ClrType == typeof(string) || property.ClrType == typeof(Payload))
            {
                property.SetCollation("C");
            }
        }
    }
}
