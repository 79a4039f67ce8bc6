namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"early September", "the middle of 2000", "end of this year", "later this week".</summary>
    private SpanNode? PartOfRange(int i)
    {
        var mod = WordAt(i).Mod is Mod.Start or Mod.Mid or Mod.End ? WordAt(i).Mod : Mod.None;
        if (mod == Mod.None)
        {
            return WordAt(i).EndOf is Unit.Month or Unit.Year && Around(WordAt(i).EndOf, Relative.This) is { } running ? At(Parted(running, Mod.End, true), i, i + 1) : null;
        }

        var j = Sign(i + 1, '-') && Glued(i + 1) ? i + 2 : i + 1;
        var joined = Has(j, Role.Of | Role.In);
        if (Has(i, Role.NeedsOf) && !Has(j, Role.Of))
        {
            return null;
        }

        j = joined ? j + 1 : j;
        if ((PlainRange(j) ?? BareUnit(j)) is not { Unresolved: false, Mod: null } whole)
        {
            return null;
        }

        var part = Parted(whole, mod, !Has(i, Role.Earlier | Role.Later));
        if (part.Mod is null)
        {
            (part.PastStart, part.PastEnd) = Clip(part.PastStart, part.PastEnd, mod);
            (part.FutureStart, part.FutureEnd) = Clip(part.FutureStart, part.FutureEnd, mod);
        }

        return At(part, i, whole.Next);
    }

    private static SpanNode Parted(SpanNode whole, Mod mod, bool named)
    {
        var part = whole.Copy();
        part.Whole = whole;
        part.Weak = false;
        (part.PastStart, part.PastEnd) = Part(whole.PastStart, whole.PastEnd, mod, whole.Grain, whole.Stated);
        (part.FutureStart, part.FutureEnd) = Part(whole.FutureStart, whole.FutureEnd, mod, whole.Grain, whole.Stated);
        part.Mod = !named ? null : mod switch { Mod.Start => "start", Mod.Mid => "mid", _ => "end" };
        return part;
    }

    private SpanNode? BareUnit(int i)
    {
        var j = Skip(i, Role.The);
        return WordAt(j).Is(Role.Plural | Role.Abbreviation) || Around(WordAt(j).Unit, Relative.This) is not { } range ? null : At(range, i, j + 1);
    }

    /// <summary>Weeks and months are halved, with a middle between; a year too, but one named by its number falls into thirds.</summary>
    private static (Moment Start, Moment End) Part(Moment start, Moment end, Mod mod, Grain grain, bool stated)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        switch (grain)
        {
            case Grain.Week:
                return mod switch
                {
                    Mod.Start => (start, Days.Add(start, 3)),
                    Mod.Mid => (Days.Add(start, 1), Days.Add(start, 4)),
                    _ => (Days.Add(start, 3), end),
                };
            case Grain.Month when months == 1:
                return mod switch
                {
                    Mod.Start => (start, Days.Add(start, 15)),
                    Mod.Mid => (Days.Add(start, 9), Days.Add(start, 20)),
                    _ => (Days.Add(start, 15), end),
                };
            case Grain.Year when months == 12:
                var (first, last) = stated ? (4, 8) : (6, 6);
                return mod switch
                {
                    Mod.Start => (start, Days.AddMonths(start, first)),
                    Mod.Mid => (Days.AddMonths(start, 4), Days.AddMonths(start, 8)),
                    _ => (Days.AddMonths(start, last), end),
                };
            default:
                var third = (end - start).TotalDays / 3;
                return mod switch
                {
                    Mod.Start => (start, Days.Add(start, Math.Floor((end - start).TotalDays / 2))),
                    Mod.Mid => (Days.Add(start, Math.Floor(third)), Days.Add(start, Math.Floor(2 * third))),
                    _ => (Days.Add(start, Math.Floor((end - start).TotalDays / 2)), end),
                };
        }
    }

    // "earlier this month" ends today at the latest; "later this month" begins today at the earliest.
    private (Moment Start, Moment End) Clip(Moment start, Moment end, Mod mod) =>
        mod == Mod.Start && Today > start && Today < end ? (start, Today)
        : mod == Mod.End && Today > start && Today < end ? (Today, end)
        : (start, end);

    /// <summary>"rest of the week", "the remaining of this month"; the published range ends on the unit's last day.</summary>
    private SpanNode? RestOfRange(int i)
    {
        if (!Has(i, Role.Rest))
        {
            return null;
        }

        var j = Skip(Skip(i + 1, Role.Of), Role.The | Role.Mine);
        var unit = RelativeAt(j, out var k, out var relative) ? k : j;
        if ((relative is not (Relative.None or Relative.This)) || Around(WordAt(unit).Unit, Relative.This) is not { } range || Has(unit, Role.Plural))
        {
            return null;
        }

        var end = Days.Add(range.FutureEnd, -1);
        return At(SpanNode.Definite($"({Write.Day(Today)},{Write.Day(end)},P{(end - Today).Days}D)", Today, end, Grain.Day), i, unit + 1);
    }
}
