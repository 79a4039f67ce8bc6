using CoachBot.Dialogs.Turns;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>What a message asks for beyond doubt: as it is read, without what its words rule out.</summary>
internal static class SureIntents
{
    /// <summary>Each sees what those before it have left, which is why their order is this one.</summary>
    private static readonly Action<Sure>[] Rules =
    [
        OfFacts.HereAndNow,
        OfFacts.BareNumber,
        OfSessions.NothingLeftOut,
        OfReports.TiredAndLeavingItOut,
        OfSessions.SetsThatAreListed,
        OfSessions.Finished,
        OfSessions.LiftedWith,
        OfFacts.RunIsNoGoal,
        OfFacts.GoalNotNamed,
        OfReminders.HourOfLife,
        OfReminders.HourOfSomethingElse,
        OfFacts.MinutesOfSomethingElse,
        OfFacts.HourIsNoAge,
        OfReports.SleepIsNoLength,
        OfReports.PainBeforeTiredness,
        OfFacts.SaysNothingToPlanWith,
        OfSessions.SetsRateNoSession,
        OfSessions.AskedOfCoach,
        OfSessions.AskingTakesNothingBack,
        OfFacts.GymThatCloses,
        OfReports.AchingWithFever,
        OfReports.SomebodyElses,
        OfReports.Injured,
        OfReports.WorthDoing,
    ];

    /// <summary>As things stand with this runner.</summary>
    public static List<Intent> Of(CoachTurn turn)
    {
        var sure = new Sure(turn, [.. Of(turn.Reading)]);
        foreach (var rule in Rules)
        {
            rule(sure);
        }

        return sure.Intents;
    }

    /// <summary>Minutes without dates, as in "15 minutes, hotel room", are about today and not about a journey.</summary>
    public static IEnumerable<Intent> Of(Reading reading)
    {
        var today = reading.Slots is { Minutes: not null, Date: null, FromDate: null, UntilDate: null };
        var sure = reading.Intents.Where(score => score.Confidence >= Reading.SureEnough).Select(score => today && score.Name == Intent.Travel ? Intent.RebuildToday : score.Name).Distinct().ToList();

        // What the hotel has on a journey is not for today.
        if (sure.Contains(Intent.Travel))
        {
            sure.Remove(Intent.RebuildToday);
        }

        // What there is to lift with for a day or a journey is no fact about the runner.
        return sure.Contains(Intent.RebuildToday) || sure.Contains(Intent.Travel) ? sure.Where(intent => !Routes.Facts.Contains(intent)) : sure;
    }
}
