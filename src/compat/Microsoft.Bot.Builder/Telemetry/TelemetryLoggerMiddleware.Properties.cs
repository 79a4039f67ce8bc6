using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <content>What the events carry.</content>
public partial class TelemetryLoggerMiddleware
{
    /// <summary>The properties of BotMsgReceiveEvent; given ones win.</summary>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(
        Activity activity, Dictionary<string, string> additionalProperties = default)
    {
        if (activity is null)
        {
            return Task.FromResult(new Dictionary<string, string>());
        }

        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.FromIdProperty] = activity.From?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation)
        {
            AddUnlessBlank(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
            AddUnlessBlank(properties, TelemetryConstants.SpeakProperty, activity.Speak);
        }

        AddTeams(properties, activity);
        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>The properties of BotMsgSendEvent; given ones win.</summary>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(
        Activity activity, Dictionary<string, string> additionalProperties = default)
    {
        if (activity is null)
        {
            return Task.FromResult(new Dictionary<string, string>());
        }

        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId,
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation)
        {
            AddUnlessBlank(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
            AddUnlessBlank(properties, TelemetryConstants.SpeakProperty, activity.Speak);
            if (activity.Attachments is { Count: > 0 } attachments)
            {
                properties[TelemetryConstants.AttachmentsProperty] = JsonConvert.SerializeObject(attachments);
            }
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>The properties of BotMsgUpdateEvent; given ones win.</summary>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(
        Activity activity, Dictionary<string, string> additionalProperties = default)
    {
        if (activity is null)
        {
            return Task.FromResult(new Dictionary<string, string>());
        }

        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation)
        {
            AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    /// <summary>The properties of BotMsgDeleteEvent; given ones win.</summary>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(
        IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = default) => Task.FromResult(
            activity is null
                ? new Dictionary<string, string>()
                : Merge(
                    new Dictionary<string, string>
                    {
                        [TelemetryConstants.ChannelIdProperty] = activity.ChannelId,
                        [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
                        [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
                        [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
                        [TelemetryConstants.ActivityTypeProperty] = activity.Type,
                        [TelemetryConstants.ActivityIdProperty] = activity.Id,
                    },
                    additionalProperties));

    private static void AddUnlessBlank(Dictionary<string, string> properties, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            properties[name] = value;
        }
    }

    private static void AddTeams(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId != Microsoft.Bot.Connector.Channels.Msteams)
        {
            return;
        }

        properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId;
        if (activity.GetChannelData<Schema.Teams.TeamsChannelData>() is { } data)
        {
            if (data.Tenant is not null)
            {
                properties["TeamsTenantId"] = data.Tenant.Id;
            }

            if (data.Team is not null)
            {
                properties["TeamsTeamInfo"] = JsonConvert.SerializeObject(data.Team);
            }
        }
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> properties, Dictionary<string, string> given)
    {
        foreach (var (name, value) in given ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }
}
