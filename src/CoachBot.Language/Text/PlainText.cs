using System.Globalization;
using System.Text;

namespace CoachBot.Language.Text;

/// <summary>Words as they are compared where case and accents say nothing.</summary>
public static class PlainText
{
    /// <summary>The one code point that normalisation does not take.</summary>
    private const char NoCharacter = '\ufffe';

    /// <summary>Lower case, without accents: nobody types them on a phone.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            // As most messages are: nothing to take off.
            return text.ToLowerInvariant();
        }

        return text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(Latin.Length - 1)) < 0 ? string.Create(text.Length, text, static (plain, said) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = Latin[said[i]];
            }
        }) : Slowly(text);
    }

    /// <summary>What becomes of each letter of western Europe.</summary>
    private static readonly char[] Latin = [.. Enumerable.Range(0, 256).Select(letter => Slowly(((char)letter).ToString())[0])];

    private static string Slowly(string text) =>
        new([.. Readable(text).ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)]);

    /// <summary>A vowel of Spanish without its accent; ñ is a letter of its own.</summary>
    public static char Unaccented(char letter) => letter switch
    {
        < 'à' => letter,
        'á' or 'à' => 'a',
        'é' or 'è' => 'e',
        'í' or 'ì' => 'i',
        'ó' or 'ò' => 'o',
        'ú' or 'ù' or 'ü' => 'u',
        _ => letter,
    };

    /// <summary>
    /// The text with digits of every script as 0 to 9, since patterns take them all for digits and parsers don't, and with a replacement for each
    /// half of a character and each U+FFFE, which JSON can hold and which nothing can be done with.
    /// </summary>
    public static string Readable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = IsWhole(text) ? text : string.Concat(text.EnumerateRunes()).Replace(NoCharacter, '\ufffd');
        return whole.Any(IsForeignDigit) ? new([.. whole.Select(character => IsForeignDigit(character) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)) : character)]) : whole;
    }

    private static bool IsForeignDigit(char character) => character > '9' && char.IsDigit(character);

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == NoCharacter || char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
