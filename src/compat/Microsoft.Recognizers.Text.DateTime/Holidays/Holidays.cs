namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"Christmas Eve", "Easter 2018", "next Thanksgiving", "independence day of this year".</summary>
    private DateNode? HolidayDate(int i)
    {
        var j = i;
        if (RelativeAt(i, out var after, out var relative) || Year(i, out after, out _))
        {
            j = after;
        }

        if (WordAt(j).Holiday is not { } holiday)
        {
            return null;
        }

        if (relative == Relative.None && j > i && Year(i, out _, out var before))
        {
            return Named(holiday, before, i, j + 1);
        }

        if (relative != Relative.None)
        {
            var open = Open(holiday);
            open.Past = open.Future = relative switch
            {
                Relative.This => holiday.In(now.Year) ?? open.Future,
                Relative.Next or Relative.Upcoming => open.Future,
                _ => open.Past,
            };
            open.Form = DateForm.Fixed;
            return Titled(At(open, i, j + 1));
        }

        if (YearSuffix(j + 1, out var next, out var year) || RelativeYear(j + 1, out next, out year))
        {
            return Named(holiday, year, i, next);
        }

        if (Order.RelativeFollows && RelativeAt(j + 1, out next, out relative) && Step(relative) != 0)
        {
            var beside = Open(holiday);
            beside.Past = beside.Future = Step(relative) > 0 ? beside.Future : beside.Past;
            beside.Form = DateForm.Fixed;
            return Titled(At(beside, i, next));
        }

        return Titled(At(Open(holiday), i, j + 1));
    }

    private DateNode? Named(Holiday holiday, int year, int first, int next) =>
        holiday.In(year) is { } day ? Titled(At(OnDay(day), first, next)) : null;

    private static DateNode Titled(DateNode date)
    {
        date.Named = true;
        return date;
    }

    private DateNode Open(Holiday holiday)
    {
        var node = new DateNode { Form = DateForm.Holiday, Holiday = holiday, Year = now.Year };
        var day = holiday.In(now.Year) ?? Today;
        node.Past = day < now ? day : holiday.In(now.Year - 1) ?? day;
        node.Future = day >= now ? day : holiday.In(now.Year + 1) ?? day;
        return node;
    }

    /// <summary>"of this year", "next year".</summary>
    private bool RelativeYear(int i, out int next, out int year)
    {
        var j = Skip(i, Role.Of);
        j = Skip(j, Role.In);
        j = Skip(j, Role.The);
        year = now.Year;
        if (RelativeAt(j, out next, out var relative))
        {
            year += Step(relative);
            return WordAt(next++).Unit == Unit.Year;
        }

        if (WordAt(j).Unit != Unit.Year || !Order.RelativeFollows || !RelativeAt(j + 1, out next, out relative))
        {
            return false;
        }

        year += Step(relative);
        return true;
    }
}
