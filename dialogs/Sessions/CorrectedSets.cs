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
    public static LogSets? Of(LoggedExercise logged, string rest, Func<string, Reading> read, CultureInfo culture)
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
        var load = said.LoadKg is { } kg ? new Load(kg) : (Load?)null;
        var rir = said.Rir ?? alone.Rir;
        if (!known && load is null && rir is null && said.Exercise is null)
        {
            return null;
        }

        var reps = known ? Reps(logged, alone) : [.. logged.Sets.Select(one => one.Reps)];
        return new LogSets(
            reps.Select((count, index) => new LoggedSet(count, load ?? Of(logged, index).Load, rir ?? Of(logged, index).Rir)).ToValueList(), said.Exercise ?? logged.ExerciseId, logged.Date);
    }

    /// <summary>"4 sets", "only 6 reps".</summary>
    [GeneratedRegex(@"^\W*(?:(?:it|was|only|just|eran?|solo|fueron)\W+)*(\d{1,2})\s*(sets?|series|reps?|repeticiones)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

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
