using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Actually 20 kg", long after anything it could correct: what there is to lift with, or what was lifted last? Either is one tap away.</summary>
internal sealed class WeightReply(GoalWords goals, ExerciseWords names, IStringLocalizer<SessionTexts> texts) : Reply(nameof(WeightReply))
{
    /// <summary>Sets of longer ago are not meant any more.</summary>
    private const int MostDays = 7;

    protected override bool NeedsPlan => true;

    /// <summary>Nothing but a weight that is told anew, with something it may be about.</summary>
    public static bool IsMeant(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false } } && Said(turn) is not null && (Kit(turn) is not null || turn.State.Log.Count > 0);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var load = Said(turn)!.Value;
        var weight = turn.Words.Load(load);
        var buttons = new List<string>();
        if (Kit(turn) is { } kit)
        {
            buttons.Add(texts["WeightHave", Lower(goals.Equipment(kit, turn.Words), turn)]);
        }

        if (turn.State.Log.LastOrDefault() is { } last && Period.DaysBetween(last.Date, turn.Today) <= MostDays)
        {
            var session = SessionFinder.On(turn, last.Date)?.Exercises.FirstOrDefault(planned => planned.ExerciseId == last.ExerciseId);
            var name = names.Name(last.ExerciseId, session?.Name ?? last.ExerciseId);
            buttons.Add(texts["WeightLifted", name, last.Sets.Count, last.Sets[0].Reps, weight]);
        }

        return turn.SayAsync(texts[buttons.Count > 1 ? "WeightOfWhat" : "WeightOfThat", weight], null, buttons, cancellationToken);
    }

    /// <summary>Within a sentence.</summary>
    private static string Lower(string text, CoachTurn turn) => char.ToLower(text[0], turn.Words.Culture) + text[1..];

    private static Load? Said(CoachTurn turn) => turn.AfterOpening() is { Length: > 0 } rest && Sessions.Kit.IsWeight(rest) && rest.Any(char.IsLetter)
        ? turn.ReadAside($"3x8 @ {rest}").Slots.LoadKg is { } kg ? new Load(kg) : null
        : null;

    /// <summary>The kit with the only thing of it that has a weight at this one.</summary>
    private static ValueList<Training.Runners.EquipmentItem>? Kit(CoachTurn turn) =>
        turn.Profile.Equipment is { } known && turn.AfterOpening() is { } rest ? Sessions.Kit.Reweighed(known, rest, words => turn.ReadAside(words)) : null;
}
