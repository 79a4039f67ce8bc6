using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>What is paused or eased, and until when. The windows are in <see cref="Planning.Proposals"/>.</summary>
internal static class HoldBook
{
    public static bool IsIll(RunnerState state) => state.Holds.Any(hold => hold.Rule == "R10" && hold.Until is null);

    public static bool SideMatches(Side? first, Side? second) => first == second || first is null or Side.Both || second is null or Side.Both;

    /// <summary>
    /// The holds after a report: those of the same spot give way, except what only a professional can lift, and a rest of R2 and its way
    /// back that were begun on another day; on the same day it is a correction.
    /// </summary>
    public static ValueList<Hold> After(RunnerState state, SorenessReport report, LocalDate today)
    {
        var decision = SorenessTable.AssessBody(report, state.Soreness, today);
        var holds = Current(state.Holds, today);
        if (decision is not null)
        {
            var resting = decision.Rule != "R2" && !holds.Exists(hold => hold.Rule == "R2" && hold.From == today && IsOfSpot(hold, report.Site, report.Side));
            holds.RemoveAll(hold => IsOfSpot(hold, report.Site, report.Side) && !(resting && hold.Rule is "R2" or "R2.restart"));
            Add(holds, decision.Rule, report.Site, report.Side, today);
        }

        if (report.Flags.Any(SorenessFacts.IsIllness) && !holds.Any(hold => hold.Rule == "R10" && hold.Until is null))
        {
            Add(holds, "R10", null, null, today);
        }

        return holds.ToValueList();
    }

    public static RunnerState Sicken(RunnerState state, LocalDate today)
    {
        var holds = Current(state.Holds, today);
        holds.RemoveAll(hold => hold.Rule is "R10" or "R10.first");
        Add(holds, "R10", null, null, today);
        return state with { Holds = holds.ToValueList() };
    }

    /// <summary>48 hours more, and the first session after them is half.</summary>
    public static RunnerState SymptomFree(RunnerState state, LocalDate today)
    {
        var holds = Current(state.Holds, today);
        holds.RemoveAll(hold => hold.Rule is "R10" or "R10.first");
        var back = today.PlusDays(2);
        holds.Add(new Hold("R10", null, null, today, back, null, RuleBook.Note("R10")));
        holds.Add(new Hold("R10.first", null, null, back, back.PlusDays(7), null, RuleBook.Note("R10.first")));
        return state with { Holds = holds.ToValueList() };
    }

    /// <summary>The next session is easier; the second time within a week, the next seven days are a deload.</summary>
    public static RunnerState Tire(RunnerState state, LocalDate today)
    {
        var holds = Current(state.Holds, today);
        holds.RemoveAll(hold => hold.Rule == "R11");
        var earlier = state.TiredOn.Where(date => date > today.PlusDays(-14) && date != today).ToList();
        var until = today.PlusDays(7);
        if (earlier.Any(date => date > today.PlusDays(-7)) && !holds.Any(hold => hold.Rule == "R11.deload"))
        {
            holds.Add(new Hold("R11.deload", null, null, today, until, null, RuleBook.Note("R11.deload", "until", Validate.Iso(until.PlusDays(-1)))));
        }
        else if (state.Plan is { } plan && Coming.Next(plan, today) is { } next && next.Date < until)
        {
            holds.Add(new Hold("R11", null, null, today, next.Date.PlusDays(1), null, RuleBook.Note("R11")));
        }

        return state with { Holds = holds.ToValueList(), TiredOn = earlier.Append(today).ToValueList() };
    }

    /// <summary>
    /// What is left after "cleared" or "it's gone", and whether something stays that only a professional can lift. Feeling better shortens
    /// neither the 48 hours of R2 nor a way back.
    /// </summary>
    public static (ValueList<Hold> Holds, bool Left) Release(RunnerState state, ReportRecovered command, LocalDate today)
    {
        List<Hold> kept = [];
        var left = false;
        foreach (var hold in Current(state.Holds, today))
        {
            if (!IsMeant(hold, command))
            {
                kept.Add(hold);
            }
            else if (hold.IsBreak())
            {
                // A break ends by its date or by the word of whoever has ordered it, and not because nothing hurts.
                var lifted = command.ClearedByProfessional && (command.Site is null || hold.Until is null);
                left |= !lifted && hold.Until is null;
                kept.AddRange(lifted ? PauseDecisions.After(hold, today) : [hold]);
            }
            else if (hold.Rule is "R0" or "R1" && !command.ClearedByProfessional)
            {
                kept.Add(hold);
                left = true;
            }
            else if (IsRest(hold) && !command.ClearedByProfessional)
            {
                kept.Add(hold);
            }
            else if (hold.Rule is "R0" or "R1" or "R2" or "R5")
            {
                kept.Add(new Hold("R2.restart", hold.Site, hold.Side, today, today.PlusDays(7), null, RuleBook.Note("R2.restart")));
            }
            else if (hold.Rule == "R10")
            {
                kept.Add(new Hold("R10.first", null, null, today, today.PlusDays(7), null, RuleBook.Note("R10.first")));
            }
        }

        return (kept.Distinct().ToValueList(), left);
    }

    public static bool IsMeant(Hold hold, ReportRecovered command) =>
        command.Site is null || (hold.Site == command.Site && SideMatches(hold.Side, command.Side)) || (hold.Site is null && command.ClearedByProfessional);

    /// <summary>A rest that has its own end, or the way back after one.</summary>
    public static bool IsRest(Hold hold) => hold.Rule is "R2" or "R2.restart" or "R10.first";

    private static List<Hold> Current(ValueList<Hold> holds, LocalDate today) => [.. holds.Where(hold => hold.IsOpen(today))];

    private static bool IsOfSpot(Hold hold, BodySite? site, Side? side) =>
        hold.Site == site && SideMatches(hold.Side, side) && hold.Rule is "R2" or "R2.restart" or "R3" or "R4" or "R5" or "R6" or "R6.restart" or "R7" or "R8";

    private static void Add(List<Hold> holds, string rule, BodySite? site, Side? side, LocalDate today)
    {
        switch (rule)
        {
            case "R0":
                Put(null, today, null, today.PlusDays(1));
                break;
            case "R1":
                Put(site, today, null, today.PlusDays(3));
                break;
            case "R2":
                Put(site, today, today.PlusDays(2), today.PlusDays(2));
                holds.Add(new Hold("R2.restart", site, side, today.PlusDays(2), today.PlusDays(9), today.PlusDays(7), RuleBook.Note("R2.restart")));
                break;
            case "R3":
                Put(site, today, today.PlusDays(7), today.PlusDays(1));
                break;
            case "R4":
                Put(site, today, today.PlusDays(14), today.PlusDays(7));
                break;
            case "R5":
                Put(site, today, null, today.PlusDays(3));
                break;
            case "R6":
                Put(site, today, today.PlusDays(2), today.PlusDays(1));
                holds.Add(new Hold("R6.restart", site, side, today.PlusDays(2), today.PlusDays(6), null, RuleBook.Note("R6.restart")));
                break;
            case "R7" or "R8":
                Put(site, today, today.PlusDays(4), today.PlusDays(1));
                break;
            case "R10":
                Put(null, today, null, today.PlusDays(1));
                break;
        }

        void Put(BodySite? where, LocalDate from, LocalDate? until, LocalDate recheck)
        {
            if (!holds.Any(hold => hold.Rule == rule && hold.Site == where && hold.Side == side && hold.Until is null && until is null))
            {
                holds.Add(new Hold(rule, where, where is null ? null : side, from, until, recheck, RuleBook.Note(rule)));
            }
        }
    }
}
