using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main;

/// <summary>Which conversation an intent leads to, and which intents may come between a question and its answer.</summary>
internal sealed class Routes(IEnumerable<IConversation> conversations)
{
    /// <summary>What a runner says of themselves: onboarding takes it whenever it comes.</summary>
    internal static readonly Intent[] Facts =
    [
        Intent.SetGoal, Intent.SetRunWeek, Intent.SetEquipment, Intent.SetExperience, Intent.SetAge, Intent.SetMinutes, Intent.SetAvailability,
    ];

    private static readonly Intent[] Answers = [Intent.Yes, Intent.No, Intent.Maybe, Intent.OutOfScope];

    private readonly Dictionary<Intent, string> to = conversations
        .SelectMany(conversation => conversation.Intents.Select(intent => (intent, conversation.Id)))
        .ToDictionary(pair => pair.intent, pair => pair.Id);

    public string To(Intent intent) => to.TryGetValue(intent, out var id) ? id : to[Intent.OutOfScope];

    public static bool HasFacts(Reading reading) => reading.Intents.Any(score => score.Confidence >= Reading.SureEnough && Facts.Contains(score.Name));

    /// <summary>What in the message is for someone else than the open question, best first; none when it is an answer.</summary>
    public IReadOnlyList<Intent> Interruptions(Reading reading, Ask? open)
    {
        var sure = reading.Intents.Where(score => score.Confidence >= Reading.SureEnough).Select(score => score.Name).ToList();
        if (sure.Contains(Intent.Cancel))
        {
            return [Intent.Cancel];
        }

        return [.. sure.Where(intent => !Answers.Contains(intent) && open?.Takes.Contains(intent) != true).DistinctBy(To)];
    }

    /// <summary>What a message asks for when nothing is open. Facts together are one conversation; it comes last, since it asks.</summary>
    public IReadOnlyList<Intent> Choose(CoachTurn turn)
    {
        var reading = turn.Reading;
        if (reading.Intents.Count == 0)
        {
            return [Intent.OutOfScope];
        }

        var sure = reading.Intents.Where(score => score.Confidence >= Reading.SureEnough).Select(score => score.Name).ToList();
        if (sure.Count == 0)
        {
            return [Intent.Maybe];
        }

        // Pleasantries around a request are no request.
        var matter = sure.Where(intent => intent is not (Intent.Greet or Intent.Thanks or Intent.Yes or Intent.No or Intent.Maybe or Intent.OutOfScope)).ToList();
        var chosen = matter.Count > 0 ? matter : sure.Take(1).ToList();
        return [.. chosen.DistinctBy(To).OrderBy(intent => Facts.Contains(intent) ? 1 : 0)];
    }
}
