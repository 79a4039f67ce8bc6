namespace Microsoft.Bot.Schema;

/// <summary>A request that waits for an answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>The name of an event, an invoke or a command.</summary>
    string Name { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    object Value { get; set; }

    /// <summary>Another conversation or activity.</summary>
    ConversationReference RelatesTo { get; set; }
}
