using CoachBot.Storage.Database;
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
            context.RunnerLinks.Add(new()
            {
                RunnerId = link.Runner.Value, Kind = link.Kind, Name = link.Name, SecretHash = link.SecretHash, Payload = link.Payload, CreatedAt = clock.GetCurrentInstant(),
            });
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

    public Task RemoveAsync(RunnerId runner, string kind, string? name = null, CancellationToken cancellation = default) => database.WriteOnceAsync(
        context => context.RunnerLinks.Where(row => row.RunnerId == runner.Value && row.Kind == kind && (name == null || row.Name == name)).ExecuteDeleteAsync(cancellation),
        cancellation);

    private Task<IReadOnlyList<RunnerLink>> ListAsync(Func<IQueryable<RunnerLinkRow>, IQueryable<RunnerLinkRow>> which, int most, CancellationToken cancellation) => database.ReadAsync(
        async context => (IReadOnlyList<RunnerLink>)(await which(context.RunnerLinks.AsNoTracking()).OrderBy(row => row.CreatedAt).ThenBy(row => row.RunnerId).Take(most)
                .ToListAsync(cancellation))
            .ConvertAll(row => new RunnerLink(new RunnerId(row.RunnerId), row.Kind, row.Name, row.Payload, row.SecretHash, row.CreatedAt)),
        cancellation);
}
