using System.Collections.Frozen;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;

namespace CoachBot.Training.Rules;

/// <summary>
/// Every rule's words, by id, with its facts as {placeholders}. One table, so that a translation needs the id and the facts only.
/// </summary>
public static partial class RuleBook
{
    private static readonly FrozenDictionary<string, RuleNote> Plain = All().ToFrozenDictionary(rule => rule.Id, rule => new RuleNote(rule.Id, rule.Text));

    /// <summary>All rule ids and their texts, in the order of the book.</summary>
    public static IEnumerable<(string Id, string Text)> Entries => All();

    /// <summary>The text with its placeholders, or null for an unknown id.</summary>
    public static string? Template(string rule) => Plain.TryGetValue(rule, out var note) ? note.Text : null;

    /// <summary>A rule that has no facts; the same object every time.</summary>
    public static RuleNote Note(string rule) => Plain[rule];

    public static RuleNote Note(string rule, string name, string value) =>
        new(rule, Plain[rule].Text.Replace("{" + name + "}", value, StringComparison.Ordinal), [new Fact(name, value)]);

    public static RuleNote Note(string rule, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var text = Plain[rule].Text;
        var items = new Fact[facts.Length];
        for (var index = 0; index < facts.Length; index++)
        {
            var (name, value) = facts[index];
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
            items[index] = new Fact(name, value);
        }

        return new RuleNote(rule, text, new ValueList<Fact>(items));
    }

    private static IEnumerable<(string Id, string Text)> All() =>
        [.. Soreness, .. Health, .. Phases, .. Placement, .. Content, .. Changes, .. Refusals];
}
