using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>A new day. Nothing that is ahead changes without news.</summary>
internal static class DayDecisions
{
    public static Decision Turn(RunnerState state, RollForward command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Decision.Nothing;
        }

        var missed = 0;
        var turned = Coming.With(plan, session =>
        {
            if (session.Date >= today || session.Status != SessionStatus.Planned)
            {
                return session;
            }

            missed++;
            return session with { Status = SessionStatus.Missed };
        });
        var after = missed == 0 ? state : state with { Plan = turned };
        var longer = Weaver.IsDue(after, today);
        if (longer)
        {
            after = after with { Plan = Weaver.Roll(after, today) };
        }

        if (missed == 0 && !longer)
        {
            return Decision.Nothing;
        }

        var because = missed > 0 ? RuleBook.Note("day.missed") : RuleBook.Note("day.longer");
        return Draft.Of(new DayTurned
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.day"), because, canUndo: false),
            Change = StateChange.Between(state, after),
        });
    }
}
