namespace CoachBot.Language.Text;

/// <summary>Cuts a message into tokens: lower case, contractions opened, slang replaced, one pass, no backtracking.</summary>
internal sealed class Tokeniser(Slang slang)
{
    /// <summary>What is longer is cut off: nobody says more in one message, and a pasted plan has its own reader.</summary>
    internal const int LongestMessage = 12_000;

    public List<Token> Cut(string text)
    {
        var tokens = new List<Token>(Math.Min(text.Length / 4, 64) + 4);
        var before = Boundary.Stop;
        Span<char> buffer = stackalloc char[40];
        for (var i = 0; i < text.Length && i < LongestMessage;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var start = i;
                if (DottedDate(text, i) is > 0 and var end)
                {
                    Dots(tokens, text, i, end, ref before);
                    i = end;
                    continue;
                }

                i = EndOfNumber(text, i);
                Add(tokens, new Token(text[start..i].Replace(",", "", StringComparison.Ordinal), start, i, before), ref before);
            }
            else if (char.IsLetter(c) || c == '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                var start = i;
                var length = 0;
                while (i < text.Length && (char.IsLetter(text[i]) || IsApostrophe(text[i]) || Mark(text[i])))
                {
                    if (length < buffer.Length && !Mark(text[i]))
                    {
                        buffer[length++] = IsApostrophe(text[i]) ? '\'' : char.ToLowerInvariant(text[i]);
                    }

                    i++;
                }

                var at = tokens.Count;
                AddWord(tokens, buffer[..length].Trim('\''), start, i, ref before);
                if (start > 0 && text[start - 1] is '-' or '–' && tokens.Count > at)
                {
                    tokens[at] = tokens[at] with { Dashed = true };
                }
            }
            else
            {
                i += Sign(text, i, tokens, ref before);
            }
        }

        return tokens;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    /// <summary>A combining accent, dropped: "e" + U+0301 is how some keyboards write é.</summary>
    private static bool Mark(char c) => c is >= '\u0300' and <= '\u036f';

    /// <summary>"27.9.26": where it ends; 0 where there is none.</summary>
    private static int DottedDate(string text, int i)
    {
        var at = i;
        for (var part = 0; part < 3; part++)
        {
            var digits = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                (at, digits) = (at + 1, digits + 1);
            }

            if (digits == 0 || digits > (part == 2 ? 4 : 2) || part < 2 && (at >= text.Length || text[at++] != '.'))
            {
                return 0;
            }
        }

        return at < text.Length && (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) || char.IsLetter(text[at])) ? 0 : at;
    }

    /// <summary>The parts of a date with dots, as if written with slashes.</summary>
    private static void Dots(List<Token> tokens, string text, int from, int end, ref Boundary before)
    {
        var start = from;
        for (var i = from; i <= end; i++)
        {
            if (i == end || text[i] == '.')
            {
                Add(tokens, new Token(text[start..i], start, i, before), ref before);
                if (i < end)
                {
                    Add(tokens, new Token("/", i, i + 1, before), ref before);
                }

                start = i + 1;
            }
        }
    }

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        // 5,000 and 21.1 are one number; 6.30 too, and the clock tells later.
        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }
        }
        else if (i + 3 < text.Length && text[i] == ',' && AllDigits(text, i + 1, 3) && (i + 4 >= text.Length || !char.IsAsciiDigit(text[i + 4])))
        {
            i += 4;
        }

        return i;
    }

    private static bool AllDigits(string text, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void AddWord(List<Token> tokens, ReadOnlySpan<char> word, int start, int stop, ref Boundary before)
    {
        if (word.IsEmpty)
        {
            return;
        }

        // "3x8", "8x": the sign of a multiplication, not a letter's name.
        if (word[0] == 'x' && word.Length == 1)
        {
            Add(tokens, new Token("x", start, stop, before), ref before);
            return;
        }

        // "2nd" is no "and".
        if (!(word is "st" or "nd" or "rd" or "th" && tokens is [.., { IsNumber: true, End: var end } ] && end == start) && slang.TryOpen(word, out var meant))
        {
            foreach (var one in meant)
            {
                Add(tokens, new Token(one, start, stop, before), ref before);
            }

            return;
        }

        Add(tokens, new Token(word.Contains('\'') ? word.ToString().Replace("'", "", StringComparison.Ordinal) : slang.Known(word), start, stop, before), ref before);
    }

    private static void Add(List<Token> tokens, Token token, ref Boundary before)
    {
        tokens.Add(token);
        before = Boundary.None;
    }

    private static int Sign(string text, int i, List<Token> tokens, ref Boundary before)
    {
        switch (text[i])
        {
            case '\n' or '\r':
                before = Boundary.Line;
                break;
            case '.' or '!' or '?' or ';' or '…' or '|' or '•' or '^':
                Raise(ref before, Boundary.Stop);
                break;
            case ',' or '(' or ')' or '–' or '—':
                Raise(ref before, Boundary.Comma);
                break;
            case '-' when i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ':
                Raise(ref before, Boundary.Comma);
                break;
            case ':' when tokens.Count > 0 && tokens[^1].End == i && i + 1 < text.Length && !char.IsAsciiDigit(text[i + 1]):
                Raise(ref before, Boundary.Comma);
                break;
            case '+' or '&':
                Add(tokens, new Token("and", i, i + 1, before), ref before);
                break;
            case '-' or '/' or ':' when !BetweenDigits(text, i):
                // "pull-ups", "run/walk": two words.
                break;
            case '/' or ':' or '@' or '%' or '-' or '×' or '~' or '<' or '>':
                var sign = text[i] == '×' ? "x" : Signs[text[i]];
                Add(tokens, new Token(sign, i, i + 1, before), ref before);
                break;
            default:
                if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && Emoji.TryGetValue(char.ConvertToUtf32(text[i], text[i + 1] is var low && char.IsLowSurrogate(low) ? low : '\udc00'), out var word))
                {
                    Add(tokens, new Token(word, i, i + 2, before), ref before);
                    return 2;
                }

                break;
        }

        return 1;
    }

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is ' ' or 'm') && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] == ' ')
        && (char.IsAsciiDigit(text[i - 1]) || char.IsAsciiDigit(text[i + 1]));

    private static void Raise(ref Boundary before, Boundary to)
    {
        if (before < to)
        {
            before = to;
        }
    }

    private static readonly Dictionary<char, string> Signs = new() { ['/'] = "/", [':'] = ":", ['@'] = "@", ['%'] = "%", ['-'] = "-", ['~'] = "about", ['<'] = "under", ['>'] = "over" };

    private static readonly Dictionary<int, string> Emoji = new()
    {
        [0x1F44D] = "yes", [0x1F44E] = "no", [0x1F44C] = "ok", [0x1F64F] = "thanks", [0x1F44B] = "hello", [0x1F937] = "maybe",
    };
}
