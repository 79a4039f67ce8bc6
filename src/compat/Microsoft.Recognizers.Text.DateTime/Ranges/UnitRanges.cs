namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"this week", "last year", "the month", "weekend", "same week", "year to date".</summary>
    private SpanNode? UnitRange(int i)
    {
        var j = Has(i, Role.Mine) && !Order.RelativeFollows ? i + 1 : Skip(i, Role.The);
        var the = j > i;
        if (Has(j, Role.Same) && Around(WordAt(j + 1).Unit, Relative.This) is { } same && !Has(j + 1, Role.Plural))
        {
            same.Timex = WordAt(j + 1).Unit switch { Unit.Week => "XXXX-WXX", Unit.Month => "XXXX-XX", Unit.Year => "XXXX", Unit.Weekend => "XXXX-WXX-WE", _ => same.Timex };
            same.Mod = "ref_undef";
            return At(same, j, j + 2);
        }

        if (RelativeAt(j, out var k, out var relative))
        {
            var workweek = Has(k, Role.Working) && WordAt(k).Unit == Unit.Week;
            var working = Has(k, Role.Working | Role.Calendar) && !workweek ? k + 1 : k;
            if (Duration(working) is { } more && more.Next > working + 1)
            {
                // "the last year and a half" is counted back from now.
                return null;
            }

            if (!WordAt(working).Is(Role.Plural | Role.Abbreviation) && Around(WordAt(working).Unit, relative) is { } range)
            {
                if (workweek || (working > k && WordAt(working).Unit == Unit.Week))
                {
                    range.PastEnd = range.FutureEnd = Days.Add(range.FutureStart, 5);
                }

                var wide = WordAt(working).Unit is Unit.Decade or Unit.Century;
                return ToDateSuffix(At(range, the && (wide || (Order.RelativeFollows && WordAt(working).Unit != Unit.Quarter)) ? i : j, working + 1), WordAt(working).Unit);
            }

            return WordAt(k).Unit == Unit.Fortnight ? At(Fortnight(Step(relative)), j, k + 1) : null;
        }

        var unit = WordAt(j).Is(Role.Plural | Role.Abbreviation) ? Unit.None : WordAt(j).Unit;
        if (Order.RelativeFollows && unit > Unit.Day && RelativeAt(j + 1, out k, out relative) && Around(unit, relative) is { } turned)
        {
            return At(turned, unit is Unit.Quarter or Unit.Semester ? j : i, k);
        }

        if (unit == Unit.Fortnight && the)
        {
            return At(Fortnight(0), i, j + 1);
        }

        // "the week after next".
        if (unit is Unit.Week or Unit.Month or Unit.Year or Unit.Weekend && WordAt(j + 1).Mod is Mod.After or Mod.Before && RelativeAt(Skip(j + 2, Role.The), out k, out relative)
            && Step(relative) == (WordAt(j + 1).Mod == Mod.After ? 1 : -1))
        {
            return At(Stepped(unit, 2 * Step(relative))!, i, k);
        }

        if (unit == Unit.Weekend && Around(unit, Relative.This) is { } weekend)
        {
            return At(weekend, i, j + 1);
        }

        if (unit is Unit.Week or Unit.Month or Unit.Quarter or Unit.Year or Unit.Decade && Around(unit, Relative.This) is { } plain)
        {
            if (Has(j + 1, Role.ToDate))
            {
                return ToDateSuffix(At(plain, j, j + 1), unit);
            }

            the |= Order.RelativeFollows && i > 0 && Has(i - 1, Role.The | Role.Of);
            return the && !IsNumber(j + 1) && !BelongsToWhole(j + 1) && unit is not (Unit.Quarter or Unit.Decade) ? At(plain, Order.RelativeFollows && unit != Unit.Week ? j : i, j + 1) : null;
        }

        return null;
    }

    // Two whole weeks beside the running one.
    private SpanNode Fortnight(int step)
    {
        var start = Days.Add(Days.Monday(now), step > 0 ? 7 : 14 * step);
        var end = Days.Add(start, 14);
        return SpanNode.Definite($"({Write.Day(start)},{Write.Day(end)},P2W)", start, end, Grain.Week);
    }

    private SpanNode ToDateSuffix(SpanNode range, Unit unit)
    {
        if (Has(range.Next, Role.ToDate))
        {
            range.PastEnd = range.FutureEnd = Today;
            range.Next++;
        }

        return range;
    }
}
