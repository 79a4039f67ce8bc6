namespace CoachBot.Storage.Reminders;

/// <summary>Which reminders share a channel's limits.</summary>
public static class ReminderLanes
{
    /// <summary>The lane of our own chat: no limits, no owner.</summary>
    public const string Unlimited = "";

    /// <summary>The one channel that is our own.</summary>
    public const string OwnChannel = "directline";

    /// <summary>The same as <see cref="Of"/>, of a row of runner_addresses called a.</summary>
    public const string Sql = "CASE a.channel_id WHEN 'directline' THEN '' ELSE coalesce(a.tenant_id, a.channel_id) END";

    /// <summary>In other channels a tenant is a lane; one without tenants is a lane altogether.</summary>
    public static string Of(string channelId, string? tenantId) => channelId == OwnChannel ? Unlimited : tenantId ?? channelId;
}
