using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Storage.Channels;
using CoachBot.Training.Runners;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>Who a Teams user is to the coach, and where they can be reached: kept fresh by whatever they send in their own chat.</summary>
internal sealed class TeamsRunners(IAddressBook addresses)
{
    /// <summary>Notes the sender's address, or that they removed the app, and answers with their runner.</summary>
    public async Task<RunnerId> NoteAsync(Activity activity, CancellationToken cancellation)
    {
        var own = Of(activity.ChannelId, activity.From.Id);
        if (IsRemoval(activity))
        {
            // The data stays until it is erased; only the reminders end.
            var known = await addresses.FindByUserAsync(activity.ChannelId, activity.From.Id, cancellation).ConfigureAwait(false);
            var runner = known?.Runner ?? own;
            if (!IsShared(activity))
            {
                await addresses.SwitchOffAsync(runner, activity.ChannelId, "uninstalled", cancellation).ConfigureAwait(false);
            }

            return runner;
        }

        if (IsShared(activity) || string.Equals(activity.From.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase))
        {
            // Others read along there: never an address for what is personal.
            return (await addresses.FindByUserAsync(activity.ChannelId, activity.From.Id, cancellation).ConfigureAwait(false))?.Runner ?? own;
        }

        return await addresses.UpsertAsync(AddressOf(activity, own), cancellation).ConfigureAwait(false);
    }

    /// <summary>The same on every host and after an erasure; it does not tell the id that it is made of.</summary>
    internal static RunnerId Of(string channelId, string userId) =>
        new("tm_" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"runner of {channelId} {userId}")).AsSpan(0, 18)));

    internal static bool IsShared(Activity activity) => activity.Conversation is { } conversation
        && (conversation.IsGroup == true || (conversation.ConversationType is { } type && !string.Equals(type, "personal", StringComparison.OrdinalIgnoreCase)));

    private static RunnerAddress AddressOf(Activity activity, RunnerId runner) => new(
        runner,
        activity.ChannelId,
        activity.From.Id,
        activity.Conversation.Id,
        activity.ServiceUrl,
        activity.Recipient?.Id,
        activity.Conversation.TenantId ?? (activity.ChannelData as JObject)?["tenant"].Text("id"),
        activity.From.AadObjectId,
        activity.Locale);

    private static bool IsRemoval(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action is "remove" or "remove-upgrade",
        ActivityTypes.ConversationUpdate => activity.MembersRemoved?.Any(member => member?.Id == activity.Recipient?.Id) == true,
        _ => false,
    };
}
