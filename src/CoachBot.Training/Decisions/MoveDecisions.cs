using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>A session on another day, where the hard rules allow it; otherwise what would do.</summary>
internal static class MoveDecisions
{
    public static Decision Move(RunnerState state, MoveSession command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Coming.NoPlan;
        }

        var session = command.From is { } from ? Coming.On(plan, from) : Coming.Next(plan, today);
        if (session is null)
        {
            return command.From is { } asked ? Coming.NoSession(state, asked) : Coming.NothingPlanned(state, today);
        }

        if (session.Status != SessionStatus.Planned || session.Date < today)
        {
            return Decision.Refuse(RuleBook.Note("refused.notDone", "status", Coming.StatusWord(session.Status)));
        }

        if (command.To < today)
        {
            return Decision.Refuse(RuleBook.Note("refused.past", "date", Validate.Iso(command.To)));
        }

        var load = command.As ?? session.Load;
        if (command.To == session.Date && load == session.Load)
        {
            return Decision.Nothing;
        }

        var terrain = Legality.Around(state);
        if (Coming.On(plan, command.To) is { } there && there.Id != session.Id)
        {
            return Decision.Refuse(RuleBook.Note("refused.occupied", "date", Validate.Iso(command.To)), Legality.Options(state, terrain, session, command.To, today));
        }

        var chosen = IsChoice(load, command.As);
        if (Legality.Check(state, terrain, session, command.To, load, chosen) is { } forbidden)
        {
            return Decision.Refuse(forbidden, Legality.Options(state, terrain, session, command.To, today));
        }

        var optIn = chosen && (terrain[command.To] & DayFlags.Key) != 0;
        var after = Put(state, today, Edit(state, session, command.To, load, optIn));
        return Draft.Of(new SessionMoved(session.Id, session.Date, command.To)
        {
            Receipt = Draft.Receipt(
                state, after, today, command.GetType(),
                RuleBook.Note("heard.move", ("from", Validate.Iso(session.Date)), ("to", Validate.Iso(command.To))),
                RuleBook.Note(optIn ? "session.optIn" : IsSmall(load) ? "session.movedSmall" : "session.moved")),
            Change = StateChange.Between(state, after),
        });
    }

    public static Decision Swap(RunnerState state, SwapSessions command, LocalDate today)
    {
        if (state.Plan is not { } plan)
        {
            return Coming.NoPlan;
        }

        var (first, second) = (Coming.On(plan, command.First), Coming.On(plan, command.Second));
        if (first is null && second is null)
        {
            return Coming.NoSession(state, command.First);
        }

        if (first is null || second is null)
        {
            return first is null
                ? Move(state, new MoveSession(command.First, command.Second), today)
                : Move(state, new MoveSession(command.Second, command.First), today);
        }

        if (first.Id == second.Id)
        {
            return Decision.Nothing;
        }

        foreach (var session in (ReadOnlySpan<Session>)[first, second])
        {
            if (session.Status != SessionStatus.Planned || session.Date < today)
            {
                return Decision.Refuse(RuleBook.Note("refused.notDone", "status", Coming.StatusWord(session.Status)));
            }
        }

        var terrain = Legality.Around(state);
        var edits = new[] { Edited(first, second.Date), Edited(second, first.Date) };
        var forbidden = Legality.Check(state, terrain, first, second.Date, first.Load, IsChoice(first.Load), second.Id)
            ?? Legality.Check(state, terrain, second, first.Date, second.Load, IsChoice(second.Load), first.Id);
        if (forbidden is not null)
        {
            return Decision.Refuse(forbidden);
        }

        var after = Put(state, today, edits);
        return Draft.Of(new SessionsSwapped(first.Id, second.Id)
        {
            Receipt = Draft.Receipt(
                state, after, today, command.GetType(),
                RuleBook.Note("heard.swap", ("first", Validate.Iso(first.Date)), ("second", Validate.Iso(second.Date))),
                RuleBook.Note(IsSmall(first.Load) || IsSmall(second.Load) ? "session.movedSmall" : "session.moved")),
            Change = StateChange.Between(state, after),
        });

        SessionEdit Edited(Session session, LocalDate to) => Edit(state, session, to, session.Load, IsChoice(session.Load) && (terrain[to] & DayFlags.Key) != 0);
    }

    /// <summary>What the session was to begin with goes along, however often it is moved.</summary>
    private static SessionEdit Edit(RunnerState state, Session session, LocalDate to, SessionLoad load, bool optIn)
    {
        var was = session.Load;
        foreach (var earlier in state.Edits.AsSpan())
        {
            was = earlier.Id == session.Id ? earlier.Was ?? was : was;
        }

        return new SessionEdit(session.Id, to, load, optIn, was == load ? null : was, session.Date == to ? null : session.Date, Among(state.Plan!, session.Id));
    }

    private static int Among(Plan plan, SessionId id)
    {
        var count = 0;
        foreach (var session in plan.Sessions)
        {
            count += SessionIds.AreOfOneWeek(session.Id, id) && SessionIds.NumberOf(session.Id) < SessionIds.FirstMicro ? 1 : 0;
        }

        return count;
    }

    /// <summary>Free of the rules of strength days: no legs beyond bodyweight.</summary>
    private static bool IsSmall(SessionLoad load) => load is SessionLoad.Micro or SessionLoad.Mobility;

    /// <summary>Small sessions may go where the runner puts them; a light one to the day of a hard run only when that was said in so many words.</summary>
    private static bool IsChoice(SessionLoad load, SessionLoad? said = null) => IsSmall(load) || (load == SessionLoad.Light && said == load);

    private static RunnerState Put(RunnerState state, LocalDate today, params ReadOnlySpan<SessionEdit> edits)
    {
        List<SessionEdit> all = [.. state.Edits.Where(edit => edit.Date >= today)];
        foreach (var edit in edits)
        {
            all.RemoveAll(other => other.Id == edit.Id);
            all.Add(edit);
        }

        var after = state with { Edits = all.ToValueList() };
        return after with { Plan = Weaver.Weave(after, today) };
    }
}
