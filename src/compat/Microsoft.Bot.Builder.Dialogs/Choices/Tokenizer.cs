namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits utterances into words.</summary>
public class Tokenizer
{
    /// <summary>Splits at whatever is not a letter or digit; a character outside the basic plane, such as an emoji, is a word of its own.</summary>
    public static TokenizerFunction DefaultTokenizer => static (text, _) => Split(text);

    private static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var start = -1;
        for (var i = 0; i < (text?.Length ?? 0);)
        {
            var isPair = char.IsSurrogatePair(text, i);
            var codePoint = isPair ? char.ConvertToUtf32(text, i) : text[i];
            var length = isPair ? 2 : 1;
            if (IsBreak(codePoint))
            {
                Close(i);
            }
            else if (codePoint > 0xFFFF)
            {
                Close(i);
                tokens.Add(Word(text, i, i + length));
            }
            else if (start < 0)
            {
                start = i;
            }

            i += length;
        }

        Close(text?.Length ?? 0);
        return tokens;

        void Close(int end)
        {
            if (start >= 0)
            {
                tokens.Add(Word(text, start, end));
                start = -1;
            }
        }
    }

    private static Token Word(string text, int start, int end)
    {
        var word = text[start..end];
        return new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() };
    }

    // Controls, punctuation and symbols of Latin-1; modifier letters and combining marks; general punctuation to miscellaneous symbols.
    private static bool IsBreak(int codePoint) => codePoint is
        (>= 0x0000 and <= 0x002F) or (>= 0x003A and <= 0x0040) or (>= 0x005B and <= 0x0060) or (>= 0x007B and <= 0x00BF)
        or (>= 0x02B9 and <= 0x036F) or (>= 0x2000 and <= 0x2BFF) or (>= 0x2E00 and <= 0x2E7F);
}
