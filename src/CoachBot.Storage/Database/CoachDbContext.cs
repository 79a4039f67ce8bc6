using CoachBot.Storage.Bots;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Hosts;
using CoachBot.Storage.Keys;
using CoachBot.Storage.Links;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Reminders;
using CoachBot.Storage.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Database;

/// <summary>The one model, for both databases. Every table is keyed by its runner or conversation first.</summary>
public abstract class CoachDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    public DbSet<ReminderOutboxRow> ReminderOutbox => Set<ReminderOutboxRow>();

    public DbSet<ReminderSentRow> ReminderSent => Set<ReminderSentRow>();

    public DbSet<ReminderDeadRow> ReminderDead => Set<ReminderDeadRow>();

    public DbSet<ReminderLaneRow> ReminderLanes => Set<ReminderLaneRow>();

    public DbSet<RunnerAddressRow> RunnerAddresses => Set<RunnerAddressRow>();

    public DbSet<ZoneDataRow> ZoneData => Set<ZoneDataRow>();

    public DbSet<HeartbeatRow> Heartbeats => Set<HeartbeatRow>();

    internal DbSet<HostRow> Hosts => Set<HostRow>();

    internal DbSet<HostErrorRow> HostErrors => Set<HostErrorRow>();

    internal DbSet<RunnerEventRow> RunnerEvents => Set<RunnerEventRow>();

    internal DbSet<RunnerCommandRow> RunnerCommands => Set<RunnerCommandRow>();

    internal DbSet<RunnerSnapshotRow> RunnerSnapshots => Set<RunnerSnapshotRow>();

    internal DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    internal DbSet<ChatActivityRow> ChatActivities => Set<ChatActivityRow>();

    internal DbSet<BotStateRow> BotState => Set<BotStateRow>();

    internal DbSet<HandledActivityRow> HandledActivities => Set<HandledActivityRow>();

    internal DbSet<RunnerLinkRow> RunnerLinks => Set<RunnerLinkRow>();

    internal DbSet<PayloadKeyRow> PayloadKeys => Set<PayloadKeyRow>();

    internal DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        configurationBuilder.Properties<Payload>().HaveConversion<PlainPayloadConverter>();
        configurationBuilder.Properties<TurnState>().HaveConversion<int>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RunnerEventRow>().ToTable("runner_events").HasKey(row => new { row.RunnerId, row.Sequence });
        modelBuilder.Entity<RunnerCommandRow>().ToTable("runner_commands").HasKey(row => new { row.RunnerId, row.CommandId });
        modelBuilder.Entity<RunnerSnapshotRow>(table =>
        {
            table.ToTable("runner_snapshots").HasKey(row => row.RunnerId);
            table.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<RunnerAddressRow>(table =>
        {
            table.ToTable("runner_addresses").HasKey(row => new { row.RunnerId, row.ChannelId });
            table.HasIndex(row => new { row.ChannelId, row.ChannelUserId }).IsUnique();
        });
        modelBuilder.Entity<ConversationRow>(table =>
        {
            table.ToTable("conversations").HasKey(row => row.ConversationId);
            table.HasIndex(row => row.RunnerId);
        });
        modelBuilder.Entity<ChatActivityRow>(table =>
        {
            table.ToTable("chat_activities").HasKey(row => new { row.ConversationId, row.Sequence });
            table.HasIndex(row => new { row.ConversationId, row.ActivityId }).IsUnique();
            table.HasIndex(row => new { row.ConversationId, row.ClientActivityId }).IsUnique().HasFilter("client_activity_id IS NOT NULL");
            table.HasIndex(row => row.CreatedAt).HasFilter("turn_state = 1").HasDatabaseName("ix_chat_activities_pending");
        });
        modelBuilder.Entity<BotStateRow>(table =>
        {
            table.ToTable("bot_state").HasKey(row => row.Key);
            table.Property(row => row.Etag).IsConcurrencyToken();
            table.HasIndex(row => row.ConversationId);
            table.HasIndex(row => row.ChannelUserId);
        });
        modelBuilder.Entity<HandledActivityRow>(table =>
        {
            table.ToTable("handled_activities").HasKey(row => new { row.ConversationId, row.ActivityId });
            table.HasIndex(row => row.At);
        });
        modelBuilder.Entity<RunnerLinkRow>(table =>
        {
            table.ToTable("runner_links").HasKey(row => new { row.RunnerId, row.Kind, row.Name });
            table.HasIndex(row => new { row.Kind, row.SecretHash }).IsUnique().HasFilter("secret_hash IS NOT NULL");
            table.HasIndex(row => new { row.Kind, row.Name });
        });
        modelBuilder.Entity<PayloadKeyRow>().ToTable("payload_keys").HasKey(row => row.Id);
        modelBuilder.Entity<DataProtectionKeyRow>().ToTable("data_protection_keys").HasKey(row => row.Name);
        modelBuilder.Entity<HostRow>().ToTable("hosts").HasKey(row => row.HostId);
        modelBuilder.Entity<HostErrorRow>().ToTable("host_errors").HasKey(row => new { row.HostId, row.Place, row.Kind });
        ReminderModel.Build(modelBuilder);
        modelBuilder.UseSnakeCase();
        modelBuilder.UsePayloads(PayloadModel.ProtectorOf(this));
    }
}
