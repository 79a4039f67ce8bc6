namespace CoachBot.Channels.Turns;

/// <summary>The one line that the channel itself may have to say.</summary>
internal static class TurnTexts
{
    public static string Failed(string? locale) => locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true
        ? "Algo ha fallado por mi parte y no he podido terminar con tu mensaje. Tu plan está intacto; inténtalo otra vez."
        : "Something went wrong on my side and I couldn't finish with that message. Your plan is intact; please try again.";
}
