using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReminderLimits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "window_minutes",
                table: "reminders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "uncertain",
                table: "reminder_sent",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "failed",
                table: "reminder_outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "opens_at",
                table: "reminder_lanes",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "slowed_at",
                table: "reminder_lanes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "due_at",
                table: "reminder_dead",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<int>(
                name: "uncertain",
                table: "reminder_dead",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "zone_data",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zone_data", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "zone_data");

            migrationBuilder.DropColumn(
                name: "window_minutes",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "uncertain",
                table: "reminder_sent");

            migrationBuilder.DropColumn(
                name: "failed",
                table: "reminder_outbox");

            migrationBuilder.DropColumn(
                name: "opens_at",
                table: "reminder_lanes");

            migrationBuilder.DropColumn(
                name: "slowed_at",
                table: "reminder_lanes");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "reminder_dead");

            migrationBuilder.DropColumn(
                name: "uncertain",
                table: "reminder_dead");
        }
    }
}
