using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Reminders;

internal static class ReminderModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<ReminderRow>(table =>
        {
            table.ToTable("reminders").HasKey(row => new { row.RunnerId, row.Kind });
            table.HasIndex(row => row.NextDue).HasFilter("enabled").HasDatabaseName("ix_reminders_due");
        });
        model.Entity<ReminderOutboxRow>(table =>
        {
            table.ToTable("reminder_outbox").HasKey(row => new { row.RunnerId, row.Kind, row.LocalDate });
            table.HasIndex(row => new { row.TenantId, row.NotBefore });
        });
        model.Entity<ReminderSentRow>(table =>
        {
            table.ToTable("reminder_sent").HasKey(row => new { row.RunnerId, row.Kind, row.LocalDate });
            table.HasIndex(row => row.LocalDate);
        });
        model.Entity<ReminderDeadRow>(table =>
        {
            table.ToTable("reminder_dead").HasKey(row => new { row.RunnerId, row.Kind, row.LocalDate });
            table.HasIndex(row => row.At);
        });
        model.Entity<ReminderLaneRow>().ToTable("reminder_lanes").HasKey(row => row.TenantId);
        model.Entity<ZoneDataRow>(table =>
        {
            table.ToTable("zone_data").HasKey(row => row.Id);
            table.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<HeartbeatRow>().ToTable("heartbeats").HasKey(row => row.Name);
    }
}
