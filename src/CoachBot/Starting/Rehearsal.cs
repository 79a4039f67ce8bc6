using CoachBot.Dialogs.Main;
using CoachBot.Language;
using Microsoft.Bot.Builder;
using NodaTime;

namespace CoachBot.Starting;

/// <summary>
/// Reads a message in each language while the database is readied, which mostly waits: what reading and answering need is then there when
/// the first runner writes. Nothing waits for it, and nobody hears of it.
/// </summary>
internal static class Rehearsal
{
    private static readonly (string Text, string Locale)[] Messages = [("what's on today?", "en-GB"), ("¿qué toca hoy?", "es-ES")];

    public static Task BeginAsync(IServiceProvider services) => Task.Run(() =>
    {
        var reader = services.GetRequiredService<IMessageReader>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        foreach (var (text, locale) in Messages)
        {
            reader.Read(text, new ReadingContext(LocalDateTime.FromDateTime(now.DateTime), "UTC", locale));
        }

        _ = services.GetRequiredService<MainDialog>();
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<IBot>();
    });
}
