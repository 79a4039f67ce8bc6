using CoachBot.Language.Lexicon;
using CoachBot.Language.Text;

namespace CoachBot.Language.Entities;

/// <summary>Puts tokens together into units, left to right, the longest first.</summary>
internal sealed class UnitFinder(NameBook names)
{
    public List<Unit> Find(List<Token> tokens, ReadingContext context)
    {
        var units = new List<Unit>(tokens.Count);
        var cursor = new Cursor(tokens, names, context);
        while (!cursor.AtEnd)
        {
            units.Add(Name(ref cursor, IsFraction(ref cursor) ? 1 : 2) ?? Clock.Read(ref cursor) ?? Calendar.Read(ref cursor) ?? Amounts.Read(ref cursor) ?? Name(ref cursor, 1) ?? cursor.Take(UnitKind.Word, 1));
        }

        return units;
    }

    /// <summary>"70.3", "13.1": a number with a point and without a unit may be what a race is called.</summary>
    private static bool IsFraction(ref Cursor cursor) => cursor.Word(0) is { Length: 4 } word && char.IsAsciiDigit(word[0]) && word[2] == '.' && cursor.Named(1, "unit") is null && cursor.Close(1) is not (":" or "/" or "-" or "x");

    /// <summary>Several words that name one thing come before anything else; a single word after amounts and dates.</summary>
    private static Unit? Name(ref Cursor cursor, int least) =>
        cursor.Names.Longest(cursor.Tokens, cursor.At, out var length) is { } meanings && length >= least
            ? Measured(cursor.Take(UnitKind.Name, length, meanings))
            : null;

    private static Unit Measured(Unit name) =>
        name.Value("distance") is { } metres ? name with { Number = double.Parse(metres, System.Globalization.CultureInfo.InvariantCulture) } : name;
}
