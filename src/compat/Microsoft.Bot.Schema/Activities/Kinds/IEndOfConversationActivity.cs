namespace Microsoft.Bot.Schema;

/// <summary>A conversation, or a skill's part in one, ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>One of EndOfConversationCodes.</summary>
    string Code { get; set; }

    /// <summary>The message's text.</summary>
    string Text { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    object Value { get; set; }
}
