namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    /// <summary>A year of four digits, or spelled ("nineteen ninety six").</summary>
    private bool Year(int i, out int next, out int year) => DigitYear(i, out next, out year) || SpelledYear(i, out next, out year);

    private bool DigitYear(int i, out int next, out int year)
    {
        next = i + 1;
        year = 0;
        if (!IsNumber(i) || tokens[i].Digits != 4 || tokens[i].Value is < FirstYear or >= LastYear)
        {
            return false;
        }

        year = tokens[i].Value;
        return !(Sign(next, ':') && Glued(next) && Glued(next + 1) && IsNumber(next + 1)) && !(Sign(next, '.') && Glued(next + 1) && IsNumber(next + 1));
    }

    private bool SpelledYear(int i, out int next, out int year)
    {
        year = 0;
        if (!Spelled(i, out next, out var first))
        {
            return false;
        }

        if (first is >= FirstYear and < LastYear)
        {
            year = first;
            return true;
        }

        if (!Order.RelativeFollows && first is >= 15 and <= 20 && Spelled(SkipSign(next, '-'), out var end, out var second) && second is >= 10 and <= 99)
        {
            (next, year) = (end, (first * 100) + second);
            return true;
        }

        return false;
    }

    /// <summary>The year after a month or date: ", 2016", "of 2016", "in 2016", "'16".</summary>
    private bool YearSuffix(int i, out int next, out int year)
    {
        var j = SkipSign(i, ',');
        if (j == i && (Has(j, Role.Of) || Has(j, Role.In)))
        {
            j++;
            j = Skip(j, Role.The);
            if (WordAt(j).Unit == Unit.Year)
            {
                j++;
            }
        }

        if (Year(j, out next, out year))
        {
            return true;
        }

        if (j > i && Has(j - 1, Role.Of) && IsNumber(j) && tokens[j].Digits == 2 && tokens[j].Value >= 32 && Closed(j + 1))
        {
            year = FullYear(tokens[j].Value);
            next = j + 1;
            return true;
        }

        if ((Sign(j, '\'') || Sign(j, '’')) && Glued(j + 1) && IsNumber(j + 1) && tokens[j + 1].Digits == 2)
        {
            year = FullYear(tokens[j + 1].Value);
            next = j + 2;
            return true;
        }

        return false;
    }

    // Two digits: up to 29 in this century, from 40 in the last; between them it could be either and this century is taken.
    private static int FullYear(int year) => year >= 100 ? year : year >= 40 ? 1900 + year : 2000 + year;
}
