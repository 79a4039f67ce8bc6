using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Actually 20 kg", right after sets were logged: the same sets with what is said now in the place of what was.</summary>
internal static partial class CorrectedSets
{
    /// <summary>A longer message says something else as well.</summary>
    private const int MostWords = 8;

    /// <summary>Null when nothing of the sets is named.</summary>
    /// <param name="read">Reads words as a message of their own.</param>
    /// <param name="pounds">The runner's own unit, for a load without one.</param>
    public static LogSets? Of(LoggedExercise logged, string rest, Func<string, Reading> read, CultureInfo culture, bool pounds = false)
    {
        if (rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is 0 or > MostWords)
        {
            return null;
        }

        var alone = read(rest).Slots;
        alone = Counted().Match(rest) is { Success: true } counted && alone is { Sets: null, Reps: null } && int.Parse(counted.Groups[1].Value, CultureInfo.InvariantCulture) is var number
            ? counted.Groups[2].Value[0] is 's' or 'S' ? alone with { Sets = number } : alone with { Reps = [number] }
            : alone;
        var known = alone.Reps is { Count: > 0 } || alone.Sets is not null;

        // A load by itself reads like a thing to lift with; behind sets it is what was lifted.
        var set = logged.Sets[logged.Sets.Count - 1];
        var said = known ? alone : read(string.Create(culture, $"{logged.Sets.Count}x{set.Reps} @ {rest}")).Slots;
        var rir = said.Rir ?? alone.Rir;
        var load = said.LoadKg is { } kg ? new Load(kg) : known || rir is not null ? null : Bare(rest, pounds);
        if (!known && load is null && rir is null && said.Exercise is null)
        {
            return null;
        }

        var reps = known ? Reps(logged, alone) : [.. logged.Sets.Select(one => one.Reps)];
        return new LogSets(
            reps.Select((count, index) => new LoggedSet(count, load ?? Of(logged, index).Load, rir ?? Of(logged, index).Rir)).ToValueList(), said.Exercise ?? logged.ExerciseId, logged.Date);
    }

    /// <summary>"The second set was only 6", "only got 4 on the last set": that set alone; null when none is named, or it was not done.</summary>
    public static LogSets? OneSet(LoggedExercise logged, string said)
    {
        if (One().Match(said) is not { Success: true } one || !said.Contains("set", StringComparison.OrdinalIgnoreCase) && !said.Contains("serie", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var which = one.Groups["last"].Success ? logged.Sets.Count : Array.FindIndex(Ordinals, names => names.Split('|').Contains(one.Groups["which"].Value.ToLowerInvariant())) + 1;
        var reps = int.Parse(one.Groups["reps"].Value, CultureInfo.InvariantCulture);
        return which < 1 || which > logged.Sets.Count ? null
            : new LogSets(logged.Sets.Select((set, index) => index == which - 1 ? set with { Reps = reps } : set).ToValueList(), logged.ExerciseId, logged.Date);
    }

    private static readonly string[] Ordinals = ["first|primera", "second|segunda", "third|tercera", "fourth|cuarta"];

    [GeneratedRegex(@"\b(?:(?<which>first|second|third|fourth|primera|segunda|tercera|cuarta)|(?<last>last|final|última|ultima))\s+(?:set|serie)\b\D*(?<reps>\d{1,2})\b(?!\s*(?:kg|kilos|lb|[x×]))|\b(?<reps>\d{1,2})\b(?!\s*(?:kg|kilos|lb|[x×]))[^\d]*\b(?:on|in|for|en)\s+(?:the|la|my|mi)\s+(?:(?<which>first|second|third|fourth|primera|segunda|tercera|cuarta)|(?<last>last|final|última|ultima))\s+(?:set|serie)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex One();

    /// <summary>"4 sets", "only 6 reps".</summary>
    [GeneratedRegex(@"^\W*(?:(?:it|was|only|just|eran?|solo|fueron)\W+)*(\d{1,2})\s*(sets?|series|reps?|repeticiones)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>"The squat was 85, not 80": the one number that is told for what was lifted; the one that is denied is none.</summary>
    private static Load? Bare(string rest, bool pounds) => Lone().Matches(Denied().Replace(rest, "")) is [var only] && double.Parse(only.Value.Replace(',', '.'), CultureInfo.InvariantCulture) is var load
        ? pounds ? Load.FromPounds(load) : new Load(load)
        : null;

    [GeneratedRegex(@"\b\d{1,3}(?:[.,]\d{1,2})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Lone();

    [GeneratedRegex(@"\b(?:not|no|instead of|en vez de)\s+\d{1,3}(?:[.,]\d{1,2})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    private static List<int> Reps(LoggedExercise logged, Slots said) => (said.Reps, said.Sets) switch
    {
        ({ Count: 1 } one, null or 1) => [.. Enumerable.Repeat(one[0], logged.Sets.Count)],
        ({ Count: 1 } one, <= 20 and { } sets) => [.. Enumerable.Repeat(one[0], sets)],
        ({ Count: > 0 } each, _) => [.. each],
        (_, >= 1 and <= 20 and { } sets) => [.. Enumerable.Range(0, sets).Select(index => Of(logged, index).Reps)],
        _ => [.. logged.Sets.Select(set => set.Reps)],
    };

    /// <summary>What was logged for that set, or for the last of them.</summary>
    private static LoggedSet Of(LoggedExercise logged, int index) => logged.Sets[Math.Min(index, logged.Sets.Count - 1)];
}
