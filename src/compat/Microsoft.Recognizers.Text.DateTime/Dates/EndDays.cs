namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const int DaysOfYear = 366;

    /// <summary>"the last day of the month", "first day of next year", "the 100th day of 2018": a day counted within a range.</summary>
    private DateNode? DayOfRange(int i)
    {
        var j = Skip(i, Role.The);
        var last = WordAt(j).Relative == Relative.Last;
        var (k, nth) = (j + 1, 0);
        if (Order.RelativeFollows && DayThenMonth(j) is not null)
        {
            // "el primer día de mayo": there the article stays outside.
            return null;
        }

        if (!(last || (Ordinal(j, out k, out nth) && nth <= DaysOfYear)) || !IsDayWord(k) || !Has(k + 1, Role.Of | Role.In))
        {
            return null;
        }

        if (Longer(DateRange(k + 2), BareUnit(k + 2)) is not { Unresolved: false, Clocked: false, Mod: null, Whole: null } whole)
        {
            return null;
        }

        if (whole is { Yearless: true, Grain: Grain.Month } && last && whole.FutureStart.Month is var month && month != 2 && Days.AddMonths(whole.FutureStart, 1) == whole.FutureEnd)
        {
            return At(MonthDay(month, Days.Add(whole.FutureEnd, -1).Day), i, whole.Next);
        }

        var (past, future) = (In(whole.PastStart, whole.PastEnd), In(whole.FutureStart, whole.FutureEnd));
        if (future is not { } ahead || past is not { } behind)
        {
            return null;
        }

        var node = OnDay(ahead);
        if (behind != ahead)
        {
            (node.Form, node.Past) = (DateForm.MonthDay, behind);
        }

        return At(node, i, whole.Next);

        Moment? In(Moment start, Moment end) =>
            (last ? Days.Add(end, -1) : Days.Add(start, nth - 1)) is var day && day < end ? day : null;
    }

    /// <summary>"day after Christmas", "el día antes de Navidad": a day beside one that has a date or a name.</summary>
    private DateNode? DayBeside(int i)
    {
        var j = Order.RelativeFollows ? Skip(i, Role.The) : i;
        var step = WordAt(j + 1).Mod switch { Mod.After => 1, Mod.Before => -1, _ => 0 };
        if (step == 0 || !IsDayWord(j))
        {
            return null;
        }

        var at = Skip(j + 2, Role.The);
        return (HolidayDate(at) ?? CalendarDate(at)) is { Real: true } date ? At(OnDay(Days.Add(date.Future, step)), i, date.Next) : null;
    }
}
