using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>What sounds like a fact about the runner and is none.</summary>
internal static class OfFacts
{
    /// <summary>Days. Nobody changes a plan for a race so near without calling it one.</summary>
    private const int Soon = 2;

    /// <summary>"I've got 15 minutes, hotel, one band": what is at hand now, and no new custom.</summary>
    public static void HereAndNow(Sure sure)
    {
        if (sure.HasPlan && sure.HasAny(Intent.SetMinutes, Intent.SetEquipment) && sure.Slots is { Minutes: not null, Date: null, FromDate: null, UntilDate: null }
            && sure.Hears("HereAndNowWords") && !sure.Hears("ForGoodWords"))
        {
            sure.Put(Intent.RebuildToday, Intent.SetMinutes, Intent.SetEquipment, Intent.Travel);
        }
    }

    /// <summary>A bare number belongs to a question; out of the blue it is nobody's new age.</summary>
    public static void BareNumber(Sure sure)
    {
        if (Number.Of(sure.Turn.AfterOpening()) is not null)
        {
            sure.Drop(Intent.SetAge);
        }

        if (Number.Of(sure.Turn.Inbound.Text) is not null)
        {
            sure.Drop([Intent.ReportIllness, .. Routes.Facts]);
        }
    }

    /// <summary>"I ran 10 km yesterday" is no new goal.</summary>
    public static void RunIsNoGoal(Sure sure)
    {
        if (sure.HasPlan && sure.Has(Intent.SetGoal) && sure.Slots.RaceDate is null && sure.Hears("RanWords") && !Races.Tells(sure.Turn.Inbound.Text))
        {
            sure.Drop(Intent.SetGoal);
        }
    }

    /// <summary>Nor is "I want to run tomorrow", "10k PB today", "calf 3/10, goes after a mile": a goal that would replace the one of the plan is named as one.</summary>
    public static void GoalNotNamed(Sure sure)
    {
        if (sure.HasPlan && sure.Has(Intent.SetGoal) && sure.Turn.Inbound.Data is null && !sure.Hears("RaceNamedWords")
            && (sure.Slots.Site is not null || (sure.Slots.RaceDate is { } race ? race <= sure.Turn.Today.PlusDays(Soon) : sure.Hears("RunToldWords"))))
        {
            sure.Drop(Intent.SetGoal);
        }
    }

    /// <summary>"My watch says 55 minutes" is no length of a session.</summary>
    public static void MinutesOfSomethingElse(Sure sure)
    {
        if (sure.Has(Intent.SetMinutes) && sure.Turn is { Plan: not null, Talk.Open: null, Inbound.Data: null } && sure.Hears("MinutesOfElseWords"))
        {
            sure.Drop(Intent.SetMinutes);
        }
    }

    /// <summary>"My gym closes in August" is no new kit: for those days the sessions use what is there instead, as away from home.</summary>
    public static void GymThatCloses(Sure sure)
    {
        if (sure.HasPlan && sure.IsTyped && sure.Hears("GymClosesWords") && sure.Intents.TrueForAll(intent => intent is Intent.SetEquipment or Intent.OutOfScope))
        {
            sure.Put(Intent.Travel, Intent.SetEquipment, Intent.OutOfScope);
        }
    }

    /// <summary>"At 25:00" tells no age.</summary>
    public static void HourIsNoAge(Sure sure)
    {
        if (sure.Has(Intent.SetAge) && sure.Hears("ClockWords"))
        {
            sure.Drop(Intent.SetAge);
        }
    }

    /// <summary>"I work nights, so remind me at 4pm": what is asked for is done, and a fact that says nothing to plan with asks nothing beside it.</summary>
    public static void SaysNothingToPlanWith(Sure sure)
    {
        if (sure.HasPlan && sure.HasAny(Intent.SetReminder, Intent.ReportFatigue, Intent.CompleteSession, Intent.ReportSoreness) && IsEmpty(sure.Slots))
        {
            sure.Drop(Intent.SetRunWeek, Intent.SetAvailability, Intent.SetGoal, Intent.SetMinutes);
        }
    }

    private static bool IsEmpty(Slots slots) => slots is { Minutes: null, RaceDate: null, DistanceMetres: null, RunDays: null or { Count: 0 }, RunWeeks: null or { Count: 0 }, AvailableDays: null or { Count: 0 }, Days: null or { Count: 0 } };
}
