using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>"When is my next deload?", "when do the jumps start?", "why no jumps?": the plan has the dates.</summary>
internal sealed class PlanDatesReply(IStringLocalizer<WeekTexts> texts) : Reply(nameof(PlanDatesReply))
{
    /// <summary>What is asked for, and the first day on which the plan has it.</summary>
    private static readonly (string Name, Func<Plan, LocalDate, LocalDate?> On)[] Kinds =
    [
        ("Deload", (plan, today) => plan.Weeks.FirstOrDefault(week => week.Deload && week.StartsOn.PlusDays(6) >= today)?.StartsOn),
        ("Jumps", (plan, today) => plan.Sessions.FirstOrDefault(session => session.Date >= today && session.Exercises.Any(exercise => exercise.Contacts > 0))?.Date),
        ("Heavy", (plan, today) => plan.Weeks.FirstOrDefault(week => week.Phase is Phase.Strength or Phase.Power && week.StartsOn.PlusDays(6) >= today)?.StartsOn),
        ("Taper", (plan, today) => plan.Weeks.FirstOrDefault(week => week.Phase == Phase.Taper && week.StartsOn.PlusDays(6) >= today)?.StartsOn),
    ];

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false } } && Asked(turn) is not null && !Pauses.On(turn.State, turn.Today).IsUnwell;

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var (name, on) = Kinds.First(kind => kind.Name == Asked(turn));
        var date = on(turn.Plan!, turn.Today);
        return turn.SayAsync(date is null ? texts[$"{name}None"] : date <= turn.Today ? texts[$"{name}Now"] : texts[$"{name}On", turn.Words.Day(date.Value, turn.Today)], cancellationToken);
    }

    private string? Asked(CoachTurn turn) => Array.Find(Kinds, kind => texts.Hears($"{kind.Name}WhenWords", turn.Inbound.Text)).Name;
}
