using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Traces from a turn.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace, which does not count as a response.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">The trace's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="valueType">The value's type; the name of its runtime type when null.</param>
    /// <param name="label">A description; the caller's name when left out.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext, string name, object value = null, string valueType = null,
        [CallerMemberName] string label = null, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
