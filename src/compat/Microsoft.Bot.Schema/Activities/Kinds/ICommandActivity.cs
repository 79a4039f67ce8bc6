namespace Microsoft.Bot.Schema;

/// <summary>A command to do something.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>The name of an event, an invoke or a command.</summary>
    string Name { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    object Value { get; set; }
}
