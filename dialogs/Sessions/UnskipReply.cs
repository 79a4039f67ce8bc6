using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Bring Friday back", "actually I'll do Friday": a session that was left out is planned again; others that were left out stay so, unless one message left them all out and none is named.</summary>
internal sealed class UnskipReply(IStringLocalizer<SessionTexts> texts) : Reply(nameof(UnskipReply))
{
    private static readonly string Skipped = TrainingJson.KindOf(typeof(SkipSession));

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } } && (texts.Hears("UnskipWords", turn.Inbound.Text) || (turn.Talk.Topic == nameof(SkipReply) && texts.Hears("NotLeftOutWords", turn.Inbound.Text))) && Meant(turn) is not null;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var date = Meant(turn)!.Value;
        if (SessionFinder.NamedDate(turn) is null && await UndoReply.BackAsync(turn, cancellationToken) is { Count: > 1 } all)
        {
            await turn.SayAsync(texts["UnskippedAll", turn.Words.List(all.Select(turn.Words.Day))], cancellationToken);
            return;
        }

        var others = new List<LocalDate>();
        while (SessionFinder.On(turn, date) is { Status: SessionStatus.Skipped } && turn.State.Receipts.LastOrDefault(receipt => !receipt.Undone && receipt.Kind != TrainingJson.KindOf(typeof(Undo))) is { CanUndo: true } last && last.Kind == Skipped)
        {
            others.AddRange(last.Changes.Select(change => change.Date).OfType<LocalDate>().Where(other => other != date));
            if ((await turn.DoAsync(new Undo(), cancellationToken)).Decision.Refusal is not null)
            {
                break;
            }
        }

        foreach (var other in others)
        {
            await turn.DoAsync(new SkipSession(other), cancellationToken);
        }

        var back = SessionFinder.On(turn, date) is { Status: SessionStatus.Planned };
        await turn.SayAsync(texts[back ? "Unskipped" : "NotUnskipped", turn.Words.Capital(turn.Words.Day(date))], cancellationToken);
    }

    /// <summary>The day that is named, or the one that was left out last.</summary>
    private static LocalDate? Meant(CoachTurn turn) => SessionFinder.NamedDate(turn) is { } named
        ? SessionFinder.On(turn, named) is { Status: SessionStatus.Skipped } ? named : null
        : turn.State.Receipts.LastOrDefault() is { Undone: false } last && last.Kind == Skipped ? last.Changes.Select(change => change.Date).FirstOrDefault(date => date is not null) : null;
}
