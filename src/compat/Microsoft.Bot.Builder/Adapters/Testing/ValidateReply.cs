using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Checks a reply against what is expected; throws when it does not fit.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
