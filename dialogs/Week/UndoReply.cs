using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>Takes back the last change and says what is as before. The pause of a sign is no change like another: it is asked first what it was.</summary>
internal sealed class UndoReply(ReceiptReply receipts, RuleWords rules, PausedReply paused, IStringLocalizer<WeekTexts> texts) : Reply(nameof(UndoReply), Intent.Undo)
{
    private const int MostNamed = 3;

    /// <summary>"Delete that log", while it is the last change.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } } && texts.Hears("UnlogWords", turn.Inbound.Text)
        && turn.State.Receipts.LastOrDefault() is { CanUndo: true, Undone: false } last && last.Kind == TrainingJson.KindOf(typeof(LogSets));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk.Topic == nameof(UnskipReply) && turn.State.Receipts.LastOrDefault()?.Kind == TrainingJson.KindOf(typeof(Undo))
            && turn.State.Receipts.LastOrDefault(receipt => receipt.Undone && receipt.Kind == TrainingJson.KindOf(typeof(SkipSession)))?.Changes.Select(change => change.Date).OfType<LocalDate>().ToList() is [var skipped, ..])
        {
            // "Skip it", "actually I'll do it", "undo": the last of them goes, and nothing older.
            await receipts.SayAsync(turn, await turn.DoAsync(new SkipSession(skipped), cancellationToken), cancellationToken);
            return;
        }

        if (turn.State.Receipts.LastOrDefault(receipt => receipt is { CanUndo: true, Undone: false })?.Kind == "buildPlan")
        {
            await turn.SayAsync(texts["NotTheWholePlan"], cancellationToken);
            return;
        }

        if (RedFlags.LastPause(turn.State) is { } pause)
        {
            await paused.AskWhyAsync(turn, pause, cancellationToken);
            return;
        }

        if (await BackAsync(turn, cancellationToken) is { Count: > 1 } back)
        {
            await turn.SayAsync($"{texts["TakenBack"].Value} {texts["AsBefore", turn.Words.List(back.Select(turn.Words.Day))].Value}", cancellationToken);
            return;
        }

        var answer = await turn.DoAsync(new Undo(), cancellationToken);
        if (answer.Decision.Refusal is not null || answer.Receipts.Count == 0)
        {
            await turn.SayAsync(texts["NothingToUndo"], cancellationToken);
            return;
        }

        // What is back, in a line: a setting by its value, days by their names. What stood there is for the week's card.
        var undone = turn.State.Receipts.LastOrDefault(receipt => receipt.Undone && answer.Before.Receipts.Any(before => before.Number == receipt.Number && !before.Undone));
        var what = undone is null ? "" : undone.Changes.Count == 0 ? rules.Of(undone.Heard, turn.Words).TrimEnd('.') : Back(undone, turn.Words);
        await turn.SayAsync(what.Length > 0 && undone!.Changes.Count == 0 ? texts["TakenBackHeard", what] : $"{texts["TakenBack"].Value} {what}".Trim(), cancellationToken);
    }

    /// <summary>What one message left out comes back with one word, all of it: its days; none when the last change is no such thing.</summary>
    internal static async Task<IReadOnlyList<LocalDate>> BackAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var (together, back) = (turn.Talk.LeftOut, new List<LocalDate>());
        while (together.Count > 1 && turn.State.Receipts.LastOrDefault(receipt => !receipt.Undone && receipt.Kind != TrainingJson.KindOf(typeof(Undo))) is { CanUndo: true } last && together.Contains(last.Number))
        {
            if ((await turn.DoAsync(new Undo(), cancellationToken)).Decision.Refusal is not null)
            {
                break;
            }

            back.AddRange(last.Changes.Select(change => change.Date).OfType<LocalDate>());
        }

        return [.. back.Distinct().Order()];
    }

    private string Back(Receipt undone, Words words)
    {
        // What wasn't there before is named as it was, gone.
        string Line(ChangeLine change) => receipts.Line(string.IsNullOrEmpty(change.Before) ? change with { Before = change.After, After = null } : change with { Before = null, After = change.Before }, words) is { Length: > 0 } line ? $"{line}." : "";
        if (undone.Changes.Count == 1)
        {
            return Line(undone.Changes[0]);
        }

        var settings = undone.Changes.TakeWhile(change => change.Date is null).Take(MostNamed).Select(Line);
        var days = undone.Changes.Select(change => change.Date).OfType<LocalDate>().Distinct().Order().ToList();
        var dated = days.Count == 0 ? "" : days.Count > MostNamed ? texts["DaysAsBefore", days.Count, words.Day(days[0])] : texts["AsBefore", words.List(days.Select(words.Day))];
        return string.Join(" ", settings.Append(dated)).Trim();
    }
}
