using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>After an illness one session is half, the first that is done or comes; those behind it are whole again.</summary>
internal sealed class FirstBack
{
    private const string Rule = "R10.first";

    private readonly ValueList<Hold> holds;
    private readonly ValueList<Hold> others;
    private LocalDate? first;

    /// <summary>One that is done already has been the first.</summary>
    public FirstBack(ValueList<Hold> holds, RunnerState state)
    {
        this.holds = others = holds;
        if (holds.FirstOrDefault(hold => hold.Rule == Rule) is not { } back)
        {
            return;
        }

        others = holds.Where(hold => hold.Rule != Rule).ToValueList();
        foreach (var session in state.Plan?.Sessions ?? [])
        {
            if (session.Status is SessionStatus.Done or SessionStatus.PartlyDone && session.Date >= back.From && !(first < session.Date))
            {
                first = session.Date;
            }
        }
    }

    /// <summary>Weeks are met in their order.</summary>
    /// <param name="days">Days of the week that get a session, one bit each from Monday.</param>
    /// <param name="moved">Those that the runner has put somewhere.</param>
    public void Meet(LocalDate monday, int days, IReadOnlyList<SessionEdit> moved)
    {
        if (first is not null || holds == others)
        {
            return;
        }

        for (var day = 0; day < 7; day++)
        {
            if ((days >> day & 1) != 0)
            {
                Consider(monday.PlusDays(day));
            }
        }

        foreach (var edit in moved)
        {
            Consider(edit.Date);
        }
    }

    public ValueList<Hold> HoldsOn(LocalDate date) => first < date ? others : holds;

    private void Consider(LocalDate date)
    {
        foreach (var hold in holds.AsSpan())
        {
            if (hold.Rule == Rule && hold.From <= date && !(first < date) && !SessionEase.On(date, others, []).Paused)
            {
                first = date;
            }
        }
    }
}
