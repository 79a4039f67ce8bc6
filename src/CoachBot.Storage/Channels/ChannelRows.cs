using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Channels;

/// <summary>Where a runner can be reached in one channel. Written by the <see cref="IAddressBook"/> alone; reminders read it with their outbox.</summary>
public sealed class RunnerAddressRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string ChannelId { get; set; }

    public required string ChannelUserId { get; set; }

    public required string ConversationId { get; set; }

    public required string ServiceUrl { get; set; }

    public string? BotId { get; set; }

    public string? TenantId { get; set; }

    public string? AadObjectId { get; set; }

    public string? Locale { get; set; }

    public string? OffReason { get; set; }

    public required Instant UpdatedAt { get; set; }

    public RunnerAddress ToAddress() => new(
        new RunnerId(RunnerId), ChannelId, ChannelUserId, ConversationId, ServiceUrl, BotId, TenantId, AadObjectId, Locale, OffReason, UpdatedAt);
}

internal sealed class HandledActivityRow : IConversationRow
{
    public required string ConversationId { get; set; }

    public required string ActivityId { get; set; }

    public required Instant At { get; set; }
}
