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

    /// <summary>"No, 85", "only 4 on the last set", right after sets were logged.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn) || turn.CorrectsSets;

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

        var text = turn.Inbound.Text ?? "";
        if (Several(text, session, turn) is { Count: > 1 } several)
        {
            foreach (var one in several)
            {
                var logged = await turn.DoAsync(one, cancellationToken);
                await receipts.SayAsync(turn, logged, Heard(turn, logged), cancellationToken);
            }

            return;
        }

        IReadOnlyList<int> reps = slots.Reps is { Count: > 0 } read ? read : Spoken(text) is { Count: > 0 } spoken ? spoken : Listed(text);
        if (reps.Count == 0)
        {
            await turn.SayAsync(texts["HowToLog"], cancellationToken);
            return;
        }

        if (Unknown(turn, session) is { } unknown)
        {
            // Sets of something else are nobody's squats.
            await turn.SayAsync(texts["WhichExercise", unknown], cancellationToken);
            return;
        }

        var each = reps.Count == 1 && slots.Sets is > 1 and <= 20 ? Enumerable.Repeat(reps[0], slots.Sets.Value) : reps;
        var load = slots.LoadKg is { } kg ? new Load(kg) : Bare(text, turn);
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

    /// <summary>"3x10 squats and 3x12 bridges": each exercise with its own sets; fewer than two: none.</summary>
    private IReadOnlyList<LogSets> Several(string text, Session? session, CoachTurn turn)
    {
        var parts = Apart().Split(text).Where(part => Scheme().IsMatch(part)).ToList();
        var logs = parts.Count < 2 ? [] : parts.Select(part => (Part: part, turn.ReadAside(part).Slots)).Select(said => (Id: Named(said.Part, said.Slots.Exercise, session, turn), said.Slots, said.Part, Sets: Scheme().Match(said.Part))).ToList();
        return logs.Count > 1 && logs.TrueForAll(log => log.Id is not null) && logs.DistinctBy(log => log.Id).Count() == logs.Count
            ? [.. logs.Select(log => new LogSets(
                Enumerable.Repeat(new LoggedSet(int.Parse(log.Sets.Groups["reps"].Value, CultureInfo.InvariantCulture), log.Slots.LoadKg is { } kg ? new Load(kg) : Bare(log.Part, turn), log.Slots.Rir), Math.Clamp(int.Parse(log.Sets.Groups["sets"].Value, CultureInfo.InvariantCulture), 1, 20)).ToValueList(),
                log.Id,
                session?.Date))]
            : [];
    }

    [GeneratedRegex(@"[,;\n]|\b(?:and|then|y|luego|plus)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"\b(?<sets>\d{1,2})\s*[x×]\s*(?<reps>\d{1,3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    /// <summary>"12, 12 and 10": repetitions one set after the other; none where fewer than two are told.</summary>
    internal static IReadOnlyList<int> Listed(string? text) => text is not null && List().Match(text) is { Success: true } list
        ? [.. list.Groups["reps"].Captures.Select(reps => int.Parse(reps.Value, CultureInfo.InvariantCulture))]
        : [];

    [GeneratedRegex(@"(?<![\d.,:/])\b(?<reps>\d{1,2})(?:\s*(?:,|/|-|\band\b|\by\b|,\s*(?:and|y)\b)\s*(?<reps>\d{1,2})\b(?![.:]?\d|\s*(?:kg|kilos|lb|am|pm|h\b))){1,7}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex List();

    /// <summary>"Tres series de diez", in words.</summary>
    private IReadOnlyList<int> Spoken(string text) => texts.Listened("SpokenSetsWords").Match(text) is { Success: true } said && Count(said.Groups["sets"].Value) is > 0 and <= 20 and var sets && Count(said.Groups["reps"].Value) is > 0 and var reps
        ? [.. Enumerable.Repeat(reps, sets)]
        : [];

    private int Count(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : texts["CountWords"].Value.Split('|').Select(pair => pair.Split('=')).FirstOrDefault(pair => string.Equals(pair[0], word, StringComparison.OrdinalIgnoreCase)) is [_, var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 0;

    /// <summary>"Deads 100 5 5 4", "press 40 3x8", "with 12s": a load that stands before or behind its sets without a unit, in the runner's own.</summary>
    private static Load? Bare(string text, CoachTurn turn) => Unit().Match(text) is { Success: true } said && double.Parse(said.Groups["load"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) is var load
        ? turn.Words.WeightUnit == "lb" ? Load.FromPounds(load) : new Load(load)
        : null;

    [GeneratedRegex(@"(?<![\dx×.,])(?<load>\d{2,3}(?:[.,]\d{1,2})?)(?:\s*(?:for|por)\s+|s\s+|\s+)\d{1,2}\s*[x×]\s*\d|\d\s*[x×]\s*\d{1,2}\s+(?:(?:with|con|at|a|de)\s+)?(?<load>\d{2,3}(?:[.,]\d{1,2})?)s?\b(?!\s*(?:sec|s\b|m\b|min|rir|%))|(?<![\d.,])(?<load>\d{2,3}(?:[.,]\d{1,2})?)(?:\s+\d{1,2}\b){2,}\s*$|\b(?:at|with|con)\s+(?<load>\d{2,3}(?:[.,]\d{1,2})?)\b(?!\s*(?:sec|s\b|m\b|min|rir|%|reps?|am|pm|[x×:]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    /// <summary>By its own name in the catalogue, else by what runners call it.</summary>
    private string? Named(CoachTurn turn, Session? session) => Named(turn.Inbound.Text ?? "", turn.Reading.Slots.Exercise, session, turn);

    private string? Named(string text, string? read, Session? session, CoachTurn turn)
    {
        return names.InFull(text) is { } full ? full.Id
            : read is not null && Exercises.Find(read) is not null ? Meant(read, session, text)
            : names.In(text) is { } called ? called.Id
            : read is not null && names.In(read.Replace('-', ' ')) is { } spelt ? spelt.Id
            : Known(read, session, turn) is { } known && Exercises.Find(known) is not null ? Meant(known, session, text)
            : Family(text, session, turn);
    }

    /// <summary>"Press": some exercises share the word; the one of the session, else of the plan, else the usual one.</summary>
    private string? Family(string text, Session? session, CoachTurn turn)
    {
        var like = names.Named(texts.Listened("LogWords").Replace(text, " ")).Select(exercise => exercise.Id).ToList();
        return (session?.Exercises ?? []).Concat((turn.Plan?.Sessions ?? []).SelectMany(other => other.Exercises)).Select(planned => planned.ExerciseId).FirstOrDefault(like.Contains) ?? like.FirstOrDefault();
    }

    /// <summary>What was lifted is named in words that no exercise has; null: it is known, or nothing is named.</summary>
    private string? Unknown(CoachTurn turn, Session? session)
    {
        var left = Numbers().Replace(texts.Listened("LogWords").Replace(turn.Inbound.Text ?? "", " "), " ").Trim();
        return left.Count(char.IsLetter) < FewestLetters || Named(turn, session) is not null ? null : string.Join(' ', left.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private const int FewestLetters = 3;

    [GeneratedRegex(@"[\d@x×,.;:!?/()\-+]+")]
    private static partial Regex Numbers();

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

        // What was logged after them is logged again behind them, as it was.
        var since = turn.State.Log.TakeLast(turn.LoggedSince).ToList();
        for (var undone = 0; undone <= since.Count; undone++)
        {
            await turn.DoAsync(new Undo(), cancellationToken);
        }

        var answer = await turn.DoAsync(corrected, cancellationToken);
        foreach (var later in since)
        {
            await turn.DoAsync(new LogSets(later.Sets, later.ExerciseId, later.Date), cancellationToken);
        }

        await receipts.SayAsync(turn, answer, $"{texts["LogCorrected"].Value} {Heard(turn, answer)}".TrimEnd(), cancellationToken);
    }
}
