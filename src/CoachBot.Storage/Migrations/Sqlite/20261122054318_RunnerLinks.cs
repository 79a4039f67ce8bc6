using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RunnerLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "runner_links",
                columns: table => new
                {
                    runner_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", nullable: true),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runner_links", x => new { x.runner_id, x.kind, x.name });
                });

            migrationBuilder.CreateIndex(
                name: "ix_runner_links_kind_name",
                table: "runner_links",
                columns: new[] { "kind", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_runner_links_kind_secret_hash",
                table: "runner_links",
                columns: new[] { "kind", "secret_hash" },
                unique: true,
                filter: "secret_hash IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "runner_links");
        }
    }
}
