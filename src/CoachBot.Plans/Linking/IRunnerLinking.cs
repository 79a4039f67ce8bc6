using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Linking;

/// <summary>Joins a runner's web chat and Teams by a one-time code, in either direction.</summary>
public interface IRunnerLinking
{
    /// <summary>A new code; one that was given out before is void from then on.</summary>
    Task<LinkCode> IssueAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>What the code would join; changes nothing but the count of wrong tries.</summary>
    Task<LinkOffer> LookAsync(RunnerId runner, string code, CancellationToken cancellation = default);

    /// <summary>Uses the code up and joins the two.</summary>
    /// <param name="keepsMine">True: the plan of the chat in which the code was typed; false: that of the other.</param>
    Task<LinkOffer> JoinAsync(RunnerId runner, string code, bool keepsMine, CancellationToken cancellation = default);

    /// <summary>True when the runner can be reached both in Teams and in web chat.</summary>
    Task<bool> IsLinkedAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>Teams is on its own again, without a plan; false when it wasn't linked.</summary>
    Task<bool> UnlinkAsync(RunnerId runner, CancellationToken cancellation = default);
}

/// <param name="Text">Such as KX4T-9QRM.</param>
public sealed record LinkCode(string Text, Duration ValidFor);

/// <summary>What a code leads to.</summary>
public abstract record LinkOffer
{
    private LinkOffer()
    {
    }

    /// <param name="Runner">Who both are, once they are one.</param>
    public sealed record Ready(RunnerView Mine, RunnerView Other, RunnerId Runner) : LinkOffer;

    /// <summary>Never given out, used, replaced or too old: which of these is nobody's business.</summary>
    public sealed record Unknown : LinkOffer;

    public sealed record TooManyTries(Duration Wait) : LinkOffer;

    /// <summary>It was given out in this very chat.</summary>
    public sealed record OwnCode : LinkOffer;

    /// <summary>Both are web chats, or both are Teams.</summary>
    public sealed record SameSide : LinkOffer;
}
