namespace Microsoft.Bot.Schema;

/// <summary>A trace for those who watch the bot at work; never shown to users.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>The name of an event, an invoke or a command.</summary>
    string Name { get; set; }

    /// <summary>A description of a trace.</summary>
    string Label { get; set; }

    /// <summary>The type of the value, by name.</summary>
    string ValueType { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    object Value { get; set; }

    /// <summary>Another conversation or activity.</summary>
    ConversationReference RelatesTo { get; set; }
}
