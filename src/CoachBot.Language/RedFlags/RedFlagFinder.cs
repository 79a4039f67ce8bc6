using System.Text.Json;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Lexicon;
using CoachBot.Language.Text;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// Finds the signs that pre-empt everything else, in single words: what else a stretch may be, an hour or a distance, hides no sign.
/// A sign that is denied, over, another's, only asked about or only an idiom is dropped; any doubt keeps it.
/// </summary>
internal sealed class RedFlagFinder(IReadOnlyList<CueBook> books, NameBook names)
{
    private const string Idiom = "not ";

    /// <summary>A sign that goes on this far behind an idiom, with a turn between, says more than the idiom: "box jumps were ok until my shin hurt".</summary>
    private const int FurtherOn = 2;

    private static readonly Dictionary<string, RedFlag> ByName =
        Enum.GetValues<RedFlag>().ToDictionary(flag => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()), StringComparer.Ordinal);

    public List<RedFlag> Find(List<Token> tokens)
    {
        var words = Words(tokens);
        var hits = Hits(words);
        var flags = new List<RedFlag>();
        if (hits.Count == 0)
        {
            return flags;
        }

        var denied = Negation.Of(words);
        foreach (var hit in hits)
        {
            if (hit.Cue.Label.StartsWith(Idiom, StringComparison.Ordinal))
            {
                continue;
            }

            var flag = ByName[hit.Cue.Label];
            if (!flags.Contains(flag) && !Denial.Covers(words, hit, denied) && !Denial.IsOver(words, hit, denied) && !IsIdiom(words, hits, hit) && IsHereAndNow(new Setting(words, hit), flag))
            {
                flags.Add(flag);
            }
        }

        flags.Sort();
        return flags;
    }

    /// <summary>The runner's own, present, and more than hard training does to everyone.</summary>
    private static bool IsHereAndNow(in Setting at, RedFlag flag) =>
        BodyWords.Back(at, flag) && !Bearer.IsAnother(at, flag) && !Bygone.Holds(at) && !Supposed.Holds(at) && !Ordinary.Holds(at, flag);

    public List<CueHit> Hits(List<Token> tokens) => Hits(Words(tokens));

    private List<CueHit> Hits(List<Unit> words)
    {
        var hits = books[0].Find(words);
        for (var i = 1; i < books.Count; i++)
        {
            hits.AddRange(books[i].Find(words));
        }

        return hits;
    }

    private static bool IsIdiom(List<Unit> words, List<CueHit> hits, CueHit hit) => hits.Exists(other =>
        other.Cue.Label.StartsWith(Idiom, StringComparison.Ordinal) && (other.Cue.Label == Idiom + "*" || other.Cue.Label == Idiom + hit.Cue.Label)
        && other.From <= hit.To && hit.From <= other.To && !(hit.To - other.To >= FurtherOn && Turns(words, other.To, hit.To)));

    private static bool Turns(List<Unit> words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (words[i].Word is "until" or "til" or "till" or "but" or "then" or "except" or "now")
            {
                return true;
            }
        }

        return false;
    }

    private List<Unit> Words(List<Token> tokens)
    {
        var words = new List<Unit>(tokens.Count);
        foreach (var token in tokens)
        {
            var meanings = names.Of(token.Word);
            words.Add(new Unit(token.IsNumber ? UnitKind.Number : meanings is null ? UnitKind.Word : UnitKind.Name, token.Word, token.Start, token.End, token.Before) { Meanings = meanings });
        }

        return words;
    }
}
