using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Language;

/// <summary>What a host needs to read messages.</summary>
public static class LanguageServices
{
    /// <summary>Adds the one reader that serves all; it learns from its example phrases when it is first asked for.</summary>
    public static IServiceCollection AddLanguage(this IServiceCollection services) => services.AddSingleton<IMessageReader, MessageReader>();
}
