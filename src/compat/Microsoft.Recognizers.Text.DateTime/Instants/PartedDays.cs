namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>A part of a certain day.</summary>
    private readonly record struct PartedDay(DateNode Date, DayPart Part, Mod Mod, int Next);

    /// <summary>"tomorrow night", "Monday morning", "last night", "tonight", "late this morning", "today pm", "in the afternoon of May 3".</summary>
    private bool DayWithPart(int i, out PartedDay parted)
    {
        parted = default;
        var mod = WordAt(i).Mod is Mod.Start or Mod.Mid or Mod.End ? WordAt(i).Mod : Mod.None;
        var j = mod != Mod.None ? i + 1 : i;

        if (Has(j, Role.SpecialDay) && WordAt(j).Shift <= 0 && WordAt(j).Part is var own and not DayPart.None)
        {
            parted = new PartedDay(OnDay(Days.Add(Today, WordAt(j).Shift)), own, mod, j + 1);
            return true;
        }

        if (RelativeAt(j, out var k, out var relative) && PartWord(k, out var next, out var part))
        {
            parted = new PartedDay(OnDay(Days.Add(Today, Step(relative))), part, mod, next);
            return true;
        }

        if (Order.RelativeFollows && Has(j, Role.The) && PartWord(j + 1, out k, out part) && RelativeAt(k, out next, out relative) && Step(relative) != 0)
        {
            // "la mañana siguiente".
            parted = new PartedDay(OnDay(Days.Add(Today, Step(relative))), part, mod, next);
            return true;
        }

        if (Date(j) is { Real: true, Named: false } date)
        {
            k = SkipSign(date.Next, ',');
            if (k == date.Next && !Sign(k, '.') && IsWord(k) && AmPm(k, k, out next, out var pm))
            {
                // "tomorrow am", "today p.m."
                parted = new PartedDay(date, pm ? DayPart.Afternoon : DayPart.Morning, mod, next);
                return true;
            }

            k = Has(k, Role.At) ? k + 1 : k;
            if (PartOfDay(k, out next, out part, out var inner) && part < DayPart.Breakfast)
            {
                parted = new PartedDay(date, part, mod == Mod.None ? inner : mod, next);
                if (date.Form == DateForm.Weekday && RelativeWeek(Skip(Skip(next, Role.Of), Role.The), out var end, out var week))
                {
                    // "Wednesday evening next week".
                    parted = parted with { Date = OnRelativeWeekday(ByWeek(week), date.Weekday), Next = end };
                }

                return true;
            }
        }

        return PartThenDay(i, out parted);
    }

    private bool PartThenDay(int i, out PartedDay parted)
    {
        parted = default;
        if (!PartOfDay(i, out var j, out var part, out var mod) || part >= DayPart.Breakfast)
        {
            return false;
        }

        var joined = Has(j, Role.Of | Role.On);
        j = joined ? j + 1 : SkipSign(j, ',');
        if (Date(j) is not { Real: true, Named: false } date || (!joined && date.Form == DateForm.DayOfMonth))
        {
            return false;
        }

        parted = new PartedDay(date, part, mod, date.Next);
        return true;
    }

    private bool PartWord(int i, out int next, out DayPart part)
    {
        part = Has(i, Role.Plural | Role.Weak) ? DayPart.None : WordAt(i).Part;
        next = i + 1;
        return part != DayPart.None;
    }
}
