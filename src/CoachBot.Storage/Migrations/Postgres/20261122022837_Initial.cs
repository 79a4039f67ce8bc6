using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bot_state",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    channel_user_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    etag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bot_state", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "chat_activities",
                columns: table => new
                {
                    conversation_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    activity_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    client_activity_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    from_runner = table.Column<bool>(type: "boolean", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    turn_state = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chat_activities", x => new { x.conversation_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    conversation_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversations", x => x.conversation_id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    xml = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "handled_activities",
                columns: table => new
                {
                    conversation_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    activity_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handled_activities", x => new { x.conversation_id, x.activity_id });
                });

            migrationBuilder.CreateTable(
                name: "heartbeats",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_heartbeats", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "reminder_dead",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    local_date = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_dead", x => new { x.runner_id, x.kind, x.local_date });
                });

            migrationBuilder.CreateTable(
                name: "reminder_lanes",
                columns: table => new
                {
                    tenant_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    leased_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    rate_per_second = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_lanes", x => x.tenant_id);
                });

            migrationBuilder.CreateTable(
                name: "reminder_outbox",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    local_date = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    not_before = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_outbox", x => new { x.runner_id, x.kind, x.local_date });
                })
                .Annotation("Npgsql:StorageParameter:autovacuum_vacuum_cost_delay", 0)
                .Annotation("Npgsql:StorageParameter:autovacuum_vacuum_scale_factor", 0.02)
                .Annotation("Npgsql:StorageParameter:autovacuum_vacuum_threshold", 1000);

            migrationBuilder.CreateTable(
                name: "reminder_sent",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    local_date = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_sent", x => new { x.runner_id, x.kind, x.local_date });
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    zone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    local_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    week = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    next_local_date = table.Column<DateOnly>(type: "date", nullable: false),
                    next_due = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    enabled = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminders", x => new { x.runner_id, x.kind });
                })
                .Annotation("Npgsql:StorageParameter:fillfactor", 80);

            migrationBuilder.CreateTable(
                name: "runner_addresses",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel_user_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    service_url = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bot_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tenant_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    aad_object_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    locale = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    off_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runner_addresses", x => new { x.runner_id, x.channel_id });
                });

            migrationBuilder.CreateTable(
                name: "runner_commands",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    command_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_sequence = table.Column<long>(type: "bigint", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runner_commands", x => new { x.runner_id, x.command_id });
                });

            migrationBuilder.CreateTable(
                name: "runner_events",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    command_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runner_events", x => new { x.runner_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "runner_snapshots",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runner_snapshots", x => x.runner_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bot_state_channel_user_id",
                table: "bot_state",
                column: "channel_user_id");

            migrationBuilder.CreateIndex(
                name: "ix_bot_state_conversation_id",
                table: "bot_state",
                column: "conversation_id");

            migrationBuilder.CreateIndex(
                name: "ix_chat_activities_conversation_id_activity_id",
                table: "chat_activities",
                columns: new[] { "conversation_id", "activity_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_chat_activities_conversation_id_client_activity_id",
                table: "chat_activities",
                columns: new[] { "conversation_id", "client_activity_id" },
                unique: true,
                filter: "client_activity_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_chat_activities_pending",
                table: "chat_activities",
                column: "created_at",
                filter: "turn_state = 1");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_runner_id",
                table: "conversations",
                column: "runner_id");

            migrationBuilder.CreateIndex(
                name: "ix_handled_activities_at",
                table: "handled_activities",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_reminder_dead_at",
                table: "reminder_dead",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_reminder_outbox_tenant_id_not_before",
                table: "reminder_outbox",
                columns: new[] { "tenant_id", "not_before" });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_sent_local_date",
                table: "reminder_sent",
                column: "local_date");

            migrationBuilder.CreateIndex(
                name: "ix_reminders_due",
                table: "reminders",
                column: "next_due",
                filter: "enabled");

            migrationBuilder.CreateIndex(
                name: "ix_runner_addresses_channel_id_channel_user_id",
                table: "runner_addresses",
                columns: new[] { "channel_id", "channel_user_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bot_state");

            migrationBuilder.DropTable(
                name: "chat_activities");

            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "handled_activities");

            migrationBuilder.DropTable(
                name: "heartbeats");

            migrationBuilder.DropTable(
                name: "reminder_dead");

            migrationBuilder.DropTable(
                name: "reminder_lanes");

            migrationBuilder.DropTable(
                name: "reminder_outbox");

            migrationBuilder.DropTable(
                name: "reminder_sent");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "runner_addresses");

            migrationBuilder.DropTable(
                name: "runner_commands");

            migrationBuilder.DropTable(
                name: "runner_events");

            migrationBuilder.DropTable(
                name: "runner_snapshots");
        }
    }
}
