namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"from 5 to 6pm", "between 4pm and 5pm", "in the morning", "from 2pm for 2 hours".</summary>
    private TimeSpanNode? TimeRange(int i) => Once(Phrase.TimeSpan, i, static (reader, i) => reader.ReadTimeRange(i));

    private TimeSpanNode? ReadTimeRange(int i)
    {
        var best = Any(Seen.Connector) ? FromToTime(i) : null;
        if (Any(Seen.Unit))
        {
            best = Longer(best, TimeForDuration(i));
            best = Longer(best, DurationFromTime(i));
        }

        return Any(Seen.Part) ? Longer(best, NamedPart(i)) : best;
    }

    private TimeSpanNode? NamedPart(int i)
    {
        // "in early morning" begins with "early".
        var start = Has(i, Role.The) || (Has(i, Role.In) && WordAt(i + 1).Mod != Mod.None) ? i + 1 : i;
        // "por la mañana" is one phrase, of "por la tarde" only the last word is published.
        start = Order.RelativeFollows && Has(start, Role.In) && Has(start + 1, Role.The) && WordAt(start + 2).Part is not (DayPart.None or DayPart.Morning) ? start + 2 : start;

        if (!Order.RelativeFollows && Has(i, Role.In) && Has(i + 1, Role.The) && Has(i + 2, Role.Plural) && WordAt(i + 2).Part is var plural and not DayPart.None)
        {
            return At(new TimeSpanNode { Part = plural }, i, i + 3);
        }

        if (start > i && Has(i, Role.The) && IsTomorrowOrMorning(start))
        {
            return At(new TimeSpanNode { Part = WordAt(start).Part }, start, start + 1);
        }

        if (!PartOfDay(start, out var next, out var part, out var mod) || (i > 0 && Has(i - 1, Role.Greeting)))
        {
            return null;
        }

        return At(new TimeSpanNode { Part = part, Mod = mod, Weak = Has(next - 1, Role.Weak) && !AfterAt(i) }, start, next);
    }

    private TimeSpanNode? FromToTime(int i)
    {
        var between = Has(i, Role.Between);
        var prefixed = between || Has(i, Role.From);
        var j = prefixed ? SkipAt(i + 1) : i;
        if ((Time(j) ?? Military(j) ?? DottedTime(j)) is not { } a || !Connector(a.Next, between, out var k) || (HourCounted(k) ?? RangeTime(k)) is not { } b)
        {
            return null;
        }

        if (Order.RelativeFollows && a.Bare && b.Bare && prefixed && j == i + 1 && (Said(i) is "del" || (between && IsWord(b.Next) && WordAt(b.Next) == Word.Unknown)))
        {
            // "del 3 al 10" are days, "entre 3 y 5 personas" are people.
            return null;
        }

        if ((a.Bare && b.Bare && WordAt(b.Next).Unit != Unit.None) || (!prefixed && Glued(i) && i > 0 && tokens[i - 1].Symbol is '-' or '/' or '.'))
        {
            return null;
        }

        var range = Between(a, b);
        range.Pure = a.Bare && b.Bare && !Order.RelativeFollows;
        range.Weak = a.Bare && b.Bare && (!prefixed || (between && !Has(a.Next, Role.And | Role.To)));
        return At(range, i, b.Next);
    }

    // "de 9 a 17 horas", "9-17h": after noon the hours are those of the clock, not a length of time.
    private TimeNode? HourCounted(int i) =>
        Order.RelativeFollows && IsNumber(i) && tokens[i].Value is > 12 and <= 24 && WordAt(i + 1).Unit == Unit.Hour && Closed(i + 2)
            ? At(new TimeNode { Clock = new Clock(tokens[i].Value % 24), Marked = true }, i, i + 2)
            : null;

    private TimeNode? RangeTime(int i)
    {
        var j = SkipAt(i);
        return Time(j) is { Bare: false } time ? time : DottedTime(j) ?? Time(j) ?? Military(j);
    }

    /// <summary>"9.30", where a range makes it a time.</summary>
    private TimeNode? DottedTime(int i) =>
        IsNumber(i) && tokens[i].Digits <= 2 && tokens[i].Value <= 24 && !AfterCurrency(i) && GluedSign(i + 1, '.') && TwoDigits(i + 2, out var minute)
            ? Marked(new Clock(tokens[i].Value, minute), i, i + 3)
            : null;

    /// <summary>"0730", where a range makes it a time.</summary>
    private TimeNode? Military(int i)
    {
        if (!IsNumber(i) || tokens[i].Digits != 4 || RunTogether(i) is not { } time)
        {
            return null;
        }

        // "1700" is a time only beside one that cannot be a year.
        var begun = i >= 2 && IsNumber(i - 2) && tokens[i - 2] is { Digits: 4, Value: < 1000 };
        return time.Marked || tokens[i].Value < 1000 || begun ? time : null;
    }

    private bool Connector(int i, bool between, out int next)
    {
        // "30 Jul. to 30 Sept."
        i = i > 0 && Sign(i, '.') && Glued(i) && WordAt(i - 1).Month > 0 ? i + 1 : i;
        next = Sign(i, '-') && Sign(i + 1, '-') && Glued(i + 1) ? i + 2 : i + 1;
        return Has(i, Role.To) || (between && Has(i, Role.And)) || Sign(i, '-') || Sign(i, '~');
    }

    private static TimeSpanNode Between(TimeNode a, TimeNode b)
    {
        var (start, end) = (a.Clock, b.Clock);
        var open = a.Ambiguous && b.Ambiguous;
        if (open)
        {
            if (start.Hour == 12)
            {
                // The earlier half comes first: 12-4 is midnight to four, then noon to four.
                start = start.Plus(-12);
            }

            end = end.Offset <= start.Offset ? end.Plus(12) : end;
        }
        else if (a.Ambiguous)
        {
            var late = start.Hour < 12 ? start.Plus(12) : start;
            start = end.Hour >= 12 ? late.Offset < end.Offset ? late : start
                : start.Offset > end.Offset ? late
                : start;
        }
        else if (b.Ambiguous)
        {
            end = end.Offset <= start.Offset && end.Hour < 12 ? end.Plus(12) : end;
        }

        if (end.Offset < start.Offset)
        {
            end = end.Plus(24);
        }

        return new TimeSpanNode
        {
            Start = start,
            End = end,
            Ambiguous = open,
            Unpadded = a.Marked && !b.Marked && a.Clock.Minute < 0 && b.Clock.Minute < 0 && b.Bare,
        };
    }

    /// <summary>"from 2pm for 2 hours".</summary>
    private TimeSpanNode? TimeForDuration(int i)
    {
        var j = Skip(i, Role.From);
        if (j == i || Time(j) is not { Bare: false } start || !Has(start.Next, Role.For) || Duration(start.Next + 1) is not { HasClock: true, HasDays: false } length)
        {
            return null;
        }

        return At(Lasting(start, length), i, length.Next);
    }

    /// <summary>"for 3 hours from 10 am".</summary>
    private TimeSpanNode? DurationFromTime(int i)
    {
        var j = Skip(i, Role.For);
        if (j == i || Duration(j) is not { HasClock: true, HasDays: false } length || !(Has(length.Next, Role.From) || WordAt(length.Next).Mod == Mod.Since)
            || Time(length.Next + 1) is not { Bare: false } start)
        {
            return null;
        }

        return At(Lasting(start, length), i, start.Next);
    }

    private static TimeSpanNode Lasting(TimeNode start, DurationNode length)
    {
        var end = start.Clock.Offset + TimeSpan.FromSeconds(Math.Min(length.Total, 86400));
        return new TimeSpanNode
        {
            Start = start.Clock,
            End = new Clock((int)end.TotalHours, end.Minutes, end.Seconds),
            Ambiguous = start.Ambiguous,
        };
    }
}
