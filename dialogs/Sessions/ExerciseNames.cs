using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Wording;
using CoachBot.Language.Text;
using CoachBot.Training.Catalogue;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Finds the exercises of the catalogue by how people call them, in every language that the coach speaks.</summary>
internal sealed partial class ExerciseNames(IStringLocalizer<ExerciseTexts> texts)
{
    private readonly Lazy<List<(Exercise Exercise, string[] Words)>> names = new(() => Named(texts));

    /// <summary>The one whose name this is, singular or plural; null: none, or not all of its name.</summary>
    public Exercise? Called(string said)
    {
        var words = Words(said);
        return words.Length == 0 ? null : names.Value.Find(name => name.Words.SequenceEqual(words)).Exercise;
    }

    /// <summary>Those that have every word of this in their name, the usual choice first: all squats for "squats".</summary>
    public IReadOnlyList<Exercise> Like(string said)
    {
        var words = Words(said);
        return words.Length == 0 ? [] : [.. names.Value.Where(name => words.All(name.Words.Contains)).Select(name => name.Exercise).Distinct()];
    }

    /// <summary>Those that a word of the text belongs to, by its own form or its verb's: "benched", "presses"; the usual choice first.</summary>
    public IReadOnlyList<Exercise> Named(string text)
    {
        var words = Words(text).SelectMany(Forms).Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        return [.. names.Value.Where(name => name.Words.Any(words.Contains)).OrderByDescending(name => name.Words.Count(words.Contains)).Select(name => name.Exercise).Distinct()];
    }

    /// <summary>The word, and without the ending of a verb: "squatted", "rowing".</summary>
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (Ending().Match(word) is { Success: true } ended)
        {
            yield return word[..ended.Index];
        }
    }

    [GeneratedRegex("(?<=[a-z]{3})(?:(?<=t)t)?(?:ed|ing)$")]
    private static partial Regex Ending();

    /// <summary>One whose name of several words stands in the text: nobody means another by "chair squat".</summary>
    public Exercise? InFull(string text)
    {
        var words = Words(text);
        return names.Value.Where(name => name.Words.Length > 1 && Stands(name.Words, words)).OrderByDescending(name => name.Words.Length).Select(name => name.Exercise).FirstOrDefault();
    }

    /// <summary>The exercise with the longest name that stands in the text.</summary>
    public Exercise? In(string text)
    {
        var words = Words(text);
        return names.Value.Where(name => Stands(name.Words, words)).OrderByDescending(name => name.Words.Length).Select(name => name.Exercise).FirstOrDefault();
    }

    private static bool Stands(string[] name, string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - name.Length + 1)).Any(from => words.AsSpan(from, name.Length).SequenceEqual(name));

    private static List<(Exercise, string[])> Named(IStringLocalizer<ExerciseTexts> texts)
    {
        var now = CultureInfo.CurrentUICulture;
        var named = new List<(Exercise, string[])>();
        foreach (var culture in Languages.All)
        {
            CultureInfo.CurrentUICulture = culture;
            named.AddRange(Exercises.All.Select(exercise => (exercise, Words(texts[exercise.Id] is { ResourceNotFound: false } name ? name.Value : exercise.Name))));
        }

        CultureInfo.CurrentUICulture = now;
        return named;
    }

    /// <summary>Without case, accents, hyphens and plurals.</summary>
    private static string[] Words(string text) =>
        [.. new string([.. PlainText.Of(text).Replace("'", "", StringComparison.Ordinal).Select(character => char.IsLetterOrDigit(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular)];

    private static string Singular(string word) => word switch
    {
        [.., 's', 's'] => word,
        [.. var one, 's'] when one.Length > 1 => one is [.. var stem, 'e'] && (stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("on", StringComparison.Ordinal)) ? stem : one,
        _ => word,
    };
}
