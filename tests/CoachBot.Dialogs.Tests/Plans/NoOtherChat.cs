using CoachBot.Plans;
using CoachBot.Plans.Linking;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>Linking where there is one chat only: codes are given out, and none leads anywhere, save one that somebody new was given in Teams.</summary>
internal sealed class NoOtherChat(IPlanService plans) : IRunnerLinking
{
    public const string NewcomersCode = "WXZZ-2345";

    private static readonly RunnerId Newcomer = new("runner-2");

    public Task<LinkCode> IssueAsync(RunnerId runner, CancellationToken cancellation = default) => Task.FromResult(new LinkCode("KX4T-9QRM", Duration.FromMinutes(10)));

    public async Task<LinkOffer> LookAsync(RunnerId runner, string code, CancellationToken cancellation = default) => code == NewcomersCode
        ? new LinkOffer.Ready(await plans.LoadAsync(runner, cancellation), await plans.LoadAsync(Newcomer, cancellation), runner)
        : new LinkOffer.Unknown();

    public Task<LinkOffer> JoinAsync(RunnerId runner, string code, bool keepsMine, CancellationToken cancellation = default) => LookAsync(runner, code, cancellation);

    public Task<bool> IsLinkedAsync(RunnerId runner, CancellationToken cancellation = default) => Task.FromResult(false);

    public Task<bool> UnlinkAsync(RunnerId runner, CancellationToken cancellation = default) => Task.FromResult(false);
}
