using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Number.Scanning;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

/// <summary>Finds numbers with units: "five-mile", "20 [kg]", "age 87", and some units without a number.</summary>
internal sealed class MeasureScanner
{
    private const int LongestMultiplier = 2;

    private readonly NumberText text;
    private readonly TokenList tokens;
    private readonly UnitTable units;
    private readonly UnitSurroundings around;

    // Where the last measure ended: a hyphen there is none of a name's, nor a sign.
    private int lastEnd = -1;

    private MeasureScanner(NumberText text, UnitTable units) => (this.text, tokens, this.units, around) = (text, text.Tokens, units, new UnitSurroundings(text.Tokens));

    public static List<Measure> Scan(string query, UnitTable units)
    {
        var scanner = new MeasureScanner(new NumberText(query, EnglishNumbers.Language, NumeralForm.Attached), units);
        var found = new List<Measure>();
        for (var at = 0; at < scanner.tokens.Count;)
        {
            at = scanner.Step(at, found);
        }

        return found;
    }

    private int Step(int at, List<Measure> found)
    {
        if (text.IsHyphen(at) && tokens[at].Start == lastEnd)
        {
            return at + 1;
        }

        if (NumberScanner.TryRead(text, at, out var number))
        {
            if (!TryReadSuffix(number, at, out var measure) && !TryReadLetter(number, at, out measure))
            {
                return number.Next;
            }

            found.Add(measure = Extend(measure));
            lastEnd = measure.End;
            return measure.Next;
        }

        if (TryReadPrefix(at, out var prefixed) || TryReadAlone(at, out prefixed))
        {
            found.Add(prefixed);
            return prefixed.Next;
        }

        return at + 1;
    }

    // The unit after a number, with a space or a hyphen between them or nothing, or in brackets.
    private bool TryReadSuffix(NumberSpan number, int numberAt, out Measure measure)
    {
        measure = default;
        var at = number.Next;
        if (IsPartOfName(number.Start))
        {
            return false;
        }

        at = number.Kind == NumberKind.Fraction ? SkipOne(at) : at;
        var closing = Closing(at);
        if (closing != '\0' || (text.IsHyphen(at) && (!tokens.Gap(at) || IsLongWord(at + 1))))
        {
            at++;
        }

        if (!TryReadName(units.CapitalSuffixes, numberAt, at, out var next, out var name)
            && !TryReadName(units.Suffixes, numberAt, at, out next, out name))
        {
            return false;
        }

        if (closing != '\0')
        {
            if (!tokens.Is(next, closing))
            {
                return false;
            }

            next++;
        }

        measure = new Measure(number.Start, tokens[next - 1].End, next, number.Value, name.Unit, false);
        return true;
    }

    // "half a mile", "three quarters of an inch": a part of one.
    private int SkipOne(int at)
    {
        var one = text.Kind(at) == WordKind.Of ? at + 1 : at;
        return text.Kind(one) == WordKind.Article && tokens.Gap(one) ? one + 1 : at;
    }

    // "300 K" is a temperature before it is three hundred thousand, "7 MM" a length before it is seven million.
    private bool TryReadLetter(NumberSpan number, int at, out Measure measure)
    {
        measure = default;
        return tokens[number.Next - 1] is { Kind: TokenKind.Word } letter && letter.End - letter.Start <= LongestMultiplier
            && Numeral.TryRead(text, at, NumeralForm.Attached, out var numeral) && numeral.Next == number.Next - 1
            && TryReadSuffix(number with { Next = numeral.Next, End = numeral.End, Value = numeral.Value }, at, out measure);
    }

    private char Closing(int at) => at >= tokens.Count ? '\0' : text.Text[tokens[at].Start] switch
    {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        _ => '\0',
    };

    // "5 feet 2 inches" is one length.
    private Measure Extend(Measure measure)
    {
        while (units.Parts.Count > 0
            && NumberScanner.TryRead(text, text.Kind(measure.Next) == WordKind.And ? measure.Next + 1 : measure.Next, out var number)
            && TryReadSuffix(number, measure.Next, out var part)
            && units.Parts.TryGetValue((measure.Unit.Name, part.Unit.Name), out var ratio))
        {
            measure = measure with { End = part.End, Next = part.Next, Value = measure.Value + (part.Value * ratio), IsCompound = true };
        }

        return measure;
    }

    private bool TryReadPrefix(int at, out Measure measure)
    {
        measure = default;
        if (!TryReadName(units.Prefixes, -1, at, out var next, out var name) || !NumberScanner.TryRead(text, next, out var number))
        {
            return false;
        }

        measure = new Measure(tokens[at].Start, number.End, number.Next, number.Value, name.Unit, false);
        return true;
    }

    private bool TryReadAlone(int at, out Measure measure)
    {
        measure = default;
        if (!TryReadName(units.Suffixes, -1, at, out var next, out var name) || !name.StandsAlone)
        {
            return false;
        }

        measure = new Measure(tokens[at].Start, tokens[next - 1].End, next, null, name.Unit, false);
        return true;
    }

    private bool TryReadName(PhraseTable<UnitName>? table, int numberAt, int at, out int next, out UnitName name)
    {
        (next, name) = (at, null!);
        return table is not null && table.TryRead(tokens, at, out next, out name) && EndsFree(next)
            && !units.IsOtherwise(new UnitPlace(around, numberAt, at, next, name.Unit));
    }

    // A unit ends where its word ends: "m" is none in "m3u", nor "L" in "L-202"; "5m-10m" is a range of two.
    private bool EndsFree(int next) =>
        next >= tokens.Count || (!Touches(next) && !(text.IsHyphen(next) && !tokens.Gap(next) && IsTightDigits(next + 1) && !IsTightUnit(next + 2)));

    private bool IsTightUnit(int at) => at < tokens.Count && !tokens.Gap(at) && units.Suffixes.TryRead(tokens, at, out _, out _);

    private bool Touches(int next) => !tokens.Gap(next) && tokens[next].Kind != TokenKind.Symbol;

    private bool IsTightDigits(int at) => at < tokens.Count && !tokens.Gap(at) && tokens[at].Kind == TokenKind.Digits;

    // "8 - inch" has a unit, "8 - m" none.
    private bool IsLongWord(int at) => at < tokens.Count && tokens[at].Kind == TokenKind.Word && tokens[at].End - tokens[at].Start > 3;

    // "SCP-173": the number of a name.
    private bool IsPartOfName(int start)
    {
        var source = text.Text;
        var before = source[start] == '-' ? start - 1 : start - 2;
        return before >= 0 && before + 1 != lastEnd && source[before + 1] == '-' && char.IsLetter(source[before]) && char.IsAsciiDigit(source[before + 2]);
    }
}
