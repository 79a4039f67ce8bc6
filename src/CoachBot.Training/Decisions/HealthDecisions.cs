using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Soreness, illness, fatigue, and being well again. The coming sessions change; what is past stays.</summary>
internal static class HealthDecisions
{
    private const int SorenessDays = 60;

    public static Decision Sore(RunnerState state, ReportSoreness command, LocalDate today)
    {
        var report = command.Report;
        if (Validate.Report(report) is { } wrong)
        {
            return Decision.Refuse(wrong);
        }

        if (report.Equals(new SorenessReport(FlagsAsked: report.FlagsAsked)))
        {
            return Decision.Refuse(RuleBook.Note("refused.emptyReport"));
        }

        var decision = SorenessTable.AssessAll(report, state.Soreness, today);
        var after = state with
        {
            Soreness = Remembered(state.Soreness, report, today),
            Holds = HoldBook.After(state, report, today),
        };
        if (SorenessTable.IsTired(report.SleepHours, report.Fatigue))
        {
            after = HoldBook.Tire(after, today);
        }

        after = Rewoven(after, state.Holds, today);
        var because = new RuleNote(decision.Rule, decision.Text);
        return Draft.Of(new SorenessReported(report, decision)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), Heard(report), because, WouldChange(decision.Rule)),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Ill(RunnerState state, ReportIllness command, LocalDate today)
    {
        var ill = HoldBook.IsIll(state);
        if (command.SymptomFree && !ill)
        {
            return Decision.Refuse(RuleBook.Note("refused.notIll"));
        }

        // A cold above the neck is no reason to stop; fever or worse is.
        if (!command.SymptomFree && !command.Fever && !command.BelowNeck)
        {
            return Draft.Of(new IllnessReported(false, false, false)
            {
                Receipt = Draft.Receipt(state, state, today, command.GetType(), RuleBook.Note("heard.ill"), RuleBook.Note("illness.aboveNeck"), RuleBook.Note("illness.wouldChange"), canUndo: false),
            });
        }

        var after = Rewoven(command.SymptomFree ? HoldBook.SymptomFree(state, today) : HoldBook.Sicken(state, today), state.Holds, today);
        return Draft.Of(new IllnessReported(command.Fever, command.BelowNeck, command.SymptomFree)
        {
            Receipt = Draft.Receipt(
                state, after, today, command.GetType(),
                RuleBook.Note(command.SymptomFree ? "heard.wellAgain" : command.Fever ? "heard.fever" : "heard.illBelowNeck"),
                RuleBook.Note(command.SymptomFree ? "R10.first" : "R10"),
                RuleBook.Note("illness.wouldChange")),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Tired(RunnerState state, ReportFatigue command, LocalDate today)
    {
        if (Validate.Tiredness(command.SleepHours, command.Fatigue) is { } wrong)
        {
            return Decision.Refuse(wrong);
        }

        var after = state;
        var otherwise = RuleBook.Note("fatigue.wouldChange");
        RuleNote because;
        if (SorenessTable.IsTired(command.SleepHours, command.Fatigue))
        {
            after = Rewoven(HoldBook.Tire(state, today), state.Holds, today);
            var deload = after.Holds.FirstOrDefault(hold => hold.Rule == "R11.deload" && hold.From == today);
            because = deload?.Note ?? RuleBook.Note("R11");
            otherwise = RuleBook.Note("fatigue.wouldBeWhole");
        }
        else
        {
            because = RuleBook.Note("fatigue.fine");
        }

        return Draft.Of(new FatigueReported(command.SleepHours, command.Fatigue)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), HeardTired(command.SleepHours, command.Fatigue), because, otherwise),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Recovered(RunnerState state, ReportRecovered command, LocalDate today)
    {
        var (holds, left) = HoldBook.Release(state, command, today);
        var resting = holds.Any(hold => HoldBook.IsRest(hold) && HoldBook.IsMeant(hold, command));
        var injuries = state.Profile.Injuries.Where(injury => command.Site is { } site && (injury.Site != site || !HoldBook.SideMatches(injury.Side, command.Side)));
        var after = state with { Holds = holds, Profile = state.Profile with { Injuries = injuries.ToValueList() } };
        if (after.Equals(state))
        {
            return Decision.Refuse(RuleBook.Note(left ? "refused.notCleared" : resting ? "refused.resting" : "refused.nothingHeld"));
        }

        after = after.Profile.Equals(state.Profile) ? Rewoven(after, state.Holds, today) : after.Plan is null ? after : after with { Plan = Weaver.Weave(after, today) };
        return Draft.Of(new RecoveryReported(command.Site, command.Side, command.ClearedByProfessional)
        {
            Receipt = Draft.Receipt(
                state, after, today, command.GetType(),
                command.ClearedByProfessional ? RuleBook.Note("heard.cleared") : RuleBook.Note("heard.recovered"),
                RuleBook.Note(left ? "recovered.partly" : resting ? "recovered.ramp" : "recovered.lifted")),
            Change = StateChange.Between(state, after),
        });
    }

    /// <summary>Which sign it was stays with the plan that goes; that there was one goes along, and so does the rule's own reason.</summary>
    public static Decision Carried(RunnerState state, CarryHolds command, LocalDate today)
    {
        var carried = command.Holds.Where(hold => hold.IsOpen(today) && !state.Holds.Contains(hold)).ToValueList();
        if (carried.Count == 0)
        {
            return Decision.Refuse(RuleBook.Note("refused.nothingHeld"));
        }

        var after = Rewoven(state with { Holds = state.Holds.Concat(carried).ToValueList() }, state.Holds, today);
        return Draft.Of(new HoldsCarried(carried)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.carried"), carried[0].Note, WouldChange(carried[0].Rule)),
            Change = StateChange.Between(state, after),
        });
    }

    private static RunnerState Rewoven(RunnerState state, ValueList<Hold> before, LocalDate today) =>
        state.Plan is null ? state : state with { Plan = Weaver.Ease(state, before, today) };

    private static ValueList<SorenessRecord> Remembered(ValueList<SorenessRecord> records, SorenessReport report, LocalDate today)
    {
        if (report.Site is not { } site)
        {
            return records;
        }

        // A second report of the day about the same spot completes the first.
        var record = new SorenessRecord(today, site, report.Side, report.Kind, report.Score);
        return records
            .Where(old => old.Date > today.PlusDays(-SorenessDays) && !(old.Date == today && old.Site == site && old.Side == report.Side))
            .Append(record)
            .ToValueList();
    }

    private static RuleNote Heard(SorenessReport report) => RuleBook.Note("heard.soreness", "what", SorenessWords.Said(report));

    private static RuleNote HeardTired(double? sleepHours, int? fatigue) =>
        RuleBook.Note("heard.fatigue", "what", SorenessWords.Tiredness(sleepHours, fatigue));

    private static RuleNote? WouldChange(string rule) => RuleBook.Note(rule is "R0" or "R1" ? "stop.wouldChange" : rule == "R2" ? "rest.wouldChange" : "soreness.wouldChange");
}
