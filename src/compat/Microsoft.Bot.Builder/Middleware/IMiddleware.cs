namespace Microsoft.Bot.Builder;

/// <summary>A step that every turn runs through.</summary>
public interface IMiddleware
{
    /// <summary>Does its part before and after <paramref name="next"/>; without calling it, the turn ends here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
