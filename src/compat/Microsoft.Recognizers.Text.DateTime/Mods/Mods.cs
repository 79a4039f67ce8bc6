namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"before tomorrow", "since August", "no later than 2010", "around dinner", "3 pm or later", "more than 2 weeks before today".</summary>
    private Node? Modified(int i)
    {
        Node? best = MoreThan(i);
        best = Longer(best, Prefixed(i));
        best = Longer(best, Suffixed(i));
        return Longer(best, DateThenModifiedTime(i));
    }

    private Node? Prefixed(int i)
    {
        if (Has(i, Role.UpToNow) || (Has(i, Role.ToDate) && !(i > 0 && Has(i - 1, Role.Up)) && !IsWord(i + 1) && !IsNumber(i + 1)))
        {
            return At(new OpenNode { Mod = Mod.Before, Inner = new InstantNode { Timex = "PRESENT_REF", At = Today }, Sourced = false, WholeDay = true }, i, i + 1);
        }

        if (Order.RelativeFollows && Has(i, Role.Hence))
        {
            // "a partir de ahora" after no length of time.
            return At(new OpenNode { Mod = Mod.Since, Inner = new InstantNode { Timex = PresentTimex, At = now } }, i, i + 1);
        }

        // "year greater than 2012".
        var year = WordAt(i).Unit == Unit.Year && !Has(i, Role.Plural) && WordAt(i + 1).Mod is Mod.Before or Mod.After or Mod.Since or Mod.Until;
        var mod = ModAt(year ? i + 1 : i, out var j);
        if (mod == Mod.None || IsDayBeforeYesterday(i))
        {
            return null;
        }

        if (mod == Mod.Approx)
        {
            return Around(i, j);
        }

        j = Skip(j, Role.On);
        if (WordAt(j).Mod == Mod.Approx && Innermost(j + 1) is { } approximate)
        {
            return At(new OpenNode { Mod = mod, Inner = approximate, Nuance = "approx" }, i, approximate.Next);
        }

        var inner = Innermost(j);
        if (Has(j, Role.The | Role.At))
        {
            inner = Longer(inner, Innermost(SkipAt(Skip(j, Role.The))));
        }

        if (inner is null || (inner is SpanNode { Unresolved: true }))
        {
            return null;
        }

        var nuance = inner is SpanNode { Whole: not null, Mod: { } part } ? part : null;
        return At(new OpenNode { Mod = mod, Inner = inner, Nuance = nuance, Sourced = inner is not TimeSpanNode and not SpanNode { Clocked: true } }, i, inner.Next);
    }

    // "antes de ayer" is a day by that name.
    private bool IsDayBeforeYesterday(int i) =>
        Order.RelativeFollows && WordAt(i).Mod == Mod.Before && Has(i + 1, Role.SpecialDay) && WordAt(i + 1).Shift == -1 && WordAt(i + 1).Part == DayPart.None;

    private Mod ModAt(int i, out int next)
    {
        next = i + 1;
        if (Has(i, Role.Starting))
        {
            return Mod.Since;
        }

        if (Sign(i, '≤') || Sign(i, '≥'))
        {
            return Sign(i, '≤') ? Mod.Until : Mod.Since;
        }

        if (Sign(i, '<') || Sign(i, '>'))
        {
            var orEqual = Sign(next, '=');
            if (!orEqual && (i == 0 || StartsLine(i)) && !Glued(next) && !IsNumber(next))
            {
                // The sign before a quoted line of a mail.
                return Mod.None;
            }

            next = orEqual ? next + 1 : next;
            return Sign(i, '<') ? orEqual ? Mod.Until : Mod.Before : orEqual ? Mod.Since : Mod.After;
        }

        return WordAt(i).Mod is var mod and not (Mod.Start or Mod.Mid or Mod.End) ? mod : Mod.None;
    }

    private Node? Around(int i, int j)
    {
        if (Longer(Innermost(j), Has(j, Role.The | Role.At) ? Innermost(SkipAt(Skip(j, Role.The))) : null) is not { } inner)
        {
            return null;
        }

        return inner is SpanNode { Unresolved: true } ? null : At(new OpenNode { Mod = Mod.Approx, Inner = inner }, i, inner.Next);
    }

    /// <summary>What a modifier can stand before: the longest plain phrase.</summary>
    private Node? Innermost(int i)
    {
        Node? best = Strong(InstantRange(i));
        best = Longer(Instant(i), best);
        best = Longer(best, Strong(DateRange(i)));
        best = Longer(best, Date(i));
        best = Longer(best, Time(i) is { Weak: false } time && (!time.Bare || BareAfterMod(time)) ? time : null);
        return Longer(best, TimeRange(i) is { Pure: false } range && (!range.Weak || range.Part != DayPart.None) ? range : null);
    }

    // "around eleven", "alrededor de las once", but not "around eleven people".
    private bool BareAfterMod(TimeNode time) => Order.RelativeFollows ? AfterAt(time.First) || (time.First > 0 && WordAt(time.First - 1).Mod == Mod.Approx)
        : time.First > 0 && WordAt(time.First - 1).Mod == Mod.Approx && !(IsWord(time.Next) && WordAt(time.Next).Roles == Role.None)
          && WordAt(time.Next).Unit == Unit.None && !Has(time.Next, Role.Measure) && !Sign(time.Next, '%') && !Sign(time.Next, '-');

    private static SpanNode? Strong(SpanNode? span) => span is { Mod: "ref_undef" } ? null : span;

    /// <summary>"more than 2 days before yesterday", "more than 3 hours", "less than a week".</summary>
    private Node? MoreThan(int i)
    {
        if (!Has(i, Role.More | Role.Less))
        {
            return null;
        }

        var more = Has(i, Role.More);
        if (Duration(i + 1) is not { Whole: false } length)
        {
            return null;
        }

        Node? point = Longer<Node>(Date(i + 1), Instant(i + 1));
        if (point is not null && point.Next > length.Next)
        {
            var back = point is DateNode date ? date.Future <= now : point is InstantNode { At: var at } && at <= now;
            var mod = more ? back ? Mod.Before : Mod.After : back ? Mod.Since : Mod.Until;
            return At(new OpenNode { Mod = mod, Inner = point, Sourced = false }, i, point.Next);
        }

        return At(Limited(length, more ? "more" : "less"), i, length.Next);
    }

    private static DurationNode Limited(DurationNode length, string mod)
    {
        var limited = new DurationNode { Mod = mod, Unit = length.Unit };
        (limited.Years, limited.Months, limited.Weeks, limited.Days) = (length.Years, length.Months, length.Weeks, length.Days);
        (limited.Hours, limited.Minutes, limited.Seconds, limited.Weekends, limited.BusinessDays) = (length.Hours, length.Minutes, length.Seconds, length.Weekends, length.BusinessDays);
        return limited;
    }

    /// <summary>"1/1/2016 and later", "3 pm or later on Monday", "year 2016 and greater".</summary>
    private Node? Suffixed(int i)
    {
        if (Innermost(i) is not { } inner || inner is SpanNode { Unresolved: true })
        {
            return null;
        }

        var j = inner.Next;
        if (!Has(j, Role.Or | Role.And))
        {
            return null;
        }

        var word = WordAt(j + 1);
        var later = word.Is(Role.Later) || word.Mod is Mod.After;
        var earlier = word.Is(Role.Earlier) || word.Mod is Mod.Before;
        if (!(later || earlier) || Innermost(Skip(j + 2, Role.The)) is not null)
        {
            return word.Is(Role.Later) && inner is TimeNode timed ? LaterOn(timed, inner.First, j + 2) : null;
        }

        if (inner is TimeNode time && later && LaterOn(time, i, j + 2) is { } dated)
        {
            return dated;
        }

        return At(new OpenNode { Mod = later ? Mod.Since : Mod.Until, Inner = inner }, inner.First, j + 2);
    }

    private OpenNode? LaterOn(TimeNode time, int first, int i)
    {
        var j = Skip(i, Role.On);
        return Date(j) is { Real: true } date
            ? At(new OpenNode { Mod = Mod.Since, Inner = new InstantNode { Date = date, Time = time } }, first, date.Next)
            : null;
    }

    /// <summary>"next Wednesday later than 10 in the morning", "Tuesday after 1pm".</summary>
    private OpenNode? DateThenModifiedTime(int i)
    {
        if (Date(i) is not { Real: true, Named: false } date || WordAt(SkipSign(date.Next, ',')).Mod is not (Mod.Before or Mod.After or Mod.Since or Mod.Until))
        {
            return null;
        }

        var at = SkipSign(date.Next, ',');
        var mod = WordAt(at).Mod;
        var k = SkipAt(at + 1);
        return Time(k) is { } time && (!time.Bare || (k > at + 1 && Order.RelativeFollows))
            ? At(new OpenNode { Mod = mod, Inner = new InstantNode { Date = date, Time = time }, Sourced = false }, i, time.Next)
            : null;
    }
}
