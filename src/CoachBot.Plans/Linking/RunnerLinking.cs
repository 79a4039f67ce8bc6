using CoachBot.Storage.Channels;
using CoachBot.Storage.Links;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Linking;

internal sealed class RunnerLinking(IRunnerLinks links, IAddressBook addresses, IRunnerJoining joining, IPlanService plans, IClock clock) : IRunnerLinking
{
    private const string CodeKind = "linkCode";
    private const string TryKind = "linkTry";
    private const string Teams = "msteams";

    /// <summary>Wrong codes within an hour.</summary>
    private const int MostTries = 5;

    private static readonly Duration Valid = Duration.FromMinutes(10);
    private static readonly Duration Window = Duration.FromHours(1);

    public async Task<LinkCode> IssueAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        var code = LinkCodes.Make();
        await links.SetAsync(new RunnerLink(runner, CodeKind, "code", "{}", LinkCodes.Hash(code)), cancellation);
        return new LinkCode(code, Valid);
    }

    public async Task<LinkOffer> LookAsync(RunnerId runner, string code, CancellationToken cancellation = default)
    {
        if (await WaitAsync(runner, cancellation) is { } wait)
        {
            return new LinkOffer.TooManyTries(wait);
        }

        if (await FindAsync(code, cancellation) is not { } found)
        {
            await links.SetAsync(new RunnerLink(runner, TryKind, Guid.NewGuid().ToString("N")), cancellation);
            return new LinkOffer.Unknown();
        }

        return found.Runner == runner
            ? new LinkOffer.OwnCode()
            : await PairAsync(runner, found.Runner, cancellation) is not { } pair
                ? new LinkOffer.SameSide()
                : new LinkOffer.Ready(await plans.LoadAsync(runner, cancellation), await plans.LoadAsync(found.Runner, cancellation), pair.Web);
    }

    public async Task<LinkOffer> JoinAsync(RunnerId runner, string code, bool keepsMine, CancellationToken cancellation = default)
    {
        var offer = await LookAsync(runner, code, cancellation);
        if (offer is not LinkOffer.Ready || await FindAsync(code, cancellation) is not { } found || await PairAsync(runner, found.Runner, cancellation) is not { } pair)
        {
            return offer is LinkOffer.Ready ? new LinkOffer.Unknown() : offer;
        }

        // Whoever takes it first has it; the other one's join finds nothing.
        if (!await links.TakeAsync(found, cancellation))
        {
            return new LinkOffer.Unknown();
        }

        foreach (var side in new[] { runner, found.Runner })
        {
            await links.RemoveAsync(side, CodeKind, cancellation: cancellation);
            await links.RemoveAsync(side, TryKind, cancellation: cancellation);
        }

        await joining.JoinAsync(pair.Teams, pair.Web, keepsFrom: keepsMine == (pair.Teams == runner), cancellation);
        return offer;
    }

    public async Task<bool> IsLinkedAsync(RunnerId runner, CancellationToken cancellation = default) =>
        await addresses.FindAsync(runner, cancellation) is { Count: > 1 } known && known.Any(IsTeams);

    public async Task<bool> UnlinkAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        if (!await IsLinkedAsync(runner, cancellation))
        {
            return false;
        }

        await addresses.RemoveAsync(runner, Teams, cancellation);
        return true;
    }

    /// <summary>A browser's identity is in its cookie and can't be changed from here; a Teams user's is a row that can. So the web chat's stays.</summary>
    private async Task<(RunnerId Teams, RunnerId Web)?> PairAsync(RunnerId one, RunnerId other, CancellationToken cancellation)
    {
        var (ones, others) = (await addresses.FindAsync(one, cancellation), await addresses.FindAsync(other, cancellation));
        return (ones.Count, others.Count) != (1, 1) || IsTeams(ones[0]) == IsTeams(others[0]) ? null
            : IsTeams(ones[0]) ? (one, other) : (other, one);
    }

    private async Task<RunnerLink?> FindAsync(string code, CancellationToken cancellation) =>
        await links.FindBySecretAsync(CodeKind, LinkCodes.Hash(code), cancellation) is { } found && found.CreatedAt + Valid > clock.GetCurrentInstant() ? found : null;

    /// <summary>How long until another try is allowed; null: it is.</summary>
    private async Task<Duration?> WaitAsync(RunnerId runner, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var tries = await links.OfRunnerAsync(runner, TryKind, cancellation);
        foreach (var old in tries.Where(wrong => wrong.CreatedAt + Window <= now))
        {
            await links.RemoveAsync(runner, TryKind, old.Name, cancellation);
        }

        var recent = tries.Where(wrong => wrong.CreatedAt + Window > now).ToList();
        return recent.Count < MostTries ? null : recent[^MostTries].CreatedAt + Window - now;
    }

    private static bool IsTeams(RunnerAddress address) => string.Equals(address.ChannelId, Teams, StringComparison.OrdinalIgnoreCase);
}
