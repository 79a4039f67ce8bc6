namespace CoachBot.Language.Facts;

/// <summary>What a question is about: the topic of the cue that found it.</summary>
internal static class QuestionFacts
{
    public static Slots Fill(Message message, Slots slots)
    {
        if (!message.Has(Intent.Question))
        {
            return slots;
        }

        string? topic = null;
        var best = 0.0;
        foreach (var hit in message.Cues)
        {
            var score = hit.Cue.Weight + 0.4 * hit.Cue.Elements.Length;
            if (hit.Cue.Label == "question" && score > best)
            {
                (topic, best) = (hit.Cue.Detail, score);
            }
        }

        return slots with { Topic = topic };
    }
}
