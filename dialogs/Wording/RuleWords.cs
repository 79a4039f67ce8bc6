using System.Text.RegularExpressions;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace CoachBot.Dialogs.Wording;

/// <summary>
/// A rule in the runner's language: its id and its facts are enough. Where there is no text for the id, the rule book's own holds, with
/// its ISO dates turned into days.
/// </summary>
internal sealed partial class RuleWords(IStringLocalizer<RuleTexts> texts)
{
    public string Of(RuleNote note, Words words)
    {
        var text = texts[note.Rule];
        if (text.ResourceNotFound)
        {
            return Dates(note.Facts.Aggregate(note.Text, (said, fact) => Exercises.Find(fact.Value) is { } exercise ? said.Replace(fact.Value, Name(exercise, words), StringComparison.Ordinal) : said), words);
        }

        var said = text.Value;
        foreach (var fact in note.Facts)
        {
            said = said.Replace($"{{{fact.Name}}}", Exercises.Find(fact.Value) is { } exercise ? Name(exercise, words) : fact.Value, StringComparison.Ordinal);
        }

        return Dates(said, words);
    }

    private static string Name(Exercise exercise, Words words) => exercise.Name.ToLower(words.Culture);

    /// <summary>Thu 5 March in the place of 2026-03-05.</summary>
    public static string Dates(string text, Words words) =>
        IsoDate().Replace(text, match => LocalDatePattern.Iso.Parse(match.Value) is { Success: true } date ? words.Day(date.Value) : match.Value);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDate();
}
