namespace CoachBot.Push;

internal static class PushTexts
{
    /// <summary>Says that there is a question, and not which.</summary>
    public static string Asks(string language) =>
        language.StartsWith("es", StringComparison.OrdinalIgnoreCase) ? "Tu entrenador tiene una pregunta." : "Your coach has a question.";
}
