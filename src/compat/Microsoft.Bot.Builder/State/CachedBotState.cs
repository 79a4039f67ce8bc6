namespace Microsoft.Bot.Builder;

/// <content>The state of one turn.</content>
public abstract partial class BotState
{
    /// <summary>A state as a turn holds it, with the means to tell whether it changed since it was read.</summary>
    public class CachedBotState
    {
        /// <summary>Holds a state as read.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = StateHash.Of(State);
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal UInt128 Hash { get; set; }

        internal bool IsChanged() => Hash != StateHash.Of(State);
    }
}
