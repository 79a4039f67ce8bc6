using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Plans;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"3x8 @ 60 felt like 2 left", "deads 70 5x5": sets as they were done.</summary>
internal sealed partial class LogSetsReply(ReceiptReply receipts, RuleWords rules, ExerciseNames names, IStringLocalizer<SessionTexts> texts) : Reply(nameof(LogSetsReply), Intent.LogSets)
{
    protected override bool NeedsPlan => true;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Corrected is { } corrected)
        {
            await CorrectAsync(turn, corrected, cancellationToken);
            return;
        }

        var slots = turn.Reading.Slots;
        var session = SessionFinder.ToLog(turn);
        if (Weighed(turn) is { Count: > 1 } weighed)
        {
            await LogAsync(turn, weighed, session, cancellationToken);
            return;
        }

        if (slots.Reps is not { Count: > 0 } reps)
        {
            await turn.SayAsync(texts["HowToLog"], cancellationToken);
            return;
        }

        var each = reps.Count == 1 && slots.Sets is > 1 and <= 20 ? Enumerable.Repeat(reps[0], slots.Sets.Value) : reps;
        var load = slots.LoadKg is { } kg ? new Load(kg) : (Load?)null;
        await LogAsync(turn, each.Select(count => new LoggedSet(count, load, slots.Rir)).ToValueList(), session, cancellationToken);
    }

    private async Task LogAsync(CoachTurn turn, ValueList<LoggedSet> sets, Session? session, CancellationToken cancellationToken)
    {
        var answer = await turn.DoAsync(new LogSets(sets, Named(turn, session), session?.Date), cancellationToken);
        await receipts.SayAsync(turn, answer, Heard(turn, answer), cancellationToken);
    }

    /// <summary>"60x8, 65x8, 65x6": each set with its own weight before its repetitions; none where the first number counts sets.</summary>
    private static ValueList<LoggedSet> Weighed(CoachTurn turn)
    {
        var sets = Set().Matches(turn.Inbound.Text ?? "").Select(match => (Weight: double.Parse(match.Groups["load"].Value.Replace(',', '.'), CultureInfo.InvariantCulture), Reps: int.Parse(match.Groups["reps"].Value, CultureInfo.InvariantCulture))).ToList();
        var pounds = turn.Words.WeightUnit == "lb";
        return sets.Exists(set => set.Weight <= Math.Max(set.Reps, MostSets)) ? [] : sets.Select(set => new LoggedSet(set.Reps, pounds ? Load.FromPounds(set.Weight) : new Load(set.Weight), turn.Reading.Slots.Rir)).ToValueList();
    }

    /// <summary>Up to here a number before an "x" may count sets.</summary>
    private const int MostSets = 12;

    [GeneratedRegex(@"\b(?<load>\d{1,3}(?:[.,]5)?)\s*(?:kgs?|kilos?|lbs?)?\s*[x×]\s*(?<reps>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Set();

    /// <summary>By its own name in the catalogue, else by what runners call it.</summary>
    private string? Named(CoachTurn turn, Session? session)
    {
        var (text, read) = (turn.Inbound.Text ?? "", turn.Reading.Slots.Exercise);
        return read is not null && Exercises.Find(read) is not null || names.In(text) is not { } called ? Meant(Known(read, session, turn), session, text) : called.Id;
    }

    /// <summary>"Rows": a family of exercises; the one of the session, else of the plan, else the first that is known.</summary>
    private static string? Known(string? named, Session? session, CoachTurn turn) => named is null || Exercises.Find(named) is not null ? named
        : (session?.Exercises ?? []).Concat((turn.Plan?.Sessions ?? []).SelectMany(other => other.Exercises)).Select(planned => planned.ExerciseId)
            .Concat(Exercises.All.Select(exercise => exercise.Id)).FirstOrDefault(id => $"-{id}-".Contains($"-{named}-", StringComparison.Ordinal)) ?? named;

    /// <summary>"Squats" by themselves are the squats of the session, whichever they are.</summary>
    private string? Meant(string? named, Session? session, string text) =>
        named is not null && Exercises.Find(named) is { } exercise && session is not null && session.Exercises.All(planned => planned.ExerciseId != named)
        && texts.Hears("BareLiftWords", text)
        && session.Exercises.Where(planned => planned.Pattern == exercise.Pattern).ToList() is [var only]
            ? only.ExerciseId
            : named;

    /// <summary>Which exercise the sets went to is worth a look: a bare "3x8" is taken for the main lift.</summary>
    private string? Heard(CoachTurn turn, PlanAnswer answer) =>
        answer.Decision.Refusal is null && answer.Receipts.Count > 0 ? rules.Of(answer.Receipts[answer.Receipts.Count - 1].Heard, turn.Words) : null;

    /// <summary>The sets before are taken back only where the new ones can stand in their place.</summary>
    private async Task CorrectAsync(CoachTurn turn, LogSets corrected, CancellationToken cancellationToken)
    {
        var stands = await turn.PreviewAsync(corrected, cancellationToken);
        if (stands.Decision.Refusal is not null)
        {
            await receipts.SayAsync(turn, stands, cancellationToken);
            return;
        }

        await turn.DoAsync(new Undo(), cancellationToken);
        var answer = await turn.DoAsync(corrected, cancellationToken);
        await receipts.SayAsync(turn, answer, $"{texts["LogCorrected"].Value} {Heard(turn, answer)}".TrimEnd(), cancellationToken);
    }
}
