namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"in the morning at 7", "early morning at 8:00".</summary>
    private TimeNode? PartThenTime(int i)
    {
        if (!Any(Seen.Part) || !PartOfDay(i, out var j, out var part, out _) || part >= DayPart.Breakfast)
        {
            return null;
        }

        var at = Has(j, Role.At);
        j = SkipAt(j);
        var time = PlainTime(j) ?? (at ? BareHour(j) : null);
        return time is null || (!at && time.Dotted) ? null : At(Settled(time.In(part)), i, time.Next);
    }

    private TimeNode WithPart(TimeNode time)
    {
        var i = time.Next;
        var j = Has(i, Role.In | Role.At | Role.Of) ? i + 1 : i;
        j = Skip(j, Role.The);
        if (j == i && !time.Bare && WordAt(i).Mod is Mod.Start or Mod.Mid or Mod.End && WordAt(i + 1).Part is var qualified and not DayPart.None && !Has(i + 1, Role.Plural))
        {
            return At(Settled(time.In(qualified)), time.First, i + 2);
        }

        if (Has(j, Role.SpecialDay) && j == i && !Order.RelativeFollows)
        {
            // "6 p.m. tonight" names the day as well.
            return time;
        }

        if (j == i && !(WordAt(i).Part == DayPart.Night && !time.Bare))
        {
            // "8 morning sessions" is no time, "8:00 morning" is left to the date beside it.
            return time;
        }

        if (WordAt(j).Part is var part and not DayPart.None && !Has(j, Role.Plural))
        {
            return At(Settled(time.In(part)), time.First, j + 1);
        }

        return time;
    }

    private static TimeNode Settled(TimeNode time)
    {
        time.Bare = false;
        time.Weak = false;
        return time;
    }

    /// <summary>"morning", "in the evening", "early in the morning", "late afternoon"; <paramref name="mod"/> tells early from late.</summary>
    private bool PartOfDay(int i, out int next, out DayPart part, out Mod mod)
    {
        mod = WordAt(i).Mod is Mod.Start or Mod.Mid or Mod.End ? WordAt(i).Mod : Mod.None;
        var j = mod != Mod.None ? Sign(i + 1, '-') && Glued(i + 1) && Glued(i + 2) ? i + 2 : i + 1 : i;
        var afterIn = Has(j, Role.In) || (mod != Mod.None && Has(j, Role.At)) || (mod != Mod.None && Has(j, Role.Of)) ? j + 1 : j;
        var k = Skip(afterIn, Role.The);
        if (mod == Mod.None && WordAt(k).Mod is var later and (Mod.Start or Mod.Mid or Mod.End))
        {
            mod = later;
            k++;
        }

        // "mañana" is the morning only with its article.
        var tomorrow = Has(k, Role.SpecialDay) && WordAt(k).Shift > 0 && k == afterIn;
        part = Has(k, Role.Plural) || tomorrow ? DayPart.None : WordAt(k).Part;
        next = k + 1;
        return part != DayPart.None;
    }
}
