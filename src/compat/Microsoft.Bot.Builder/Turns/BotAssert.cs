using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Arguments that must not be null.</summary>
public static class BotAssert
{
    /// <summary>Throws ArgumentNullException for a null activity.</summary>
    public static void ActivityNotNull(IActivity activity) => NotNull(activity, nameof(activity));

    /// <summary>Throws ArgumentNullException for a null activity.</summary>
    public static void ActivityNotNull(Activity activity) => NotNull(activity, nameof(activity));

    /// <summary>Throws ArgumentNullException for a null context.</summary>
    public static void ContextNotNull(ITurnContext turnContext) => NotNull(turnContext, nameof(turnContext));

    /// <summary>Throws ArgumentNullException for a null reference.</summary>
    public static void ConversationReferenceNotNull(ConversationReference reference) => NotNull(reference, nameof(reference));

    /// <summary>Throws ArgumentNullException for a null collection.</summary>
    public static void ActivityListNotNull(IEnumerable<Activity> activities) => NotNull(activities, nameof(activities));

    /// <summary>Throws ArgumentNullException for null middleware.</summary>
    public static void MiddlewareNotNull(IMiddleware middleware) => NotNull(middleware, nameof(middleware));

    /// <summary>Throws ArgumentNullException for null middleware.</summary>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware) => NotNull(middleware, nameof(middleware));

    private static void NotNull(object value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
