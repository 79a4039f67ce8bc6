using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.RedFlags;

/// <summary>A sign in the sentence it was found in, and the stretch of it that no comma or turn of speech breaks.</summary>
internal readonly struct Setting
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { "but", "although", "though", "because", "so", "except", "however", "pero", "aunque", "porque" };

    /// <summary>Behind "and" these begin a statement of its own.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "i", "my", "now", "today", "it", "there", "this", "that", "im", "mi", "ahora", "me", "he", "she" };

    /// <summary>Of a sentence without an end so many words are looked at on either side: what stands further off says nothing of this sign, and each of thousands would look at all.</summary>
    private const int Reach = 120;

    public Setting(IReadOnlyList<Unit> words, CueHit hit)
    {
        Words = words;
        Hit = hit;
        var from = hit.From;
        while (from > 0 && hit.From - from < Reach && words[from].Before < Boundary.Stop)
        {
            from--;
        }

        var to = hit.To;
        while (to + 1 < words.Count && to - hit.To < Reach && words[to + 1].Before < Boundary.Stop)
        {
            to++;
        }

        (From, To) = (from, to);
        var start = hit.From;
        while (start > from && !Breaking(words, start))
        {
            start--;
        }

        var end = hit.To;
        while (end + 1 <= to && !Breaking(words, end + 1))
        {
            end++;
        }

        (Start, End) = (start, end);
    }

    public IReadOnlyList<Unit> Words { get; }

    public CueHit Hit { get; }

    /// <summary>The first word of the sentence.</summary>
    public int From { get; }

    /// <summary>The last word of the sentence.</summary>
    public int To { get; }

    /// <summary>The first word of the unbroken stretch.</summary>
    public int Start { get; }

    /// <summary>The last word of the unbroken stretch.</summary>
    public int End { get; }

    public string Word(int i) => i >= From && i <= To ? Words[i].Word : "";

    public bool IsSite(int i) => i >= From && i <= To && Words[i].Is("site");

    /// <summary>Whether one of the words stands between two places, both included.</summary>
    public bool Says(HashSet<string> words, int from, int to)
    {
        for (var i = Math.Max(from, From); i <= to && i <= To; i++)
        {
            if (words.Contains(Words[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    public bool InSentence(HashSet<string> words) => Says(words, From, To);

    /// <summary>"Can squats cause knee pain": written out, and not short for because.</summary>
    private static bool Causes(IReadOnlyList<Unit> words, int i) =>
        words[i].Word == "because" && words[i].End - words[i].Start == 5 && i + 1 < words.Count && !Openers.Contains(words[i + 1].Word) && words[i + 1].Word is not ("of" or "the");

    private static bool Breaking(IReadOnlyList<Unit> words, int i) =>
        words[i].Before >= Boundary.Comma || !Causes(words, i) && Breaks.Contains(words[i].Word) || words[i].Word is "and" or "y" && i + 1 < words.Count && Openers.Contains(words[i + 1].Word);
}
