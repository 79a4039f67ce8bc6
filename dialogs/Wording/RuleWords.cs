using System.Text.RegularExpressions;
using CoachBot.Dialogs.Sessions;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace CoachBot.Dialogs.Wording;

/// <summary>
/// A rule in the runner's language: its id and its facts are enough. Where there is no text for the id, the rule book's own holds, with
/// its ISO dates turned into days.
/// </summary>
internal sealed partial class RuleWords(IStringLocalizer<RuleTexts> texts, ChangeWords changes, ExerciseWords exercises)
{
    /// <summary>Rules without facts by their own words: one rule may quote another.</summary>
    private static readonly Dictionary<string, string> Quoted = RuleBook.Entries.Where(rule => !rule.Text.Contains('{', StringComparison.Ordinal)).DistinctBy(rule => rule.Text).ToDictionary(rule => rule.Text, rule => rule.Id);

    public string Of(RuleNote note, Words words)
    {
        // A decision that waits for a fact carries the rule it acts by for now, and says that it waits.
        var text = texts[note.Text == RuleBook.Template("soreness.ask") ? "soreness.ask" : note.Rule];
        var said = text.ResourceNotFound ? note.Text : text.Value;
        foreach (var fact in note.Facts)
        {
            var name = Exercises.Find(fact.Value) is { } exercise ? exercises.Name(exercise.Id, exercise.Name).ToLower(words.Culture) : null;
            said = text.ResourceNotFound
                ? name is null ? said : said.Replace(fact.Value, name, StringComparison.Ordinal)
                : said.Replace($"{{{fact.Name}}}", name ?? Quote(fact.Value) ?? changes.Say(fact.Value, words), StringComparison.Ordinal);
        }

        return Dates(said, words);
    }

    private string? Quote(string fact) => Quoted.TryGetValue(fact, out var rule) && texts[rule] is { ResourceNotFound: false } text ? text.Value : null;

    /// <summary>Thu 5 March in the place of 2026-03-05.</summary>
    public static string Dates(string text, Words words) =>
        IsoDate().Replace(text, match => LocalDatePattern.Iso.Parse(match.Value) is { Success: true } date ? words.Day(date.Value) : match.Value);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDate();
}
