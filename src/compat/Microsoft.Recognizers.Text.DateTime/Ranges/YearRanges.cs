namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"2007", "year 2016", "nineteen ninety six", "fiscal year 2008", "FY18".</summary>
    private SpanNode? YearRange(int i)
    {
        if (Sign(i, '=') && Year(i + 1, out var after, out var equal))
        {
            return At(Stated(YearOf(equal)), i, after);
        }

        var j = Skip(i, Role.The);
        if (SpecialYear(j) is { } special)
        {
            special.First = Order.RelativeFollows && WordAt(j).Relative != Relative.None ? i : j;
            return special;
        }

        if (WordAt(j).Unit == Unit.Year && !Has(j, Role.Plural | Role.Abbreviation) && Year(Skip(j + 1, Role.Of), out var next, out var year))
        {
            return At(Stated(YearOf(year)), Order.RelativeFollows ? j : i, next);
        }

        if (!Year(i, out next, out year) || PartOfLongerNumber(i))
        {
            return null;
        }

        return At(Stated(YearOf(year)), i, next);
    }

    private static SpanNode Stated(SpanNode span)
    {
        span.Stated = true;
        return span;
    }

    private bool PartOfLongerNumber(int i) =>
        AfterCurrency(i) || (i >= 4 && GluedSign(i - 1, '-') && IsNumber(i - 2) && GluedSign(i - 3, '-') && IsNumber(i - 4))
        || (i >= 1 && Glued(i) && tokens[i - 1].Symbol is '.' or '/')
        || (i >= 2 && Glued(i) && Glued(i - 1) && IsNumber(i - 2) && tokens[i - 1].Symbol is ':' or ',')
        || (i >= 2 && tokens[i - 1].Symbol == '-' && IsNumber(i - 2) && tokens[i - 2].Digits is not 4)
        || (Glued(i + 1) && (IsWord(i + 1) || tokens[i + 1].Symbol is '/' or '%' || ClockSign(i + 1)))
        || (Sign(i + 1, '-') && IsNumber(i + 2) && (tokens[i + 2].Digits is not 4 || (Sign(i + 3, '-') && IsNumber(i + 4))))
        || (Sign(i + 1, ',') && Glued(i + 1) && Glued(i + 2) && IsNumber(i + 2));

    /// <summary>Fiscal, school and calendar years; the first two have a timex but no days.</summary>
    private SpanNode? SpecialYear(int start)
    {
        var i = RelativeAt(start, out var afterRelative, out var relative) ? afterRelative : start;
        if (!NamedYear(i, out var next, out var kind))
        {
            return null;
        }

        var year = 0;
        if (IsNumber(next) && tokens[next].Digits is 2 or 4)
        {
            year = FullYear(tokens[next].Value);
            next++;
        }
        else if (relative != Relative.None)
        {
            year = now.Year + Step(relative);
        }
        else if (kind.Is(Role.Abbreviation))
        {
            return null;
        }

        if (kind.Is(Role.Calendar))
        {
            return year > 0 ? At(YearOf(year), start, next) : null;
        }

        var prefix = kind.Is(Role.Fiscal) ? "FY" : "SY";
        return At(new SpanNode { Timex = year > 0 ? $"{prefix}{year:0000}" : prefix + "XXXX", Unresolved = true }, start, next);
    }

    /// <summary>"fiscal year", "FY", "año fiscal".</summary>
    private bool NamedYear(int i, out int next, out Word kind)
    {
        const Role kinds = Role.Fiscal | Role.School | Role.Calendar;
        kind = WordAt(i);
        next = i + 1;
        if (kind.Is(kinds))
        {
            return kind.Is(Role.Abbreviation) || WordAt(next++).Unit == Unit.Year;
        }

        if (!Order.RelativeFollows || kind.Unit != Unit.Year)
        {
            return false;
        }

        kind = WordAt(next++);
        return kind.Is(kinds);
    }

    /// <summary>"the 90s", "1990s", "the nineties", "the 21st century".</summary>
    private SpanNode? DecadeRange(int i)
    {
        var j = Skip(i, Role.The);
        if (Ordinal(j, out var afterNth, out var nth) && WordAt(afterNth).Unit == Unit.Century && nth <= 99)
        {
            return At(MonthsFrom(new Moment(Math.Max(1, (nth - 1) * 100), 1, 1), 1200), i, afterNth + 1);
        }

        if (WordAt(j).Unit == Unit.Century && Order.RelativeFollows && CenturyNumber(j + 1) is var numbered and > 0)
        {
            // "siglo XX", "el siglo 21".
            return At(MonthsFrom(new Moment(Math.Max(1, (numbered - 1) * 100), 1, 1), 1200), j, j + 2);
        }

        if (WordAt(j).Unit is Unit.Decade or Unit.Year && Order.RelativeFollows)
        {
            // "década de 1990", "los años 90".
            var ten = WordAt(j).Unit == Unit.Decade ? Skip(j + 1, Role.Of) : Has(j, Role.Plural) ? j + 1 : count;
            ten = Skip(ten, Role.The);
            if (WordAt(ten).Cardinal is >= 20 and < 100 and var spelled && spelled % 10 == 0)
            {
                return At(OpenDecade(spelled), WordAt(j).Unit == Unit.Decade ? j : i, ten + 1);
            }

            return IsNumber(ten) && tokens[ten].Value % 10 == 0 && tokens[ten].Digits is 2 or 4
                ? At(tokens[ten].Digits == 4 ? MonthsFrom(new Moment(Math.Clamp(tokens[ten].Value, 1, 9980), 1, 1), 120) : OpenDecade(tokens[ten].Value), WordAt(j).Unit == Unit.Decade ? j : i, ten + 1)
                : null;
        }

        // "the '90s".
        j = (Sign(j, '\'') || Sign(j, '’')) && Glued(j + 1) && IsNumber(j + 1) && tokens[j + 1].Digits == 2 ? j + 1 : j;
        var decade = -1;
        var next = j + 1;
        if (IsNumber(j) && tokens[j].Value % 10 == 0 && tokens[j].Digits is 2 or 4)
        {
            var mark = Sign(next, '\'') || Sign(next, '’') ? next + 1 : next;
            if (Letter(mark) == 's' && !Order.RelativeFollows)
            {
                decade = tokens[j].Value;
                next = mark + 1;
            }
        }
        else if (Has(j, Role.DecadeMark) && !Has(j, Role.Weak))
        {
            decade = WordAt(j).Shift;
        }
        else if (Spelled(j, out var afterCentury, out var century) && century is >= 15 and <= 20 && SkipSign(afterCentury, '-') is var mark && Has(mark, Role.DecadeMark))
        {
            // "nineteen eighties", "nineteen-eighties".
            decade = (century * 100) + WordAt(mark).Shift;
            next = mark + 1;
        }

        if (decade < 0)
        {
            return null;
        }

        var start = decade >= 1000 ? j > i ? i : j : i;
        return At(decade >= 1000 ? MonthsFrom(new Moment(decade, 1, 1), 120) : OpenDecade(decade), start, next);
    }

    // Up to the 39th, in Roman or Arabic digits; 0 where there is none.
    private int CenturyNumber(int i)
    {
        if (IsNumber(i))
        {
            return tokens[i].Digits <= 2 ? tokens[i].Value : 0;
        }

        var value = 0;
        var digits = Said(i);
        for (var k = 0; k < digits.Length; k++)
        {
            var (digit, next) = (Roman(digits[k]), k + 1 < digits.Length ? Roman(digits[k + 1]) : 0);
            if (digit == 0)
            {
                return 0;
            }

            value += digit < next ? -digit : digit;
        }

        return value < 40 ? value : 0;

        static int Roman(char digit) => digit switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
    }

    private SpanNode OpenDecade(int decade)
    {
        var (past, future) = ((now.Year / 100 * 100) - 100 + decade, (now.Year / 100 * 100) + decade);
        return new SpanNode
        {
            Timex = $"(XX{decade:00}-01-01,XX{(decade + 10) % 100:00}-01-01,P10Y)",
            PastStart = new Moment(past, 1, 1),
            PastEnd = new Moment(past + 10, 1, 1),
            FutureStart = new Moment(future, 1, 1),
            FutureEnd = new Moment(future + 10, 1, 1),
            Grain = Grain.Year,
        };
    }
}
