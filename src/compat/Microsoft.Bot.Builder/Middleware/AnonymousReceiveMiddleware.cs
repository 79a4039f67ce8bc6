namespace Microsoft.Bot.Builder;

/// <summary>Middleware that is a delegate.</summary>
public class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _toCall;

    /// <summary>Creates middleware of a delegate.</summary>
    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod)
    {
        _toCall = anonymousMethod ?? throw new ArgumentNullException(nameof(anonymousMethod));
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
        _toCall(turnContext, next, cancellationToken);
}
