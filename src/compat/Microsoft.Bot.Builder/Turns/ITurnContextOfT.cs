using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn whose inbound activity is of a known kind.</summary>
/// <typeparam name="T">The view of the activity.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The inbound activity.</summary>
    new T Activity { get; }
}
