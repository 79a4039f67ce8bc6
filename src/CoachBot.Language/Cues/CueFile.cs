using System.Globalization;
using CoachBot.Language.Text;

namespace CoachBot.Language.Cues;

/// <summary>
/// Reads a file of cues. <c>[label]</c> or <c>[label/detail]</c> opens a section; <c>@name = a|b|c</c> names a set of words;
/// any other line is a pattern: words, alternatives with |, <c>stem*</c>, <c>@class</c>, <c>word?</c> for one that may be missing,
/// <c>..</c> for up to three words between, <c>...</c> for up to seven, <c>....</c> for up to twelve, <c>^</c> and <c>$</c> for the ends of a clause,
/// a leading <c>2:</c> for a weight other than 1.
/// </summary>
internal sealed class CueFile
{
    private readonly Dictionary<string, string> macros = new(StringComparer.Ordinal);
    /// <summary>Elements whose words are in the vocabulary.</summary>
    private readonly HashSet<string> counted = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    public List<Cue> Cues { get; } = [];

    public Dictionary<string, List<int>> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<int>> Stems { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<int>> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of all sections but those about other subjects: what a typo may stand for.</summary>
    public HashSet<string> Vocabulary { get; } = new(StringComparer.Ordinal);

    public int ElementCount => ids.Count;

    public static CueFile Read(string file)
    {
        var read = new CueFile();
        var label = "";
        var detail = "";
        foreach (var line in ResourceLines.Of(file))
        {
            if (line[0] == '[')
            {
                var parts = line.Trim('[', ']').Split('/');
                (label, detail) = (parts[0], parts.Length > 1 ? parts[1] : "");
            }
            else if (line[0] == '@' && line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var at && !line[..at].Contains(' '))
            {
                if (read.ids.Keys.Any(used => used.Split('|').Contains(line[..at])))
                {
                    throw new FormatException($"{file}: {line[..at]} is used before it is told.");
                }

                read.macros[line[1..at]] = line[(at + 3)..].Replace(" ", "", StringComparison.Ordinal);
            }
            else
            {
                read.Cues.AddRange(read.Patterns(label, detail, line));
            }
        }

        return read;
    }

    private IEnumerable<Cue> Patterns(string label, string detail, string line)
    {
        var weight = 1.0;
        var text = line;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < 5 && double.TryParse(line[..colon], NumberStyles.Float, CultureInfo.InvariantCulture, out var said))
        {
            (weight, text) = (said, line[(colon + 1)..]);
        }

        var elements = new List<CueElement>();
        var gap = 0;
        var atStart = false;
        var atEnd = false;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case "^":
                    atStart = true;
                    break;
                case "$":
                    atEnd = true;
                    break;
                case "..":
                    gap = 3;
                    break;
                case "...":
                    gap = 7;
                    break;
                case "....":
                    gap = 12;
                    break;
                default:
                    var optional = part[^1] == '?';
                    elements.Add(new CueElement(Element(optional ? part[..^1] : part, label), gap, optional));
                    gap = 0;
                    break;
            }
        }

        // One that begins with an optional word is two patterns.
        for (var from = 0; from < elements.Count; from++)
        {
            yield return new Cue(label, detail, weight, [elements[from] with { Optional = false, Gap = 0 }, .. elements.Skip(from + 1)], atStart, atEnd, line);
            if (!elements[from].Optional)
            {
                yield break;
            }
        }
    }

    private int Element(string written, string label)
    {
        if (label != "outOfScope" && counted.Add(written))
        {
            Vocabulary.UnionWith(Plain(written));
        }

        if (ids.TryGetValue(written, out var known))
        {
            return known;
        }

        var id = ids[written] = ids.Count;
        Expand(written, id);
        return id;
    }

    private IEnumerable<string> Plain(string written) => written.Split('|').SelectMany(word =>
        word[0] != '@' ? word[^1] == '*' ? [] : [word] : macros.TryGetValue(word[1..], out var meant) ? Plain(meant) : []);

    private void Expand(string written, int id)
    {
        foreach (var word in written.Split('|'))
        {
            if (word[0] != '@')
            {
                var (into, key) = word[^1] == '*' ? (Stems, word[..^1]) : (Words, word);
                Add(into, key, id);
            }
            else if (macros.TryGetValue(word[1..], out var meant))
            {
                Expand(meant, id);
            }
            else
            {
                Add(Classes, word[1..], id);
            }
        }
    }

    private static void Add(Dictionary<string, List<int>> into, string key, int id)
    {
        if (!into.TryGetValue(key, out var set))
        {
            into[key] = set = [];
        }

        // Elements come one after the other, so a repetition is right behind.
        if (set.Count == 0 || set[^1] != id)
        {
            set.Add(id);
        }
    }
}
