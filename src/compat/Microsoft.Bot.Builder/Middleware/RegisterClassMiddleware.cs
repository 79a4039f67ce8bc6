namespace Microsoft.Bot.Builder;

/// <summary>Puts an object into the state of every turn, where others find it by its type.</summary>
/// <typeparam name="T">The object's type.</typeparam>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Registers an object under the name of its type.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, null)
    {
    }

    /// <summary>Registers an object under a key.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>The object.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (_key is null)
        {
            turnContext.TurnState.Set(Service);
        }
        else
        {
            turnContext.TurnState.Set(_key, Service);
        }

        return nextTurn(cancellationToken);
    }
}
