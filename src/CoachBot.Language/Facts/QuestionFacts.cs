namespace CoachBot.Language.Facts;

/// <summary>What a question is about.</summary>
internal static class QuestionFacts
{
    public static Slots Fill(Message message, Slots slots) => message.Has(Intent.Question) ? slots with { Topic = message.Topic } : slots;
}
