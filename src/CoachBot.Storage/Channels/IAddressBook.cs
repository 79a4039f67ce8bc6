using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Channels;

/// <summary>Where each runner can be reached: one address per runner and channel, kept fresh by every inbound activity.</summary>
public interface IAddressBook
{
    /// <summary>
    /// Stores or refreshes the address and switches it on (who writes can be reached). Answers with the runner that the channel's user
    /// belongs to: another one than given when two first contacts raced, or when the user was joined with another runner. The address is theirs then.
    /// </summary>
    Task<RunnerId> UpsertAsync(RunnerAddress address, CancellationToken cancellation = default);

    Task<IReadOnlyList<RunnerAddress>> FindAsync(RunnerId runner, CancellationToken cancellation = default);

    Task<RunnerAddress?> FindByUserAsync(string channelId, string channelUserId, CancellationToken cancellation = default);

    /// <summary>Nothing is sent there until <see cref="SwitchOnAsync"/> or the next inbound activity.</summary>
    /// <param name="reason">A code such as blockedByUser; never free text.</param>
    Task SwitchOffAsync(RunnerId runner, string channelId, string reason, CancellationToken cancellation = default);

    Task SwitchOnAsync(RunnerId runner, string channelId, CancellationToken cancellation = default);

    /// <summary>Forgets the address; the channel's user is nobody's until they write again.</summary>
    Task RemoveAsync(RunnerId runner, string channelId, CancellationToken cancellation = default);
}

/// <param name="OffReason">Null: the address is on.</param>
/// <param name="UpdatedAt">Set by the address book.</param>
public sealed record RunnerAddress(
    RunnerId Runner,
    string ChannelId,
    string ChannelUserId,
    string ConversationId,
    string ServiceUrl,
    string? BotId = null,
    string? TenantId = null,
    string? AadObjectId = null,
    string? Locale = null,
    string? OffReason = null,
    Instant UpdatedAt = default)
{
    public bool Enabled => OffReason is null;
}
