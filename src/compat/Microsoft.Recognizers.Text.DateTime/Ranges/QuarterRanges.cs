namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"Q1 2019", "2019-q1", "q1 of 2017", "the first quarter of the year", "H1 2018", "next year's first quarter".</summary>
    private SpanNode? QuarterRange(int i)
    {
        if (QuarterName(i, out var next, out var nth, out var months))
        {
            var j = (Sign(next, '-') || Sign(next, '/')) && Glued(next) ? next + 1 : next;
            if (YearSuffix(j, out var end, out var year) || RelativeYear(next, out end, out year))
            {
                return At(QuarterOf(year, nth, months), i, end);
            }

            if (months == 6 && Has(i, Role.HalfYear) && !Order.RelativeFollows)
            {
                return null;
            }

            j = Skip(Skip(next, Role.Of), Role.The);
            if (j > next && WordAt(j).Unit == Unit.Year)
            {
                next = j + 1;
            }

            return At(months == 6 ? QuarterOf(now.Year, nth, months) : OpenQuarter(nth, months), i, next);
        }

        var afterYear = i;
        if (!(Year(i, out afterYear, out var before) || RelativeYear(i, out afterYear, out before)))
        {
            return null;
        }

        var k = Sign(afterYear, '-') && Glued(afterYear) ? afterYear + 1 : SkipSign(afterYear, ',');
        k = Skip(k, Role.The);
        if (Ordinal(k, out var half, out nth) && nth <= 2 && Has(half, Role.Half))
        {
            // "next year's second half".
            return At(QuarterOf(before, nth, 6), i, half + 1);
        }

        return QuarterName(k, out next, out nth, out months) ? At(QuarterOf(before, nth, months), i, next) : null;
    }

    private static SpanNode QuarterOf(int year, int nth, int months) => MonthsFrom(new Moment(year, ((nth - 1) * months) + 1, 1), months);

    private bool QuarterName(int i, out int next, out int nth, out int months)
    {
        months = Has(i, Role.QuarterMark) ? 3 : Has(i, Role.HalfYear) ? 6 : 0;
        next = i + 2;
        nth = 0;
        if (months > 0)
        {
            // "Q1", "q 1", "q-1"; "H1" only with its year.
            var number = months == 3 && Sign(i + 1, '-') && Glued(i + 1) ? i + 2 : i + 1;
            next = number + 1;
            nth = (Glued(number) || (months == 3 && !Order.RelativeFollows)) && IsNumber(number) && tokens[number].Digits == 1 ? tokens[number].Value : 0;
            return nth >= 1 && nth <= 12 / months;
        }

        var j = Skip(i, Role.The);
        if (!Nth(j, out next, out nth))
        {
            return false;
        }

        // "first-quarter".
        next = Sign(next, '-') && Glued(next) && Glued(next + 1) ? next + 1 : next;
        months = WordAt(next).Unit == Unit.Quarter ? 3 : WordAt(next).Unit == Unit.Semester || Has(next, Role.Half) && (Has(next + 1, Role.Of) || YearSuffix(next + 1, out _, out _) || RelativeYear(next + 1, out _, out _)) ? 6 : 0;
        nth = nth < 0 ? 12 / Math.Max(1, months) : nth;
        if (months == 0 || nth > 12 / months)
        {
            return false;
        }

        // "last quarter" is the one before this; "the last quarter of 2018" its fourth.
        if (WordAt(j).Relative == Relative.Last && !Has(next + 1, Role.Of))
        {
            return false;
        }

        next++;
        return months == 3 || WordAt(next - 1).Unit == Unit.Semester || YearSuffix(next, out _, out _) || RelativeYear(next, out _, out _) || WordAt(Skip(next + 1, Role.The)).Unit == Unit.Year;
    }

    private SpanNode OpenQuarter(int nth, int months)
    {
        var month = ((nth - 1) * months) + 1;
        var start = new Moment(now.Year, month, 1);
        var end = Days.AddMonths(start, months);
        var ahead = end > now ? start : Days.AddYears(start, 1);
        var behind = end > now ? Days.AddYears(start, -1) : start;
        return new SpanNode
        {
            Timex = $"(XXXX-{month:00}-01,XXXX-{end.Month:00}-01,P{months}M)",
            PastStart = behind,
            PastEnd = Days.AddMonths(behind, months),
            FutureStart = ahead,
            FutureEnd = Days.AddMonths(ahead, months),
            Yearless = true,
            Grain = Grain.Month,
        };
    }

    /// <summary>"summer", "this summer", "summer of 2015": named, without days.</summary>
    private SpanNode? SeasonRange(int i)
    {
        var j = RelativeAt(i, out var after, out var relative) ? after : Skip(i, Role.The);
        if (Year(i, out var afterYear, out var stated) && WordAt(afterYear).Season is { } late)
        {
            return At(new SpanNode { Timex = $"{stated:0000}-{late}", Unresolved = true }, i, afterYear + 1);
        }

        if (WordAt(j).Season is not { } season || (Has(j, Role.Weak) && relative == Relative.None && !YearSuffix(j + 1, out _, out _) && !RelativeYear(j + 1, out _, out _) && !(i > 0 && WordAt(i - 1).Is(Role.In | Role.The | Role.From))))
        {
            return null;
        }

        var year = string.Empty;
        var next = j + 1;
        if (relative != Relative.None)
        {
            year = $"{now.Year + Step(relative):0000}-";
        }
        else if (YearSuffix(j + 1, out var end, out var said) || RelativeYear(j + 1, out end, out said))
        {
            year = $"{said:0000}-";
            next = end;
        }
        else if (Order.RelativeFollows && RelativeAt(j + 1, out end, out relative))
        {
            // "el verano pasado" begins with its season.
            return j > i ? null : At(new SpanNode { Timex = $"{now.Year + Step(relative):0000}-{season}", Unresolved = true }, i, end);
        }

        return At(new SpanNode { Timex = year + season, Unresolved = true }, i, next);
    }
}
