namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Cuts a text into tokens: one pass over the characters, then one that joins known phrases.</summary>
internal static class Lexer
{
    private const int LongestWord = 32;

    /// <summary>Fills <paramref name="tokens"/> and returns how many there are; one <see cref="TokenKind.End"/> token follows them.</summary>
    public static int Cut(string text, Lexicon lexicon, ref Token[] tokens)
    {
        var count = 0;
        var i = 0;
        var glued = false;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                glued = false;
                i++;
                continue;
            }

            if (count + 1 >= tokens.Length)
            {
                Array.Resize(ref tokens, tokens.Length * 2);
            }

            ref var token = ref tokens[count++];
            token = new Token { Start = i, Glued = glued, Word = Word.Unknown, Value = -1 };
            i = char.IsAsciiDigit(c) ? Digits(text, i, ref token)
                : char.IsLetter(c) ? Letters(text, i, ref token)
                : Sign(text, i, ref token);
            token.End = i;
            glued = true;
        }

        count = Join(text, lexicon, tokens, count);
        tokens[count] = new Token { Start = text.Length, End = text.Length, Kind = TokenKind.End, Word = Word.Unknown, Value = -1 };
        return count;
    }

    private static int Digits(string text, int i, ref Token token)
    {
        var start = i;
        var value = 0;
        for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
        {
            value = i - start < 9 ? (value * 10) + (text[i] - '0') : -1;
        }

        token.Kind = TokenKind.Number;
        token.Digits = i - start;
        token.Value = token.Digits > 9 ? -1 : value;
        return i;
    }

    private static int Letters(string text, int i, ref Token token)
    {
        token.Kind = TokenKind.Word;
        for (i++; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetter(c) || c is '\u0301')
            {
                continue;
            }

            // An apostrophe belongs to the word inside it (o'clock) and after a plural's s (fathers' day) or an o (o' clock).
            var inside = i + 1 < text.Length && char.IsLetter(text[i + 1]);
            var closing = (text[i - 1] == 's' || (text[i - 1] == 'o' && i - token.Start == 1)) && NextLetter(text, i + 1) > i + 1;
            if (c is not ('\'' or '’') || !(inside || closing))
            {
                break;
            }
        }

        return i;
    }

    // Where the next word begins after white space; −1 where something else follows.
    private static int NextLetter(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && char.IsLetter(text[i]) ? i : -1;
    }

    private static int Sign(string text, int i, ref Token token)
    {
        token.Kind = TokenKind.Symbol;
        token.Symbol = text[i] is '–' or '—' or '−' ? '-' : text[i];
        return i + 1;
    }

    private static int Join(string text, Lexicon lexicon, Token[] tokens, int count)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            tokens[kept] = tokens[i];
            ref var token = ref tokens[kept++];
            if (token.Kind != TokenKind.Word || Find(text, in token, buffer, lexicon) is not { } node)
            {
                continue;
            }

            token.Word = node.Meaning ?? Alone(text, in token, buffer, lexicon);
            for (var j = i + 1; node.Continues && j < count; j++)
            {
                if ((tokens[j].Symbol == '-' && tokens[j].Glued && j + 1 < count && tokens[j + 1].Glued) || IsAbbreviated(tokens, j, count))
                {
                    j++;
                }

                if (tokens[j].Kind != TokenKind.Word || node.Find(Plain(text, in tokens[j], buffer)) is not { } longer)
                {
                    break;
                }

                node = longer;
                if (node.Meaning is { } meaning)
                {
                    token.Word = meaning;
                    token.End = tokens[j].End;
                    i = j;
                }
            }
        }

        return kept;
    }

    // The full stop of "st. patrick", "jr. day".
    private static bool IsAbbreviated(Token[] tokens, int stop, int count) =>
        tokens[stop].Symbol == '.' && tokens[stop].Glued && stop + 1 < count && tokens[stop - 1] is { Kind: TokenKind.Word } before && before.End - before.Start == 2;

    // "week's" is the week, unless the lexicon has the form with the s ("mother's day") and it begins a phrase.
    private static PhraseNode? Find(string text, in Token token, Span<char> buffer, Lexicon lexicon)
    {
        var plain = Plain(text, in token, buffer);
        var node = lexicon.Find(plain);
        var possessive = token.End - token.Start > 2 && text[token.End - 1] == 's' && text[token.End - 2] is '\'' or '’';
        return possessive && plain.Length > 1 && node is not { Continues: true } ? lexicon.Find(plain[..^1]) ?? node : node;
    }

    // "today's" that begins no "today's date" is today.
    private static Word Alone(string text, in Token token, Span<char> buffer, Lexicon lexicon)
    {
        var plain = Plain(text, in token, buffer);
        return plain.Length > 2 && plain[^1] == 's' && text[token.End - 2] is '\'' or '’' ? lexicon.Find(plain[..^1])?.Meaning ?? Word.Unknown : Word.Unknown;
    }

    /// <summary>The word as the lexicon writes it: no accents, no apostrophes; ñ stays itself.</summary>
    private static ReadOnlySpan<char> Plain(string text, in Token token, Span<char> buffer)
    {
        var length = 0;
        for (var i = token.Start; i < token.End; i++)
        {
            if (length == buffer.Length)
            {
                return [];
            }

            var c = text[i] switch
            {
                'á' or 'à' or 'â' => 'a',
                'é' or 'è' or 'ê' => 'e',
                'í' => 'i',
                'ó' or 'ô' => 'o',
                'ú' or 'ü' => 'u',
                var other => other,
            };
            if (c is not ('\'' or '’' or '\u0301'))
            {
                buffer[length++] = c;
            }
        }

        return buffer[..length];
    }
}
