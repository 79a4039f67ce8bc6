using System.Text.Json.Nodes;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Runners;

/// <summary>A table, and which of its rows are a given runner's.</summary>
internal abstract class OwnedTable
{
    public abstract Type RowType { get; }

    public static OwnedTable OfRunner<TRow>()
        where TRow : class, IRunnerRow => new OwnedTable<TRow>((rows, owner) => rows.Where(row => row.RunnerId == owner.Runner));

    public static OwnedTable OfConversation<TRow>()
        where TRow : class, IConversationRow => new OwnedTable<TRow>((rows, owner) => rows.Where(row => owner.Conversations.Contains(row.ConversationId)));

    public string NameIn(CoachDbContext context) => context.Model.FindEntityType(RowType)!.GetTableName()!;

    public abstract Task<JsonArray> ReadAsync(CoachDbContext context, Owner owner, CancellationToken cancellation);

    public abstract Task DeleteAsync(CoachDbContext context, Owner owner, CancellationToken cancellation);
}

internal sealed class OwnedTable<TRow>(Func<IQueryable<TRow>, Owner, IQueryable<TRow>> ofOwner) : OwnedTable
    where TRow : class
{
    public override Type RowType => typeof(TRow);

    public override async Task<JsonArray> ReadAsync(CoachDbContext context, Owner owner, CancellationToken cancellation) =>
        new([.. (await ofOwner(context.Set<TRow>().AsNoTracking(), owner).ToListAsync(cancellation)).Select(ExportJson.Row)]);

    public override Task DeleteAsync(CoachDbContext context, Owner owner, CancellationToken cancellation) =>
        ofOwner(context.Set<TRow>(), owner).ExecuteDeleteAsync(cancellation);
}
