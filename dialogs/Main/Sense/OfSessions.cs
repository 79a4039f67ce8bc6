using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>What is done to a session, and what only sounds like it.</summary>
internal static class OfSessions
{
    private static readonly Intent[] OfSets = [Intent.CompleteSession, Intent.LogSets, Intent.TooEasy, Intent.TooHard];

    /// <summary>"No, the strength one", "fewer days of strength": no word of it leaves a session out, however much it looks like it.</summary>
    public static void NothingLeftOut(Sure sure)
    {
        if (sure.Has(Intent.SkipSession) && sure.IsTyped && (!sure.Hears("SkipVerbWords") || sure.Hears("FewerDaysWords")))
        {
            sure.Drop(Intent.SkipSession);
        }
    }

    /// <summary>"I did 12, 12 and 10 squats" tells the sets as well.</summary>
    public static void SetsThatAreListed(Sure sure)
    {
        if (sure.Has(Intent.CompleteSession) && sure.Slots.Exercise is not null && LogSetsReply.Listed(sure.Turn.Inbound.Text).Count > 1)
        {
            sure.Put(Intent.LogSets, Intent.CompleteSession, Intent.Why);
        }
    }

    /// <summary>"Finished at 6am, 22 minutes flat": how long it took is no wish for the sessions to come.</summary>
    public static void Finished(Sure sure)
    {
        if (sure.HasPlan && sure.Has(Intent.SetMinutes) && sure.Hears("FinishedWords") && !sure.Hears("ForGoodWords"))
        {
            sure.Put(Intent.CompleteSession, Intent.SetMinutes);
        }
    }

    /// <summary>"Squats 3x10 with a band", "I did three sets": what was lifted with is no new kit.</summary>
    public static void LiftedWith(Sure sure)
    {
        if (sure.HasPlan && (sure.Slots is { Exercise: not null, Reps.Count: > 0 } || sure.Hears("DidSetsWords")) && (sure.Has(Intent.SetEquipment) || sure.Intents.Count == 0))
        {
            sure.Put(Intent.LogSets, Intent.SetEquipment);
        }
    }

    /// <summary>"Bridges 2x12, easy": how the sets felt rates no session.</summary>
    public static void SetsRateNoSession(Sure sure)
    {
        if (sure.Has(Intent.LogSets) && sure.Slots.Reps is { Count: > 0 })
        {
            sure.Drop(Intent.TooEasy, Intent.TooHard);
        }
    }

    /// <summary>"Did you make that up?" is about the coach, and logs nothing.</summary>
    public static void AskedOfCoach(Sure sure)
    {
        if (sure.HasAny(OfSets) && sure.Turn.Inbound.Data is null && sure.Hears("AskedOfCoachWords"))
        {
            sure.Drop(OfSets);
        }
    }

    /// <summary>"Do I have to stop running?" drops nothing, and "stretch before?" takes nothing back.</summary>
    public static void AskingTakesNothingBack(Sure sure)
    {
        if (sure.HasAny(Intent.Cancel, Intent.Undo) && sure.Turn.Inbound is { Data: null, Text: { } text } && QuestionMark.EndsWordsOf(text) && !sure.Hears("PoliteWords"))
        {
            sure.Put(Intent.Question, Intent.Cancel, Intent.Undo);
        }
    }
}
