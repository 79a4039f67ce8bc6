using System.Text.RegularExpressions;
using CoachBot.Storage;
using CoachBot.Storage.Database;
using CoachBot.Storage.Nightly;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Privacy;

/// <summary>infra/PRIVACY.md says of every column what it holds: it can't fall behind the model.</summary>
public sealed partial class DataMapTests
{
    public static TheoryData<string> Databases => new("SQLite", "PostgreSQL");

    [Theory]
    [MemberData(nameof(Databases))]
    public void Every_column_of_every_table_has_its_line_and_no_line_is_about_one_that_is_gone(string database)
    {
        using var context = Open(database);
        Assert.Equal(
            context.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Select(column => $"{type.GetTableName()}.{column.GetColumnName()}")).Order(),
            DataMap.Lines.Select(line => $"{line.Table}.{line.Column}").Order());
        Assert.All(DataMap.Lines, line => Assert.False(string.IsNullOrWhiteSpace(line.Holds), $"{line.Table}.{line.Column} says nothing"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_is_said_to_be_encrypted_is_and_nothing_else(string database)
    {
        using var context = Open(database);
        Assert.Equal(
            context.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Where(IsEncrypted).Select(column => $"{type.GetTableName()}.{column.GetColumnName()}")).Order(),
            DataMap.Lines.Where(line => line.Encrypted).Select(line => $"{line.Table}.{line.Column}").Order());
    }

    [Fact]
    public void What_is_said_to_leave_with_the_runner_is_what_an_erasure_removes()
    {
        using var context = Open("PostgreSQL");
        Assert.Equal(
            RunnerArchive.Tables.Select(table => table.NameIn(context)).Order(),
            DataMap.Tables().Where(table => table.About.Contains("Leaves: with the runner.", StringComparison.Ordinal)).Select(table => table.Name).Order());
        Assert.All(DataMap.Tables(), table => Assert.All(new[] { "Holds ", "Kept: ", "Seen by: ", "Leaves: " }, part => Assert.Contains(part, table.About, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_period_is_the_one_that_holds_and_its_setting_is_read()
    {
        var standard = new RetentionOptions();
        var said = Period().Matches(DataMap.Page).ToDictionary(line => line.Groups[1].Value, line => int.Parse(line.Groups[2].Value));
        Assert.Equal(typeof(RetentionOptions).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name).Order(), said.Keys.Order());
        Assert.All(said, period =>
        {
            Assert.Equal(typeof(RetentionOptions).GetProperty(period.Key)!.GetValue(standard), period.Value);
            Assert.Throws<OptionsValidationException>(() => Read($"Retention:{period.Key}", "never"));
        });
    }

    [Theory]
    [InlineData("Keys:CertificatePath", "no/such/file.pfx")]
    [InlineData("Keys:OldCertificatePaths:0", "no/such/file.pfx")]
    [InlineData("Keys:Days", "0")]
    [InlineData("Keys:RevokedBefore", "yesterday")]
    public void A_key_setting_that_cannot_be_used_stops_the_start_and_is_named(string key, string value)
    {
        Assert.Contains(key, Assert.Throws<OptionsValidationException>(() => Read(key, value)).Message, StringComparison.Ordinal);
        Assert.Contains($"`{key.Replace(":0", ":0…", StringComparison.Ordinal)}`", DataMap.Page, StringComparison.Ordinal);
    }

    private static StorageOptions Read(string key, string value) =>
        StorageOptions.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build(), Path.GetTempPath());

    private static bool IsEncrypted(IProperty column) => column.ClrType == typeof(Payload);

    private static CoachDbContext Open(string database) => database == "SQLite"
        ? new SqliteCoachContext(new DbContextOptionsBuilder<SqliteCoachContext>().UseSqlite("Data Source=:memory:").Options)
        : new PostgresCoachContext(new DbContextOptionsBuilder<PostgresCoachContext>().UseNpgsql("Host=localhost").Options);

    [GeneratedRegex(@"^\| `Retention:(\w+)` \|.*\| (\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex Period();
}
