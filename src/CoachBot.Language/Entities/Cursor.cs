using System.Globalization;
using CoachBot.Language.Lexicon;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Entities;

/// <summary>A place in the tokens, and the questions that the readers of amounts and dates ask there.</summary>
internal struct Cursor(List<Token> tokens, NameBook names, ReadingContext context)
{
    public readonly List<Token> Tokens = tokens;
    public readonly NameBook Names = names;
    public readonly ReadingContext Context = context;

    public int At { get; private set; }

    public readonly bool AtEnd => At >= Tokens.Count;

    public readonly LocalDate Today => Context.Now.Date;

    /// <summary>The word some tokens ahead; empty past the end or past a full stop.</summary>
    public readonly string Word(int ahead)
    {
        var i = At + ahead;
        return i >= 0 && i < Tokens.Count && (ahead <= 0 || Tokens[i].Before <= Boundary.Comma) ? Tokens[i].Word : "";
    }

    /// <summary>The word some tokens ahead with nothing but blanks between; empty otherwise.</summary>
    public readonly string Close(int ahead)
    {
        for (var i = 1; i <= ahead; i++)
        {
            if (At + i >= Tokens.Count || Tokens[At + i].Before != Boundary.None)
            {
                return "";
            }
        }

        return Word(ahead);
    }

    public readonly bool Touching(int ahead) => At + ahead + 1 < Tokens.Count && Tokens[At + ahead].Touches(Tokens[At + ahead + 1]);

    /// <summary>A number in digits, as long as it is one token.</summary>
    public readonly double? Digits(int ahead)
    {
        var word = ahead == 0 ? Word(0) : Close(ahead);
        return word.Length > 0 && char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public readonly int? Whole(int ahead) => Digits(ahead) is { } number && number == Math.Floor(number) && number < 100_000 ? (int)number : null;

    public readonly string? Named(int ahead, string category)
    {
        var word = ahead == 0 ? Word(0) : Close(ahead);
        return word.Length == 0 ? null : Names.One(word, category);
    }

    /// <summary>A number in digits or words, with the tokens it takes: "25", "twenty five", "a", "a couple of", "two and a half".</summary>
    public readonly double? Number(int ahead, out int length)
    {
        length = 1;
        double? number = Digits(ahead);
        if (number is null && Named(ahead, "number") is { } value)
        {
            number = int.Parse(value, CultureInfo.InvariantCulture);
            if (number is >= 20 and < 100 && Named(ahead + 1, "number") is { } unit && int.Parse(unit, CultureInfo.InvariantCulture) is > 0 and < 10 and var small)
            {
                number += small;
                length = 2;
            }
            else if (number is >= 20 and < 100 && Close(ahead + 1) is "y" or "why" && Named(ahead + 2, "number") is { } one && int.Parse(one, CultureInfo.InvariantCulture) is > 0 and < 10 and var more)
            {
                number += more;
                length = 3;
            }
            else if (number < 10 && Close(ahead + 1) == "hundred")
            {
                number *= 100;
                length = 2;
            }

            if (Close(ahead) == "couple" || ahead == 0 && Word(0) == "couple")
            {
                number = 2;
                length = Close(ahead + 1) == "of" ? 2 : 1;
            }
        }
        else if (number is null && (ahead == 0 ? Word(0) : Close(ahead)) is "a" or "an" or "un" or "una")
        {
            number = Close(ahead + 1) == "couple" ? 2 : Close(ahead + 1) == "few" ? 3 : 1;
            length = number > 1 ? Close(ahead + 2) == "of" ? 3 : 2 : 1;
        }

        if (number is not null && Close(ahead + length) == "and" && Close(ahead + length + 1) == "a" && Close(ahead + length + 2) == "half")
        {
            number += 0.5;
            length += 3;
        }

        return number;
    }

    /// <summary>Takes tokens as one unit and moves past them.</summary>
    public Unit Take(UnitKind kind, int count, Meaning[]? meanings = null)
    {
        var first = Tokens[At];
        var last = Tokens[At + count - 1];
        At += count;
        return new Unit(kind, count == 1 ? first.Word : "", first.Start, last.End, first.Before) { Dashed = first.Dashed, Meanings = meanings };
    }
}
