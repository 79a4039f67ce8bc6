using System.Text.RegularExpressions;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoachBot.Infra.Tests.Growth;

/// <summary>Citus wants the column that rows are spread by in each unique key (https://docs.citusdata.com).</summary>
public sealed partial class CitusTests
{
    private static readonly IModel Model = new PostgresCoachContext(new DbContextOptionsBuilder<PostgresCoachContext>().UseNpgsql("Host=none").Options).Model;

    [Fact]
    public void Every_table_that_is_spread_has_its_column_in_every_unique_key()
    {
        var spread = Spread(Infra.Read("growth/citus.sql"));
        Assert.True(spread.Count >= 7, $"only {spread.Count} tables found");
        Assert.Empty(spread.SelectMany(one => Problems(one.Table, one.Column)));
    }

    [Theory]
    [InlineData("runner_addresses", "runner_id")] // found by who writes in which channel, so it leads to a runner
    [InlineData("runner_events", "sequence_number")]
    [InlineData("no_table", "runner_id")]
    public void What_cannot_be_spread_is_told(string table, string column) => Assert.NotEmpty(Problems(table, column));

    private static List<(string Table, string Column)> Spread(string sql) =>
        [.. Distribution().Matches(sql).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static IEnumerable<string> Problems(string table, string column)
    {
        if (Model.GetEntityTypes().SingleOrDefault(type => type.GetTableName() == table) is not { } entity)
        {
            return [$"there is no table {table}"];
        }

        var keys = entity.GetKeys().Select(key => key.Properties).Concat(entity.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties));
        return keys.Where(key => key.All(property => property.GetColumnName() != column)).Select(key => $"{table}: {column} is not in ({string.Join(", ", key.Select(property => property.GetColumnName()))})");
    }

    [GeneratedRegex(@"create_distributed_table\('(\w+)', '(\w+)'")]
    private static partial Regex Distribution();
}
