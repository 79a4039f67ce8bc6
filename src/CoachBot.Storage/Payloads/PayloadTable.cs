using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoachBot.Storage.Payloads;

/// <summary>A table with payloads, row by row in the order of its key.</summary>
internal abstract class PayloadTable
{
    /// <summary>The smallest that holds something of everybody with a plan.</summary>
    public static readonly PayloadTable Snapshots = new PayloadTable<RunnerSnapshotRow>();

    /// <summary>Every such table; a test compares it with the model.</summary>
    public static readonly IReadOnlyList<PayloadTable> All =
    [
        Snapshots, new PayloadTable<RunnerEventRow>(), new PayloadTable<RunnerCommandRow>(), new PayloadTable<RunnerLinkRow>(),
        new PayloadTable<ChatActivityRow>(), new PayloadTable<BotStateRow>(),
    ];

    public abstract Type RowType { get; }

    /// <summary>The next rows that are not under a key, from a place on; null at the end.</summary>
    /// <param name="after">The key of the last row seen; null at the beginning.</param>
    public abstract Task<PayloadPage?> NextAsync(CoachDbContext context, string mark, object[]? after, int size, CancellationToken cancellation);

    /// <summary>Whether anything in it is encrypted, under whatever key.</summary>
    public abstract Task<bool> AnySealedAsync(CoachDbContext context, CancellationToken cancellation);

    /// <summary>Puts a payload in the place of the one that was read, unless somebody else has meanwhile.</summary>
    public abstract Task<bool> ReplaceAsync(CoachDbContext context, PayloadRead row, string sealedAnew, CancellationToken cancellation);
}

/// <param name="Last">The key of the last row.</param>
internal sealed record PayloadPage(IReadOnlyList<PayloadRead> Rows, object[] Last);

internal sealed record PayloadRead(object[] Key, string Place, Payload Payload);

[SuppressMessage("Security", "EF1002", Justification = "The names are the model's own; every value is a parameter.")]
internal sealed class PayloadTable<TRow> : PayloadTable
    where TRow : class, IPayloadRow
{
    private static readonly PropertyInfo Column = typeof(TRow).GetProperties().Single(property => property.PropertyType == typeof(Payload));

    public override Type RowType => typeof(TRow);

    public override async Task<PayloadPage?> NextAsync(CoachDbContext context, string mark, object[]? after, int size, CancellationToken cancellation)
    {
        var (table, column, key) = Names(context);
        var keys = string.Join(", ", key.Select(property => property.GetColumnName()));
        var from = after is null ? "" : $"AND ({keys}) > ({string.Join(", ", after.Select((_, index) => $"{{{index + 1}}}"))}) ";
        var rows = await context.Set<TRow>().FromSqlRaw(
            $"SELECT * FROM {table} WHERE {column} IS NOT NULL AND substr({column}, 1, {mark.Length}) <> {{0}} {from}ORDER BY {keys} LIMIT {size}",
            [mark, .. after ?? []]).AsNoTracking().ToListAsync(cancellation);
        return rows.Count == 0 ? null : new PayloadPage([.. rows.Select(row => new PayloadRead(KeyOf(row, key), row.Place, (Payload)Column.GetValue(row)!))], KeyOf(rows[^1], key));
    }

    public override Task<bool> AnySealedAsync(CoachDbContext context, CancellationToken cancellation)
    {
        var (table, column, _) = Names(context);
        return context.Set<TRow>().FromSqlRaw($"SELECT * FROM {table} WHERE substr({column}, 1, 1) = {{0}}", SealedPayloads.Sign.ToString()).AnyAsync(cancellation);
    }

    public override async Task<bool> ReplaceAsync(CoachDbContext context, PayloadRead row, string sealedAnew, CancellationToken cancellation)
    {
        var (table, column, key) = Names(context);
        var same = string.Join(" AND ", key.Select((property, index) => $"{property.GetColumnName()} = {{{index + 2}}}"));
        return await context.Database.ExecuteSqlRawAsync($"UPDATE {table} SET {column} = {{0}} WHERE {column} = {{1}} AND {same}", [sealedAnew, row.Payload.AsStored, .. row.Key], cancellation) == 1;
    }

    private static object[] KeyOf(TRow row, IReadOnlyList<IProperty> key) => [.. key.Select(property => property.PropertyInfo!.GetValue(row)!)];

    private static (string Table, string Column, IReadOnlyList<IProperty> Key) Names(CoachDbContext context)
    {
        var type = context.Model.FindEntityType(typeof(TRow))!;
        return (type.GetTableName()!, type.FindProperty(Column)!.GetColumnName(), type.FindPrimaryKey()!.Properties);
    }
}
