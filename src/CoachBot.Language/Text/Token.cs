namespace CoachBot.Language.Text;

/// <summary>What stands before a token.</summary>
internal enum Boundary { None, Comma, Stop, Line }

/// <summary>A word, a run of digits or a sign that carries meaning.</summary>
/// <param name="Word">Lower case, without apostrophes, slang and typos resolved where the language knows them.</param>
/// <param name="Start">First character in the message.</param>
/// <param name="End">One past the last character.</param>
internal readonly record struct Token(string Word, int Start, int End, Boundary Before)
{
    /// <summary>A dash stands right before it: "mon-fri".</summary>
    public bool Dashed { get; init; }

    public bool IsNumber => char.IsAsciiDigit(Word[0]);

    public bool Touches(Token next) => End == next.Start;
}
