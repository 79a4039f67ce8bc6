using CoachBot.Language;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Soreness;

/// <summary>Takes what a message says about the body into a report; what was said before stays.</summary>
internal static class SorenessReports
{
    public static SorenessReport Hear(SorenessReport report, Reading reading)
    {
        var slots = reading.Slots;
        return report with
        {
            Site = slots.Site ?? report.Site,
            Side = slots.Side ?? report.Side,
            Kind = slots.Kind ?? report.Kind,
            Score = slots.Score is >= 0 and <= 10 ? slots.Score : report.Score,
            FormAffected = slots.FormAffected ?? report.FormAffected,
            EasesInWarmUp = slots.EasesInWarmUp ?? report.EasesInWarmUp,
            DaysSinceOnset = slots.DaysSinceOnset ?? report.DaysSinceOnset,
            WorseNextMorning = slots.WorseNextMorning ?? report.WorseNextMorning,
            SleepHours = slots.SleepHours ?? report.SleepHours,
            Fatigue = slots.Fatigue ?? report.Fatigue,
            Flags = report.Flags.Union(reading.Flags).ToValueList(),
        };
    }
}
