using System.Globalization;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Why this day and this content: two or three rules, the day's first.</summary>
internal static class WhyNotes
{
    public static void Add(
        List<RuleNote> notes, in WeekFrame frame, DayFlags flags, SessionLoad load, SessionForm form, bool chosen, bool half, bool away, int minutes,
        RunnerState state, ValueList<Hold> holds, LocalDate date)
    {
        notes.Add(RuleBook.Note(Day(flags, load, chosen, state.Profile.Goal?.Priority)));
        notes.Add(RuleBook.Note(form switch
        {
            SessionForm.UpperCore => "content.upperCore",
            SessionForm.LightLegs => "content.lightLegs",
            _ => Content(frame.Phase),
        }));
        if (frame.Deload)
        {
            notes.Add(RuleBook.Note("phase.deload"));
        }

        if (frame.HeavyRuns && load == SessionLoad.Heavy)
        {
            notes.Add(RuleBook.Note("phase.heavyRunWeek"));
        }

        if (half)
        {
            notes.Add(RuleBook.Note("phase.halfVolume"));
        }

        if (frame.Phase == Phase.Power && state.Profile.Age >= 65)
        {
            notes.Add(RuleBook.Note("phase.older"));
        }

        if (away)
        {
            notes.Add(RuleBook.Note("content.away"));
        }

        if (minutes < 30 && load == SessionLoad.Heavy)
        {
            notes.Add(RuleBook.Note("content.short", "minutes", minutes.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (var injury in state.Profile.Injuries.AsSpan())
        {
            notes.Add(RuleBook.Note("content.injury", "site", SiteWords.Of(injury.Site, injury.Side)));
        }

        foreach (var hold in holds.AsSpan())
        {
            if (hold.Rule != "pause.runs" && hold.From <= date && (hold.Until is not { } until || date < until))
            {
                notes.Add(hold.Note);
            }
        }
    }

    private static string Day(DayFlags flags, SessionLoad load, bool chosen, TrainingPriority? priority) =>
        chosen ? "day.yours"
        : load is SessionLoad.Micro or SessionLoad.Mobility ? "day.micro"
        : (flags & DayFlags.Run) != 0 ? priority == TrainingPriority.Strength ? "day.liftFirst" : "day.easyRun"
        : (flags & DayFlags.AfterKey) != 0 ? "day.afterKey"
        : "day.noRun";

    private static string Content(Phase phase) => phase switch
    {
        Phase.Technique => "phase.technique",
        Phase.Strength => "phase.strength",
        Phase.Power => "phase.power",
        Phase.Maintain => "phase.maintain",
        Phase.Taper => "phase.taper",
        Phase.Race => "phase.race",
        _ => "phase.recovery",
    };
}
