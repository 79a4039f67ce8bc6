namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"next hour", "the last minute".</summary>
    private SpanNode? ClockUnit(int i)
    {
        if (!RelativeAt(i, out var j, out var relative) || WordAt(j).Unit is not (Unit.Hour or Unit.Minute or Unit.Second) || WordAt(j).Is(Role.Plural | Role.Abbreviation | Role.Weak))
        {
            if (!Order.RelativeFollows || WordAt(i).Unit is not (Unit.Hour or Unit.Minute) || !RelativeAt(i + 1, out var next, out relative))
            {
                return null;
            }

            return Step(relative) == 0 ? null : At(Span(Amounting(1, WordAt(i).Unit), Step(relative), now), i, next);
        }

        return Step(relative) == 0 ? null : At(Span(Amounting(1, WordAt(j).Unit), Step(relative), now), i, j + 1);
    }

    /// <summary>"rest of the day".</summary>
    private SpanNode? RestOfDay(int i)
    {
        if (!Has(i, Role.Rest))
        {
            return null;
        }

        var j = Skip(Skip(i + 1, Role.Of), Role.The | Role.Mine);
        j = RelativeAt(j, out var k, out var relative) && relative == Relative.This ? k : j;
        if (!IsDayWord(j) && !(Has(j, Role.SpecialDay) && WordAt(j).Shift == 0))
        {
            return null;
        }

        var end = Today.AddDays(1).AddSeconds(-1);
        var node = SpanNode.Definite($"({Write.InstantTimex(now)},{Write.InstantTimex(end)},PT{(end - now).TotalSeconds:0}S)", now, end, Grain.Day);
        node.Clocked = true;
        return At(node, i, j + 1);
    }

    /// <summary>"mid today", "early in the day Wednesday": the morning half, four hours around noon, the later half.</summary>
    private SpanNode? PartOfDate(int i)
    {
        var mod = WordAt(i).Mod;
        if (mod is not (Mod.Start or Mod.Mid or Mod.End))
        {
            return null;
        }

        var j = i + 1;
        if (Has(j, Role.In) && Has(j + 1, Role.The) && IsDayWord(j + 2))
        {
            j = Skip(SkipSign(j + 3, ','), Role.On);
        }
        else if (Order.RelativeFollows && Has(j, Role.The) && IsDayWord(j + 1) && SimpleDate(j + 2) is not null)
        {
            // "temprano al día miércoles".
            j += 2;
        }
        else if (!DirectlyBeforeDay(i, j, mod) && (mod != Mod.Mid || !Has(j = Skip(j, Role.Of), Role.SpecialDay)))
        {
            return null;
        }

        var date = SimpleDate(j) ?? (j > i + 1 ? At(OnDay(Today), i, Has(j - 1, Role.On) ? j - 1 : j) : null);
        if (date is not { Real: true, Named: false })
        {
            return null;
        }

        var (start, end) = mod switch { Mod.Start => (0, 12), Mod.Mid => (10, 14), _ => (12, 24) };
        var node = SpanNode.Definite(date.Timex(), date.Future.AddHours(start), Days.Add(date.Future, end / 24.0), Grain.Day);
        (node.Clocked, node.Mod) = (true, mod switch { Mod.Start => "start", Mod.Mid => "mid", _ => "end" });
        return At(node, i, date.Next);
    }

    // "early Friday", "late tomorrow"; of "the start Friday" or "earlier today" the published results keep only the day.
    private bool DirectlyBeforeDay(int i, int day, Mod mod) =>
        mod != Mod.None && !Order.RelativeFollows && !Has(i, Role.NeedsOf | Role.Earlier) && SimpleDate(day) is { Form: not DateForm.DayOfMonth };
}
