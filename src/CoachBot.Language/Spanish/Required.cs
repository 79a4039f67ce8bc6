namespace CoachBot.Language.Spanish;

/// <summary>
/// What a text must hold for a pattern to match in it: one of a few pieces of words. Most messages hold none, and are not searched any further.
/// Knows as much of patterns as patterns.es.txt uses; of what it does not know it demands nothing.
/// </summary>
internal ref struct Required
{
    private readonly ReadOnlySpan<char> pattern;
    private int at;

    private Required(ReadOnlySpan<char> pattern) => this.pattern = pattern;

    /// <returns>Pieces of which every match holds at least one; null when there are none such.</returns>
    public static string[]? Of(string pattern) => new Required(pattern).Alternatives()?.Distinct().ToArray();

    private readonly char Next => at < pattern.Length ? pattern[at] : '\0';

    /// <summary>As far as the end, or the bracket that closes.</summary>
    private List<string>? Alternatives()
    {
        var all = new List<string>();
        var known = true;
        while (true)
        {
            var one = Sequence();
            known &= one is not null;
            all.AddRange(one ?? []);
            if (Next != '|')
            {
                return known ? all : null;
            }

            at++;
        }
    }

    /// <summary>Of all that a sequence must hold, what is longest says most.</summary>
    private List<string>? Sequence()
    {
        List<string>? best = null;
        var run = "";
        while (at < pattern.Length && Next is not ('|' or ')'))
        {
            var (letter, group) = Part();
            var (least, once) = Times();
            if (least > 0 && letter is { } said)
            {
                run += said;
            }

            if (letter is null || !once)
            {
                Keep(ref best, run.Length > 0 ? [run] : null);
                Keep(ref best, least > 0 ? group : null);
                run = "";
            }
        }

        Keep(ref best, run.Length > 0 ? [run] : null);
        return best;
    }

    private static void Keep(ref List<string>? best, List<string>? other)
    {
        if (other is { Count: > 0 } && (best is null || other.Min(piece => piece.Length) > best.Min(piece => piece.Length)))
        {
            best = other;
        }
    }

    /// <summary>A letter, a group with what it demands, or something that demands nothing.</summary>
    private (char? Letter, List<string>? Group) Part()
    {
        var first = pattern[at++];
        switch (first)
        {
            case '\\':
                at++;
                return default;
            case '.' or '^' or '$':
                return default;
            case '[':
                at += pattern[at..].IndexOf(']') + 1;
                return default;
            case '(':
                var looksAround = Opens("?=") | Opens("?!") | Opens("?<=") | Opens("?<!");
                if (!looksAround && !Opens("?:") && Opens("?<"))
                {
                    at += pattern[at..].IndexOf('>') + 1;
                }

                var group = Alternatives();
                at++;
                return (null, looksAround ? null : group);
            default:
                return (first, null);
        }
    }

    private bool Opens(string with)
    {
        var does = pattern[at..].StartsWith(with, StringComparison.Ordinal);
        at += does ? with.Length : 0;
        return does;
    }

    /// <summary>How often at least what stands before must be there, and whether it is there just once.</summary>
    private (int Least, bool Once) Times()
    {
        var (least, once) = (1, true);
        switch (Next)
        {
            case '?' or '*':
                (least, once) = (0, false);
                at++;
                break;
            case '+':
                once = false;
                at++;
                break;
            case '{':
                (least, once) = (pattern[at + 1] == '0' ? 0 : 1, false);
                at += pattern[at..].IndexOf('}') + 1;
                break;
            default:
                return (least, once);
        }

        // "As few as will do" demands no more.
        at += Next == '?' ? 1 : 0;
        return (least, once);
    }
}
