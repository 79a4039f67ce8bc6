namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const int MostWeeks = 53;

    /// <summary>"week 31", "the week of April 10th", "last week of July", "the first week of 2021", "the weekend of Halloween".</summary>
    private SpanNode? WeekRange(int i)
    {
        var best = NumberedWeek(i);
        best = Longer(best, NthWeek(i));
        best = Longer(best, HolidayWeekend(i));
        return Longer(best, WeekOfDate(i));
    }

    private SpanNode? NumberedWeek(int i)
    {
        if (DigitYear(i, out var mark, out var before) && SkipSign(mark, '-') is var weekAt && (Has(weekAt, Role.WeekMark) || WordAt(weekAt).Unit == Unit.Week))
        {
            // "2018-W31", "2018 week 31".
            return (Glued(weekAt + 1) || !Has(weekAt, Role.WeekMark)) && IsNumber(weekAt + 1) && tokens[weekAt + 1].Value is >= 1 and <= MostWeeks
                ? At(WeekOf(Days.WeekOfYear(before, tokens[weekAt + 1].Value)), i, weekAt + 2)
                : null;
        }

        var marked = Has(i, Role.WeekMark);
        var number = i + 1;
        if (marked ? !Glued(number) : WordAt(i).Unit != Unit.Week || Has(i, Role.Abbreviation | Role.Plural))
        {
            return null;
        }

        number = !marked && Sign(number, '#') ? number + 1 : number;
        if (marked || !Spelled(number, out var next, out var week))
        {
            (next, week) = IsNumber(number) && tokens[number].Digits <= 2 ? (number + 1, tokens[number].Value) : (number, 0);
        }

        if (week is < 1 or > MostWeeks || Has(next, Role.OrdinalSuffix))
        {
            return null;
        }

        if (YearSuffix(next, out var end, out var year) || RelativeYear(next, out end, out year))
        {
            return At(WeekOf(Days.WeekOfYear(year, week)), i, end);
        }

        return At(WeekOf(Days.WeekOfYear(now.Year, week)), i, next);
    }

    private SpanNode? NthWeek(int i)
    {
        var j = Skip(i, Role.The);
        if (!Nth(j, out var k, out var nth) && !(Ordinal(j, out k, out nth) && nth <= MostWeeks))
        {
            return null;
        }

        var weekend = WordAt(k).Unit == Unit.Weekend;
        if (!(WordAt(k).Unit == Unit.Week || weekend) || Has(k, Role.Plural) || !(Has(k + 1, Role.Of) || Has(k + 1, Role.In)))
        {
            return null;
        }

        // Beyond the fifth only a year has that many.
        var of = k + 1;
        var next = of;
        if (nth <= 5 && OfMonth(of, out next, out var relative))
        {
            var month = Days.AddMonths(new Moment(now.Year, now.Month, 1), Step(relative));
            return At(WeekIn(month.Year, month.Month, nth, true, weekend), i, next);
        }

        if (nth <= 5 && Month(of + 1, out next, out var named))
        {
            return YearSuffix(next, out var end, out var year) || RelativeYear(next, out end, out year)
                ? At(WeekIn(year, named, nth, true, weekend), i, end)
                : At(WeekIn(now.Year, named, nth, false, weekend), i, WithoutStop(next));
        }

        if (YearSuffix(of, out next, out var whole) || RelativeYear(of, out next, out whole))
        {
            return At(weekend ? WeekendOf(Days.WeekOfYear(whole, nth)) : WeekOf(Days.WeekOfYear(whole, nth)), i, next);
        }

        return WordAt(Skip(of + 1, Role.The)).Unit == Unit.Year
            ? At(weekend ? WeekendOf(Days.WeekOfYear(now.Year, nth)) : WeekOf(Days.WeekOfYear(now.Year, nth)), i, Skip(of + 1, Role.The) + 1)
            : null;
    }

    private SpanNode WeekIn(int year, int month, int nth, bool definite, bool weekend)
    {
        var shown = nth < 0 ? 5 : nth;
        var node = new SpanNode
        {
            Timex = $"{(definite ? year.ToString("0000") : "XXXX")}-{month:00}-W{shown:00}{(weekend ? "-WE" : string.Empty)}",
            Grain = Grain.Week,
            Yearless = !definite,
        };
        var start = Days.WeekOfMonth(year, month, nth);
        var ahead = definite || start >= Today ? start : Days.WeekOfMonth(year + 1, month, nth);
        var behind = definite || start < Today ? start : Days.WeekOfMonth(year - 1, month, nth);
        var skip = weekend ? 5 : 0;
        (node.PastStart, node.PastEnd) = (Days.Add(behind, skip), Days.Add(behind, 7));
        (node.FutureStart, node.FutureEnd) = (Days.Add(ahead, skip), Days.Add(ahead, 7));
        return node;
    }

    /// <summary>"the week of April 10th", "the week starting on February 4": the week that holds the day.</summary>
    private SpanNode? WeekOfDate(int i)
    {
        var j = Skip(i, Role.The);
        var unit = WordAt(j).Unit;
        var month = unit == Unit.Month && j == i;
        var commencing = Letter(j) == 'w' && GluedSign(j + 1, '/') && Letter(j + 2) == 'c';
        if (!(unit is Unit.Week or Unit.Weekend || month) || Has(j, Role.Plural) || !(commencing || Has(j + 1, Role.Of) || Has(j + 1, Role.Starting) || WordAt(j + 1).Mod == Mod.Since))
        {
            return null;
        }

        var k = Skip(Skip(commencing ? j + 3 : j + 2, Role.Of), Role.On);
        if ((SimpleDate(k) ?? BareDay(k)) is not { Real: true } date)
        {
            return null;
        }

        if (month)
        {
            return At(MonthsOf(date), i, date.Next);
        }

        var (past, future) = (Days.Monday(date.Past), Days.Monday(date.Future));
        if (unit == Unit.Weekend)
        {
            return At(WeekendTo(date), i, date.Next);
        }

        return At(
            new SpanNode
            {
                Timex = date.Timex(),
                PastStart = past,
                PastEnd = Days.Add(past, 7),
                FutureStart = future,
                FutureEnd = Days.Add(future, 7),
                Grain = Grain.Week,
            },
            i,
            date.Next);
    }

    // "la semana del 14", "the week of the 18th was …": elsewhere such a number could be anything.
    private DateNode? BareDay(int i)
    {
        var j = Order.RelativeFollows ? i : Skip(i, Role.The);
        return IsNumber(j) && Has(i - 1, Role.Of) && (Order.RelativeFollows || IsOrdinal(j)) && DayNumber(j, out var next, out var day) && day <= 31 && Bare(j, next) && Closed(next)
            ? At(OnDayOfMonth(day), i, next)
            : null;
    }

    // "month of September 15th": the month that holds the day.
    private static SpanNode MonthsOf(DateNode date)
    {
        var (past, future) = (MonthOf(date.Past.Year, date.Past.Month), MonthOf(date.Future.Year, date.Future.Month));
        (past.Timex, past.FutureStart, past.FutureEnd) = (date.Timex(), future.FutureStart, future.FutureEnd);
        return past;
    }

    // The weekend that holds the day or lies nearest to it, and the days between them.
    private static SpanNode WeekendTo(DateNode date)
    {
        var node = WeekendBeside(date.Past);
        var ahead = WeekendBeside(date.Future);
        (node.FutureTimex, node.FutureStart, node.FutureEnd) = (ahead.Timex, ahead.FutureStart, ahead.FutureEnd);
        return node;
    }

    private static SpanNode WeekendBeside(Moment day)
    {
        var monday = Days.Monday(day);
        var weekday = Days.Weekday(day);
        var weekend = WeekendOf(weekday >= 4 ? monday : Days.Add(monday, -7));
        if (weekday is 4 or 5)
        {
            weekend.PastStart = weekend.FutureStart = day;
        }
        else if (weekday < 4)
        {
            weekend.PastEnd = weekend.FutureEnd = Days.Add(day, 1);
        }

        return weekend;
    }
}
