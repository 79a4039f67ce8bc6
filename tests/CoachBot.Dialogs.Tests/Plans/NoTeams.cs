using CoachBot.Plans.Teams;
using CoachBot.Training.Runners;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>Teams where there is one runner only: what they start, they are alone in.</summary>
internal sealed class NoTeams : ITeamBoard
{
    private const string Code = "abcdefghjk23";
    private string? name;

    public NoTeams Copy() => new() { name = name };

    public Task<string> CreateAsync(RunnerId runner, string name, CancellationToken cancellation = default)
    {
        this.name = name;
        return Task.FromResult(Code);
    }

    public Task<bool> JoinAsync(RunnerId runner, string code, string name, CancellationToken cancellation = default) => Task.FromResult(false);

    public async Task<bool> ShowInChatAsync(RunnerId runner, string code, string name, CancellationToken cancellation = default) => await CreateAsync(runner, name, cancellation) == Code;

    public Task<Team?> FindAsync(RunnerId asking, string code, CancellationToken cancellation = default) =>
        Task.FromResult(name is null ? null : new Team(code, [new TeamMember(name, null, null, null, 0, 2, You: true)]));

    public Task LeaveAsync(RunnerId runner, string code, CancellationToken cancellation = default)
    {
        name = null;
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<Team>> OfAsync(RunnerId runner, CancellationToken cancellation = default) => await FindAsync(runner, Code, cancellation) is { } team ? [team] : [];
}
