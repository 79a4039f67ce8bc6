namespace Microsoft.Bot.Schema;

/// <summary>A named event with a value.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>The name of an event, an invoke or a command.</summary>
    string Name { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    object Value { get; set; }

    /// <summary>Another conversation or activity.</summary>
    ConversationReference RelatesTo { get; set; }
}
