using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main;

/// <summary>What a message asks for beyond doubt: as it is read, without what its words rule out.</summary>
internal static class SureIntents
{
    /// <summary>Days. Nobody changes a plan for a race so near without calling it one.</summary>
    private const int Soon = 2;

    private static readonly Intent[] OfSets = [Intent.CompleteSession, Intent.LogSets, Intent.TooEasy, Intent.TooHard];

    /// <summary>As things stand with this runner.</summary>
    public static IEnumerable<Intent> Of(CoachTurn turn)
    {
        var sure = Of(turn.Reading).ToList();

        // "I've got 15 minutes, hotel, one band": what is at hand now, and no new custom.
        if (turn.Plan is not null && (sure.Contains(Intent.SetMinutes) || sure.Contains(Intent.SetEquipment)) && turn.Reading.Slots is { Minutes: not null, Date: null, FromDate: null, UntilDate: null } && turn.Texts.Hears("HereAndNowWords", turn.Inbound.Text) && !turn.Texts.Hears("ForGoodWords", turn.Inbound.Text))
        {
            sure.RemoveAll(intent => intent is Intent.SetMinutes or Intent.SetEquipment or Intent.Travel or Intent.RebuildToday);
            sure.Add(Intent.RebuildToday);
        }

        // A bare number belongs to a question; out of the blue it is nobody's new age.
        if (Number.Of(turn.AfterOpening()) is not null)
        {
            sure.Remove(Intent.SetAge);
        }

        if (Number.Of(turn.Inbound.Text) is not null)
        {
            sure.RemoveAll(intent => Routes.Facts.Contains(intent) || intent == Intent.ReportIllness);
        }

        // "No, the strength one", "fewer days of strength": no word of it leaves a session out, however much it looks like it.
        if (sure.Contains(Intent.SkipSession) && turn.Inbound is { Data: null, IsFile: false } && (!turn.Texts.Hears("SkipVerbWords", turn.Inbound.Text) || turn.Texts.Hears("FewerDaysWords", turn.Inbound.Text)))
        {
            sure.Remove(Intent.SkipSession);
        }

        // Tired and leaving it out: the wish is done, and what the tiredness is like need not be asked.
        if (sure.Contains(Intent.SkipSession) && turn.Reading.Slots is { SleepHours: null, Fatigue: null, Site: null })
        {
            sure.Remove(Intent.ReportFatigue);
        }

        // "I did 12, 12 and 10 squats" tells the sets as well.
        if (sure.Contains(Intent.CompleteSession) && turn.Reading.Slots.Exercise is not null && LogSetsReply.Listed(turn.Inbound.Text).Count > 1)
        {
            sure.Remove(Intent.CompleteSession);
            sure.Remove(Intent.Why);
            sure.Add(Intent.LogSets);
        }

        // "Finished at 6am, 22 minutes flat": how long it took is no wish for the sessions to come.
        if (turn.Plan is not null && sure.Contains(Intent.SetMinutes) && turn.Texts.Hears("FinishedWords", turn.Inbound.Text) && !turn.Texts.Hears("ForGoodWords", turn.Inbound.Text))
        {
            sure.Remove(Intent.SetMinutes);
            sure.Add(Intent.CompleteSession);
        }

        // "Squats 3x10 with a band", "I did three sets": what was lifted with is no new kit.
        if (turn.Plan is not null && (turn.Reading.Slots is { Exercise: not null, Reps.Count: > 0 } || turn.Texts.Hears("DidSetsWords", turn.Inbound.Text)) && (sure.Contains(Intent.SetEquipment) || sure.Count == 0))
        {
            sure.Remove(Intent.SetEquipment);
            sure.Add(Intent.LogSets);
        }

        // "I ran 10 km yesterday" is no new goal.
        if (turn.Plan is not null && sure.Contains(Intent.SetGoal) && turn.Reading.Slots.RaceDate is null && turn.Texts.Hears("RanWords", turn.Inbound.Text) && !Races.Tells(turn.Inbound.Text))
        {
            sure.Remove(Intent.SetGoal);
        }

        // Nor is "I want to run tomorrow", "10k PB today", "calf 3/10, goes after a mile": a goal that would replace the one of the plan is named as one.
        if (turn.Plan is not null && sure.Contains(Intent.SetGoal) && turn.Inbound.Data is null && !turn.Texts.Hears("RaceNamedWords", turn.Inbound.Text)
            && (turn.Reading.Slots.Site is not null || (turn.Reading.Slots is { RaceDate: { } soon } ? soon <= turn.Today.PlusDays(Soon) : turn.Texts.Hears("RunToldWords", turn.Inbound.Text))))
        {
            sure.Remove(Intent.SetGoal);
        }

        // "I get up at 6" asks for no reminder at that hour, and "at 25:00" tells no age.
        if (sure.Contains(Intent.SetReminder) && turn.Inbound.Data is null && turn.Texts.Hears("HourOfLifeWords", turn.Inbound.Text))
        {
            sure.Remove(Intent.SetReminder);
        }

        // Nor do "my gym closes at 8" and "it's dark at 5 now", save where reminders are being talked about.
        if (turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } } && sure.Contains(Intent.SetReminder) && !StopRemindersReply.OfReminders.Contains(turn.Talk.Topic) && !turn.Texts.Hears("ReminderNamedWords", turn.Inbound.Text))
        {
            sure.Remove(Intent.SetReminder);
        }

        // "My watch says 55 minutes" is no length of a session.
        if (sure.Contains(Intent.SetMinutes) && turn is { Plan: not null, Talk.Open: null, Inbound.Data: null } && turn.Texts.Hears("MinutesOfElseWords", turn.Inbound.Text))
        {
            sure.Remove(Intent.SetMinutes);
        }

        if (sure.Contains(Intent.SetAge) && turn.Texts.Hears("ClockWords", turn.Inbound.Text))
        {
            sure.Remove(Intent.SetAge);
        }

        // "Slept like crap, 4 hours" is no length of a session.
        if (turn.Reading.Slots.SleepHours is not null && sure.Contains(Intent.ReportFatigue))
        {
            sure.Remove(Intent.SetMinutes);
        }

        // "I'm tired and my knee hurts": what hurts is asked about first, and how tired they are behind it.
        if (sure.Contains(Intent.ReportSoreness) && turn.Reading.Slots is { SleepHours: null, Fatigue: null } && sure.Remove(Intent.ReportFatigue))
        {
            sure.Add(Intent.ReportFatigue);
        }

        // "I work nights, so remind me at 4pm": what is asked for is done, and a fact that says nothing to plan with asks nothing beside it.
        if (turn.Plan is not null && sure.Exists(intent => intent is Intent.SetReminder or Intent.ReportFatigue or Intent.CompleteSession or Intent.ReportSoreness))
        {
            sure.RemoveAll(intent => (intent is Intent.SetRunWeek or Intent.SetAvailability or Intent.SetGoal or Intent.SetMinutes) && IsEmpty(turn.Reading.Slots));
        }

        // "Bridges 2x12, easy": how the sets felt rates no session.
        if (sure.Contains(Intent.LogSets) && turn.Reading.Slots.Reps is { Count: > 0 })
        {
            sure.RemoveAll(intent => intent is Intent.TooEasy or Intent.TooHard);
        }

        // "Did you make that up?" is about the coach, and logs nothing.
        if (sure.Exists(OfSets.Contains) && turn.Inbound.Data is null && turn.Texts.Hears("AskedOfCoachWords", turn.Inbound.Text))
        {
            sure.RemoveAll(OfSets.Contains);
        }

        // "Do I have to stop running?" drops nothing.
        if (sure.Contains(Intent.Cancel) && turn.Inbound is { Data: null, Text: { } text } && text.TrimEnd().EndsWith('?') && text.Trim().Contains(' ') && !turn.Texts.Hears("PoliteWords", text))
        {
            sure.Remove(Intent.Cancel);
            sure.Add(Intent.Question);
        }

        // Aching all over belongs to the fever; one spot that is named does not.
        if (sure.Contains(Intent.ReportIllness) && turn.Reading.Slots is { Site: null, Score: null })
        {
            sure.Remove(Intent.ReportSoreness);
        }

        return sure;
    }

    private static bool IsEmpty(Slots slots) => slots is { Minutes: null, RaceDate: null, DistanceMetres: null, RunDays: null or { Count: 0 }, RunWeeks: null or { Count: 0 }, AvailableDays: null or { Count: 0 }, Days: null or { Count: 0 } };

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
