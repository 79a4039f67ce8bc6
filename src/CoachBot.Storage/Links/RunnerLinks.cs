using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Links;

internal sealed class RunnerLinks(CoachDatabase database, IClock clock) : IRunnerLinks
{
    private const int Most = 500;

    public Task SetAsync(RunnerLink link, CancellationToken cancellation = default) => database.WriteAsync(
        async context =>
        {
            await context.RunnerLinks.Where(row => row.RunnerId == link.Runner.Value && row.Kind == link.Kind && row.Name == link.Name)
                .ExecuteDeleteAsync(cancellation);
            context.RunnerLinks.Add(Row(link));
            return await context.SaveChangesAsync(cancellation);
        },
        cancellation);

    public Task SetManyAsync(IReadOnlyCollection<RunnerLink> links, CancellationToken cancellation = default) => database.WriteAsync(
        async context =>
        {
            var (runners, kinds, names) = (Distinct(links, link => link.Runner.Value), Distinct(links, link => link.Kind), Distinct(links, link => link.Name));
            var known = await context.RunnerLinks.Where(row => runners.Contains(row.RunnerId) && kinds.Contains(row.Kind) && names.Contains(row.Name))
                .ToDictionaryAsync(row => (row.RunnerId, row.Kind, row.Name), cancellation);
            foreach (var row in links.Select(Row))
            {
                if (known.TryGetValue((row.RunnerId, row.Kind, row.Name), out var before))
                {
                    (before.SecretHash, before.Payload, before.CreatedAt) = (row.SecretHash, row.Payload, row.CreatedAt);
                }
                else
                {
                    context.RunnerLinks.Add(row);
                }
            }

            return await context.SaveChangesAsync(cancellation);
        },
        cancellation);

    public async Task<RunnerLink?> FindBySecretAsync(string kind, string secretHash, CancellationToken cancellation = default) =>
        (await ListAsync(rows => rows.Where(row => row.Kind == kind && row.SecretHash == secretHash), 1, cancellation)).FirstOrDefault();

    public Task<IReadOnlyList<RunnerLink>> OfRunnerAsync(RunnerId runner, string kind, CancellationToken cancellation = default) =>
        ListAsync(rows => rows.Where(row => row.RunnerId == runner.Value && row.Kind == kind), Most, cancellation);

    public Task<IReadOnlyList<RunnerLink>> OfRunnersAsync(IReadOnlyCollection<RunnerId> runners, string kind, CancellationToken cancellation = default)
    {
        var ids = runners.Select(runner => runner.Value).ToArray();
        return ListAsync(rows => rows.Where(row => ids.Contains(row.RunnerId) && row.Kind == kind), int.MaxValue, cancellation);
    }

    public Task<IReadOnlyList<RunnerLink>> OfNameAsync(string kind, string name, CancellationToken cancellation = default) =>
        ListAsync(rows => rows.Where(row => row.Kind == kind && row.Name == name), Most, cancellation);

    public Task<IReadOnlyList<RunnerLink>> OfKindAsync(string kind, CancellationToken cancellation = default) =>
        ListAsync(rows => rows.Where(row => row.Kind == kind), Most, cancellation);

    public Task<bool> TakeAsync(RunnerLink link, CancellationToken cancellation = default) => database.WriteOnceAsync(
        async context => await context.RunnerLinks
            .Where(row => row.RunnerId == link.Runner.Value && row.Kind == link.Kind && row.Name == link.Name && row.SecretHash == link.SecretHash)
            .ExecuteDeleteAsync(cancellation) == 1,
        cancellation);

    public Task<bool> ReplaceAsync(RunnerLink link, RunnerLink with, CancellationToken cancellation = default)
    {
        var payload = Payload.Of(with.Payload, RunnerLinkRow.PlaceOf(link.Runner.Value, link.Kind, link.Name));
        return database.WriteOnceAsync(
            async context => await context.RunnerLinks
                .Where(row => row.RunnerId == link.Runner.Value && row.Kind == link.Kind && row.Name == link.Name && row.SecretHash == link.SecretHash)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Payload, payload).SetProperty(one => one.SecretHash, with.SecretHash), cancellation) == 1,
            cancellation);
    }

    public Task RemoveAsync(RunnerId runner, string kind, string? name = null, CancellationToken cancellation = default) => database.WriteOnceAsync(
        context => context.RunnerLinks.Where(row => row.RunnerId == runner.Value && row.Kind == kind && (name == null || row.Name == name)).ExecuteDeleteAsync(cancellation),
        cancellation);

    private static string[] Distinct(IEnumerable<RunnerLink> links, Func<RunnerLink, string> of) => [.. links.Select(of).Distinct()];

    private RunnerLinkRow Row(RunnerLink link) => new()
    {
        RunnerId = link.Runner.Value, Kind = link.Kind, Name = link.Name, SecretHash = link.SecretHash, Payload = Payload.Of(link.Payload, RunnerLinkRow.PlaceOf(link.Runner.Value, link.Kind, link.Name)), CreatedAt = clock.GetCurrentInstant(),
    };

    private Task<IReadOnlyList<RunnerLink>> ListAsync(Func<IQueryable<RunnerLinkRow>, IQueryable<RunnerLinkRow>> which, int most, CancellationToken cancellation) => database.ReadAsync(
        async context => (IReadOnlyList<RunnerLink>)(await which(context.RunnerLinks.AsNoTracking()).OrderBy(row => row.CreatedAt).ThenBy(row => row.RunnerId).Take(most)
                .ToListAsync(cancellation))
            .Select(row => row.Payload.TryOpen(row.Place) is { } json ? new RunnerLink(new RunnerId(row.RunnerId), row.Kind, row.Name, json, row.SecretHash, row.CreatedAt) : null)
            .OfType<RunnerLink>().ToList(),
        cancellation);
}
