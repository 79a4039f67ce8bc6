using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the markup of mentions out of messages, so that a bot reads what was said: `&lt;at&gt;Bot&lt;/at&gt; hi` becomes `hi`.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    private static readonly Regex _tags = new("</?at[^>]*>", RegexOptions.IgnoreCase);

    /// <summary>Whether the mention of the bot itself is taken out, with its entity. True by default.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        Normalize(turnContext.Activity);
        await next(cancellationToken).ConfigureAwait(false);
    }

    private void Normalize(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return;
        }

        if (RemoveRecipientMention && activity.Recipient?.Id is { } bot && activity.Text is not null)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?.Where(entity => !IsMentionOf(entity, bot)).ToList();
        }

        if (activity.Text is not null)
        {
            activity.Text = _tags.Replace(activity.Text, string.Empty).Trim();
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention" && (string)entity.Properties?["text"] is { } text)
            {
                entity.Properties["text"] = _tags.Replace(text, string.Empty).Trim();
            }
        }
    }

    private static bool IsMentionOf(Entity entity, string id) =>
        entity.Type == "mention" && (entity is Mention { Mentioned.Id: { } mentioned } ? mentioned : (string)(entity.Properties?["mentioned"] as JObject)?["id"]) == id;
}
