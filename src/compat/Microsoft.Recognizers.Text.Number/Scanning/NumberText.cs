using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A text cut into tokens, each word with its part in a number looked up once.</summary>
internal sealed class NumberText
{
    private readonly NumberWord?[] words;

    public NumberText(string text, NumberLanguage language, NumeralForm form = NumeralForm.Plain)
    {
        Form = form;
        Tokens = TokenList.Of(text);
        Language = language;
        words = new NumberWord?[Tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            if (Tokens[i].Kind == TokenKind.Word && !IsBeforeDigits(i))
            {
                var word = language.Find(Tokens.Span(i));
                words[i] = IsAfterDigits(i) && word?.Kind != WordKind.Round ? null : word;
            }
        }
    }

    public TokenList Tokens { get; }

    public NumberLanguage Language { get; }

    /// <summary>Whether numerals must stand free or may touch a unit.</summary>
    public NumeralForm Form { get; }

    public string Text => Tokens.Text;

    public int Count => words.Length;

    public WordKind Kind(int index) => index >= 0 && index < words.Length && words[index] is { } word ? word.Kind : WordKind.None;

    public double Value(int index) => words[index]?.Value ?? 0;

    public bool Plural(int index) => words[index]?.Plural ?? false;

    public bool IsRound(int index) => Kind(index) is WordKind.Round or WordKind.BareRound;

    public bool IsHyphen(int index) => Tokens.Is(index, '-') || Tokens.Is(index, '\u2010') || Tokens.Is(index, '\u2011');

    /// <summary>Index of the word joined to the one before <paramref name="index"/> by space or hyphen, or -1.</summary>
    public int Joined(int index)
    {
        if (IsHyphen(index))
        {
            return index + 1 < Count ? index + 1 : -1;
        }

        return Tokens.Gap(index) ? index : -1;
    }

    /// <summary>Whether a token is one of some words or symbols.</summary>
    public bool IsOneOf(string[] choices, int index)
    {
        foreach (var choice in choices)
        {
            if (Tokens.Is(index, choice))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a multiplier is written onto digits: "5million".</summary>
    public bool IsAttachedRound(int index) => Kind(index) == WordKind.Round && IsAfterDigits(index);

    // "mp3" and "3d" are names, not words beside numbers.
    private bool IsAfterDigits(int i) => i > 0 && Tokens[i - 1].Kind == TokenKind.Digits && Tokens[i - 1].End == Tokens[i].Start;

    private bool IsBeforeDigits(int i) =>
        i + 1 < Tokens.Count && Tokens[i + 1].Kind == TokenKind.Digits && Tokens[i + 1].Start == Tokens[i].End;
}
