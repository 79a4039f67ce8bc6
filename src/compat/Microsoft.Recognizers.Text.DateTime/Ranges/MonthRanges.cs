namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"April 2017", "this September", "Dec-2018", "2015-3", "the 9th month of next year", "may" where a month can stand.</summary>
    private SpanNode? MonthRange(int i)
    {
        var best = Any(Seen.LongNumber) ? NumericMonth(i) : null;
        if (Any(Seen.Month))
        {
            best = Longer(best, RelativeMonth(i));
            best = Longer(best, NamedMonth(i));
        }

        return Any(Seen.Unit) && Any(Seen.Number | Seen.Relative) ? Longer(best, NthMonth(i)) : best;
    }

    private SpanNode? RelativeMonth(int i)
    {
        var relative = Relative.None;
        if (!RelativeAt(i, out var j, out relative) || !Month(j, out var next, out var month))
        {
            if (!Order.RelativeFollows || !Month(i, out j, out month) || !RelativeAt(j, out next, out relative))
            {
                return null;
            }
        }

        if (DayNumber(next, out var afterDay, out _) && !Year(next, out _, out _) && !IsClock(next, afterDay))
        {
            return null;
        }

        if (relative == Relative.This && Has(j, Role.Weak) && next < count && !MonthCanStand(i, next))
        {
            // "This may or may not be right."
            return null;
        }

        // The published reading: "next May" is May of next year, whether this year's is over or not.
        return At(MonthOf(now.Year + Step(relative), month), i, WithoutStop(next));
    }

    /// <summary>2015-3, 3/2015, Dec-2018, 2018-dec.</summary>
    private SpanNode? NumericMonth(int i)
    {
        if (SpacedMonth(i) is { } spaced)
        {
            return spaced;
        }

        if (!Field(i, out var a) || !GluedSeparator(i + 1, out var separator) || separator == '.' || !Field(i + 2, out var b) || Continues(i)
            || (GluedSign(i + 3, separator) && IsNumber(i + 4)))
        {
            return null;
        }

        var (year, month) = a.Long ? (a, b) : (b, a);
        return year.Long && !month.Long && year.Value is >= FirstYear and < LastYear && month.Value is >= 1 and <= 12
            ? At(MonthOf(year.Value, month.Value), i, i + 3)
            : null;
    }

    /// <summary>12 - 2015.</summary>
    private SpanNode? SpacedMonth(int i) =>
        IsNumber(i) && tokens[i].Digits <= 2 && tokens[i].Value is >= 1 and <= 12 && Sign(i + 1, '-') && !Glued(i + 1) && !Glued(i + 2)
        && DigitYear(i + 2, out var next, out var year) && !Sign(next, '-') && !(i > 0 && Glued(i))
            ? At(MonthOf(year, tokens[i].Value), i, next)
            : null;

    private SpanNode? NamedMonth(int i)
    {
        var j = Skip(i, Role.The);
        var begun = j;
        if (WordAt(j).Unit == Unit.Month && Has(j + 1, Role.Of))
        {
            // "the month of May" is one phrase, of "the May" only the month is published.
            (begun, j) = (i, j + 2);
        }

        if (!Month(j, out var next, out var month))
        {
            if (!Year(i, out var afterYear, out var before) || !Month(SkipSign(afterYear, ','), out next, out month))
            {
                return null;
            }

            return At(MonthOf(before, month), i, next);
        }

        if ((YearSuffix(next, out var end, out var year) && !LooksLikeClock(next))
            || (Sign(next, '-') && !Glued(next) && DigitYear(next + 1, out end, out year) && !Sign(end, '-')))
        {
            return At(MonthOf(year, month), begun, end);
        }

        if (RelativeYear(next, out end, out year))
        {
            return At(MonthOf(year, month), begun, end);
        }

        if (Order.RelativeFollows && j > i && RelativeAt(next, out _, out _))
        {
            // "el septiembre pasado" begins with its month.
            return null;
        }

        var open = OpenMonth(month);
        open.Weak = Has(j, Role.Weak) && !MonthCanStand(j, next);
        return At(open, Order.RelativeFollows ? i : begun, WithoutStop(next));
    }

    // "may", "march" and short forms like "mar" are months only where a preposition announces one.
    private bool MonthCanStand(int i, int next)
    {
        var closed = next >= count || (tokens[next].Symbol is '.' or ';' or '!' or '?' or ')' && !Glued(next + 1));
        if (BesideMonth(i, next))
        {
            return true;
        }

        if (i == 0 || (closed && !AfterPronoun(i)))
        {
            return closed;
        }

        var before = WordAt(i - 1);
        return before.Is(Role.In | Role.Of | Role.On | Role.For | Role.From | Role.To | Role.Between | Role.Within | Role.At | Role.Each) || before.Mod != Mod.None || before.Is(Role.The);
    }

    // "April or May", "March and April".
    private bool BesideMonth(int i, int next) =>
        (Joins(next) && WordAt(next + 1).Month > 0 && !Has(next + 1, Role.Weak)) || (Joins(i - 1) && WordAt(i - 2).Month > 0 && !Has(i - 2, Role.Weak));

    private bool Joins(int i) => Has(i, Role.And | Role.Or) || Sign(i, ',') || Sign(i, '&') || Sign(i, '/');

    // "They may." is a verb.
    private bool AfterPronoun(int i) =>
        Said(i - 1) is "i" or "you" or "he" or "she" or "we" or "they" or "it" or "who" or "which";

    /// <summary>"the 9th month of next year", "the last month of 2018", "the first month of the year".</summary>
    private SpanNode? NthMonth(int i)
    {
        var j = Skip(i, Role.The);
        var last = WordAt(j).Relative == Relative.Last;
        var (k, nth) = (j + 1, 12);
        if (!(last || Ordinal(j, out k, out nth)) || nth > 12 || WordAt(k).Unit != Unit.Month || Has(k, Role.Plural | Role.Abbreviation))
        {
            return null;
        }

        if (YearSuffix(k + 1, out var next, out var year) || RelativeYear(k + 1, out next, out year))
        {
            return At(MonthOf(year, nth), i, next);
        }

        var whole = Skip(k + 2, Role.The);
        return Has(k + 1, Role.Of) && WordAt(whole).Unit == Unit.Year && !Has(whole, Role.Plural | Role.Abbreviation) ? At(MonthOf(now.Year, nth), i, whole + 1) : null;
    }
}
