namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"next week from Monday to Wednesday", "this week between Tuesday and Thursday": weekdays of one named week.</summary>
    private SpanNode? WeekdaysOfWeek(int i)
    {
        var start = Skip(i, Role.The);
        if (!RelativeWeek(start, out var j, out var relative))
        {
            return null;
        }

        j = SkipSign(j, ',');
        var between = Has(j, Role.Between);
        if (!(between || Has(j, Role.From)) || !Weekday(Skip(j + 1, Role.The), out var k, out var from)
            || !Connector(k, between, out var second) || !Weekday(Skip(second, Role.The), out var next, out var to) || to <= from)
        {
            return null;
        }

        var week = ByWeek(relative);
        var (a, b) = (new RangeEndpoint(OnRelativeWeekday(week, from), k), new RangeEndpoint(OnRelativeWeekday(week, to), next));
        return At(Joined(a, b), Order.RelativeFollows ? i : start, next);
    }
}
