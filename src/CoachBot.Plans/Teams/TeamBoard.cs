using System.Text.Json;
using CoachBot.Storage.Links;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Teams;

internal sealed class TeamBoard(IRunnerLinks links, IPlanService plans) : ITeamBoard
{
    private const int MostMembers = 50;
    private const int MostTeams = 5;
    private const int LongestName = 40;

    private const string Kind = "team";

    public async Task<string> CreateAsync(RunnerId runner, string name, CancellationToken cancellation = default)
    {
        var code = TeamCode.New();
        await SetAsync(runner, code, name, cancellation);
        return code;
    }

    public Task<bool> JoinAsync(RunnerId runner, string code, string name, CancellationToken cancellation = default) => AddAsync(runner, code, name, atLeast: 1, cancellation);

    public Task<bool> ShowInChatAsync(RunnerId runner, string code, string name, CancellationToken cancellation = default) => AddAsync(runner, code, name, atLeast: 0, cancellation);

    public async Task<Team?> FindAsync(RunnerId asking, string code, CancellationToken cancellation = default) =>
        await ReadAsync(asking, code, cancellation) is { Members.Count: > 0 } team ? team : null;

    public Task LeaveAsync(RunnerId runner, string code, CancellationToken cancellation = default) => links.RemoveAsync(runner, Kind, code, cancellation);

    public async Task<IReadOnlyList<Team>> OfAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        var teams = new List<Team>();
        foreach (var mine in (await links.OfRunnerAsync(runner, Kind, cancellation)).Take(MostTeams))
        {
            teams.Add(await ReadAsync(runner, mine.Name, cancellation));
        }

        return teams;
    }

    private async Task<Team> ReadAsync(RunnerId asking, string code, CancellationToken cancellation)
    {
        var members = new List<TeamMember>();
        foreach (var link in await links.OfNameAsync(Kind, code, cancellation))
        {
            members.Add(Show(link, await plans.LoadAsync(link.Runner, cancellation), link.Runner == asking));
        }

        return new Team(code, [.. members.OrderBy(member => member.RaceOn ?? LocalDate.MaxIsoValue).ThenBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase)]);
    }

    private async Task<bool> AddAsync(RunnerId runner, string code, string name, int atLeast, CancellationToken cancellation)
    {
        var members = await links.OfNameAsync(Kind, code, cancellation);
        if (members.Count < atLeast || (members.Count >= MostMembers && members.All(member => member.Runner != runner)))
        {
            return false;
        }

        await SetAsync(runner, code, name, cancellation);
        return true;
    }

    private Task SetAsync(RunnerId runner, string code, string name, CancellationToken cancellation) =>
        links.SetAsync(new RunnerLink(runner, Kind, code, JsonSerializer.Serialize(new Shown(Short(name)))), cancellation);

    private static string Short(string name) => name.Trim() is var trimmed && trimmed.Length > LongestName ? trimmed[..LongestName] : trimmed;

    private static TeamMember Show(RunnerLink link, RunnerView view, bool you)
    {
        var goal = view.State.Profile.Goal;
        var race = goal?.Date is { } date && date >= view.Today ? date : (LocalDate?)null;
        var monday = view.Today.DayOfWeek == IsoDayOfWeek.Monday ? view.Today : view.Today.Previous(IsoDayOfWeek.Monday);
        var sessions = (view.State.Plan?.Sessions ?? []).Where(session => session.Date >= monday && session.Date < monday.PlusDays(7)).ToList();
        return new TeamMember(
            JsonSerializer.Deserialize<Shown>(link.Payload)?.Name ?? "",
            race is null ? null : goal!.Name,
            race,
            race is { } on ? Period.DaysBetween(view.Today, on) : null,
            sessions.Count(session => session.Status is SessionStatus.Done or SessionStatus.PartlyDone),
            sessions.Count(session => session.Status != SessionStatus.Skipped),
            you);
    }

    private sealed record Shown(string Name);
}
