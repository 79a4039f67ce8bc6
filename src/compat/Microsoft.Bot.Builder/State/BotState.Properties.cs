using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>The properties of a loaded state.</content>
public abstract partial class BotState
{
    /// <summary>A property of the loaded state; converted by way of its JSON when it is of another type.</summary>
    /// <exception cref="KeyNotFoundException">The property is not there and T is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Loaded(turnContext, propertyName);
        if (state.TryGetValue(propertyName, out var value))
        {
            switch (value)
            {
                case T typed:
                    return Task.FromResult(typed);
                case null:
                    return Task.FromResult<T>(default);
                default:
                    // A storage without type names gives JSON, and long where int was written; the next read finds the converted value.
                    var converted = JToken.FromObject(value).ToObject<T>();
                    state[propertyName] = converted;
                    return Task.FromResult(converted);
            }
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult<T>(default);
    }

    /// <summary>Takes a property out of the loaded state.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private IDictionary<string, object> Loaded(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        if (string.IsNullOrWhiteSpace(propertyName))
        {
            throw new ArgumentNullException(nameof(propertyName));
        }

        return GetCachedState(turnContext).State;
    }

    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var state = botState.GetCachedState(turnContext).State;
            if (state.ContainsKey(name))
            {
                var value = await botState.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
                if (value is not null)
                {
                    return value;
                }
            }

            if (defaultValueFactory is null)
            {
                return default;
            }

            var made = defaultValueFactory();
            await SetAsync(turnContext, made, cancellationToken).ConfigureAwait(false);
            return made;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }
    }
}
