using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>What hurts, how tired, how ill: of several at once, which is asked about, and in which order.</summary>
internal static class OfReports
{
    /// <summary>Tired and leaving the session out: the wish is done, and what the tiredness is like need not be asked.</summary>
    public static void TiredAndLeavingItOut(Sure sure)
    {
        if (sure.Has(Intent.SkipSession) && sure.Slots is { SleepHours: null, Fatigue: null, Site: null })
        {
            sure.Drop(Intent.ReportFatigue);
        }
    }

    /// <summary>"Slept like crap, 4 hours" is no length of a session.</summary>
    public static void SleepIsNoLength(Sure sure)
    {
        if (sure.Slots.SleepHours is not null && sure.Has(Intent.ReportFatigue))
        {
            sure.Drop(Intent.SetMinutes);
        }
    }

    /// <summary>"I'm tired and my knee hurts": what hurts is asked about first, and how tired they are behind it.</summary>
    public static void PainBeforeTiredness(Sure sure)
    {
        if (sure.Has(Intent.ReportSoreness) && sure.Has(Intent.ReportFatigue) && sure.Slots is { SleepHours: null, Fatigue: null })
        {
            sure.Drop(Intent.ReportFatigue);
            sure.Add(Intent.ReportFatigue);
        }
    }

    /// <summary>"My daughter has a sore knee": whose body it is decides, and only the runner's own has a plan.</summary>
    public static void SomebodyElses(Sure sure)
    {
        if (sure.IsTyped && sure.Turn.Reading.Flags.Count == 0 && sure.HasAny(Intent.ReportSoreness, Intent.ReportIllness) && sure.Hears("OthersBodyWords"))
        {
            sure.Put(Intent.OutOfScope, Intent.ReportSoreness, Intent.ReportIllness);
        }
    }

    /// <summary>"I'm injured", and no more: where and how is asked.</summary>
    public static void Injured(Sure sure)
    {
        if (sure.IsTyped && sure.Turn.Talk.Open is null && sure.Hears("InjuredWords"))
        {
            sure.Put(Intent.ReportSoreness, Intent.Question, Intent.OutOfScope);
        }
    }

    /// <summary>"Nordic curls any good?" asks about the exercise, and not how it went.</summary>
    public static void WorthDoing(Sure sure)
    {
        if (sure.IsTyped && sure.Has(Intent.ShowProgress) && sure.Hears("WorthItWords"))
        {
            sure.Put(Intent.Question, Intent.ShowProgress);
        }
    }

    /// <summary>Aching all over belongs to the fever; one spot that is named does not.</summary>
    public static void AchingWithFever(Sure sure)
    {
        if (sure.Has(Intent.ReportIllness) && sure.Slots is { Site: null, Score: null })
        {
            sure.Drop(Intent.ReportSoreness);
        }
    }
}
