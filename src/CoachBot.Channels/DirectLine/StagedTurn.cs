using CoachBot.Channels.Bots;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Conversations;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// What a running turn has said and kept so far. It is stored as a whole when the turn is over, so that a crash leaves all of a turn or
/// nothing of it, and each turn costs one transaction of its own besides the plan's.
/// </summary>
internal sealed class StagedTurn : IStagedState
{
    private readonly string conversationId;
    private readonly OpenedTurn opened;
    private readonly List<NewActivity> replies = [];
    private string? written;
    private bool dropped;

    public StagedTurn(string conversationId, OpenedTurn opened) => (this.conversationId, this.opened) = (conversationId, opened);

    public StoredActivity Activity => opened.Activity;

    public string StateKey => KeyOf(conversationId);

    /// <summary>As Bot Builder's <c>ConversationState</c> names it.</summary>
    public static string KeyOf(string conversationId) => $"{Coach.ChannelId}/conversations/{conversationId}";

    public BotStateItem? State => dropped ? null : written is { } json ? new BotStateItem(json, opened.StateETag) : opened.State;

    /// <summary>The runner has had everything erased in this turn: what it says is a goodbye.</summary>
    public bool Erased { get; set; }

    public void Say(NewActivity reply) => replies.Add(reply);

    /// <summary>False when this turn has said nothing of that id.</summary>
    public bool TryReplace(string id, string? json)
    {
        var at = replies.FindIndex(reply => reply.ActivityId == id);
        if (at < 0)
        {
            return false;
        }

        if (json is null)
        {
            replies.RemoveAt(at);
        }
        else
        {
            replies[at] = replies[at] with { Json = json };
        }

        return true;
    }

    public void Write(string json) => (written, dropped) = (json, false);

    public void Drop() => (written, dropped) = (null, true);

    public EndedTurn End(bool failed) => new(
        conversationId, opened.Activity, failed, replies, written is null ? null : new StateChange(StateKey, written, dropped ? null : opened.StateETag));
}
