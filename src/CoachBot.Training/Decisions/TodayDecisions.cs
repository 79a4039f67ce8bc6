using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Today with less, and days away.</summary>
internal static class TodayDecisions
{
    public static Decision Rebuild(RunnerState state, RebuildToday command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Coming.NoPlan;
        }

        if (command.Minutes is < 5 or > 180)
        {
            return Decision.Refuse(RuleBook.Note("invalid.minutes", "minutes", $"{command.Minutes}"));
        }

        if (Validate.Equipment(command.Equipment) is { } wrong)
        {
            return Decision.Refuse(wrong);
        }

        var date = command.Date ?? today;
        if (date < today)
        {
            return Decision.Refuse(RuleBook.Note("refused.past", "date", Validate.Iso(date)));
        }

        if (Coming.On(plan, date) is not { } session)
        {
            return Coming.NoSession(state, date);
        }

        if (session.Status != SessionStatus.Planned)
        {
            return Decision.Refuse(RuleBook.Note("refused.notDone", "status", Coming.StatusWord(session.Status)));
        }

        var wanted = command is { Minutes: null, Equipment: null } ? null : new TodayOverride(date, command.Minutes, command.Equipment);
        var after = state with { Today = wanted };
        after = after with { Plan = Weaver.Weave(after, today) };
        if (after.Plan!.Equals(state.Plan) && Equals(wanted, state.Today))
        {
            return Decision.Nothing;
        }

        return Draft.Of(new TodayRebuilt
        {
            Receipt = Draft.Receipt(
                state, after, today, command.GetType(), RuleBook.Note(date == today ? "heard.today" : "heard.oneDay"),
                RuleBook.Note(wanted is null ? "session.asPlanned" : date == today ? "session.rebuilt" : "session.rebuiltDay")),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Away(RunnerState state, Travel command, LocalDate today)
    {
        if (command.Until < command.From || command.Until < today || Period.DaysBetween(command.From, command.Until) > 366)
        {
            return Decision.Refuse(RuleBook.Note("invalid.travel"));
        }

        if (Validate.Equipment(command.Equipment) is { } wrong)
        {
            return Decision.Refuse(wrong);
        }

        var away = new Away(command.From, command.Until, command.Equipment);
        var kept = state.Travels.Where(other => other.Until >= today && (other.Until < away.From || other.From > away.Until)).ToList();
        var after = state with { Travels = kept.Append(away).OrderBy(other => other.From).ToValueList() };
        if (after.Travels == state.Travels)
        {
            return Decision.Nothing;
        }

        after = state.Plan is null ? after : after with { Plan = Weaver.Weave(after, today) };
        return Draft.Of(new TravelPlanned(away)
        {
            Receipt = Draft.Receipt(
                state, after, today, command.GetType(),
                RuleBook.Note("heard.travel", ("from", Validate.Iso(away.From)), ("until", Validate.Iso(away.Until))),
                RuleBook.Note("session.away")),
            Change = StateChange.Between(state, after),
        });
    }
    /// <summary>The days away that are over stay as they were.</summary>
    public static Decision Back(RunnerState state, EndTravel command, LocalDate today)
    {
        if (state.Travels.FirstOrDefault(away => away.From == command.From && away.Until >= today) is not { } away)
        {
            return Decision.Nothing;
        }

        var left = state.Travels.Where(other => other != away).Concat(away.From < today ? [away with { Until = today.PlusDays(-1) }] : []);
        var after = state with { Travels = left.OrderBy(other => other.From).ToValueList() };
        after = state.Plan is null ? after : after with { Plan = Weaver.Weave(after, today) };
        return Draft.Of(new TravelEnded(away)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.back"), RuleBook.Note(away.From > today ? "session.staysHome" : "session.home")),
            Change = StateChange.Between(state, after),
        });
    }
}
