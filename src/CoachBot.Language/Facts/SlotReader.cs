using CoachBot.Training.Soreness;

namespace CoachBot.Language.Facts;

/// <summary>Fills the slots of the intents that a message holds, and notes what stays ambiguous.</summary>
internal static class SlotReader
{
    public static Slots Fill(Message message, IReadOnlyList<RedFlag> flags, List<string> ask)
    {
        var slots = GoalFacts.Fill(message, Slots.None, ask);
        slots = WeekFacts.Fill(message, slots, ask);
        slots = ProfileFacts.Fill(message, slots);
        if (KitFacts.MayBePounds(message, slots))
        {
            ask.Add("weightUnit");
        }

        slots = SessionFacts.Fill(message, slots);
        slots = SorenessFacts.Fill(message, slots, flags, ask);
        slots = DayFacts.Fill(message, slots);
        return QuestionFacts.Fill(message, slots);
    }
}
