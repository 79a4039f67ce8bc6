namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const int MostParts = 7;

    // Between these tokens lengths are read unit by unit.
    private int singleFrom;
    private int singleUntil;

    /// <summary>"3 weeks", "half an hour", "one hour and a half", "2 years 1 month 21 days", "several minutes".</summary>
    private DurationNode? Duration(int i) => !Any(Seen.Unit) ? null : Once(Phrase.Duration, i, static (reader, i) => reader.ReadDuration(i, i > reader.singleFrom && i < reader.singleUntil ? 1 : MostParts));

    private DurationNode? ReadDuration(int i, int mostParts)
    {
        if (IsNumber(i) && i >= 2 && Sign(i - 1, ':') && MiddleOfNumber(i))
        {
            // The minutes of "17:30h" count no hours.
            return null;
        }

        var duration = new DurationNode();
        if (WordAt(i) is { Unit: not Unit.None } one && !one.Is(Role.Plural | Role.Abbreviation | Role.Weak) && AndAHalf(i + 1, duration, one.Unit) is var halved && halved > i + 1)
        {
            // "hour and a half": the one is left unsaid.
            duration.Add(1, one.Unit);
            return At(duration, i, halved);
        }

        var smallest = Unit.None;
        var next = i;
        var j = i;
        for (var part = 0; part < mostParts; part++)
        {
            if (!Amount(j, duration, part == 0, out var unitAt, out var amount) || !UnitAt(unitAt, j, out var unit, out var end)
                || (part > 0 && (unit >= smallest || unit == Unit.Weekend)))
            {
                break;
            }

            duration.Add(amount, unit);
            smallest = unit;
            next = AndAHalf(end, duration, unit);
            j = Skip(SkipSign(next, ','), Role.And);
        }

        return next == i ? null : At(duration, i, next);
    }

    /// <summary>How many: a number, "a", "half a", "a few", "a couple of", "all", "another".</summary>
    private bool Amount(int i, DurationNode duration, bool first, out int next, out double amount)
    {
        if (PartOfUnit(i, out next, out amount) || (!(Has(i, Role.Indefinite) && WordAt(i + 1).Is(Role.Few | Role.Couple)) && Count(i, out next, out amount)))
        {
            return true;
        }

        amount = 1;
        if (HalfAt(i, out next))
        {
            amount = 0.5;
            next = Skip(Has(next, Role.Of) && Has(next + 1, Role.Indefinite) ? next + 1 : next, Role.Indefinite);
            return true;
        }

        next = i;
        if (!first && !Has(i, Role.Indefinite))
        {
            return false;
        }

        if (Has(i, Role.All))
        {
            next = Skip(i + 1, Role.The);
            if (!Order.RelativeFollows && Has(next, Role.Plural))
            {
                // "3 full days" have no length of their own.
                return false;
            }

            duration.Whole = true;
            return true;
        }

        if (Has(i, Role.Another))
        {
            next = i + 1;
            return true;
        }

        var article = Skip(i, Role.Indefinite);
        if (Has(article, Role.Few) || Has(article, Role.Couple))
        {
            duration.Vague = Has(article, Role.Few);

            if (Said(article) is "some" && WordAt(article + 1).Unit != Unit.None && !Has(article + 1, Role.Plural))
            {
                // "some day" is one that nobody knows.
                return false;
            }

            // "unos pocos".
            article = Has(article + 1, Role.Few) ? article + 1 : article;
            amount = duration.Vague ? 3 : 2;
            next = Skip(article + 1, Role.Of);
            return true;
        }

        if (article > i && Has(article, Role.All))
        {
            next = article + 1;
            return true;
        }

        // "a quarter" is as often no length of time.
        next = article;
        return article > i && WordAt(article).Unit != Unit.Quarter;
    }

    /// <summary>"a quarter of an hour", "three quarters of a year", "1/2 an hour", "un cuarto de hora": a part of one unit.</summary>
    private bool PartOfUnit(int i, out int next, out double amount)
    {
        var inDigits = Fraction(i, out next, out amount) && amount < 1;
        if (!inDigits)
        {
            var (quarter, quarters) = Cardinal(i, out var after, out var said) ? (after, said) : (Skip(i, Role.Indefinite), 1);
            if (!Has(quarter, Role.QuarterHour) || quarters is < 1 or > 3)
            {
                return false;
            }

            (next, amount) = (quarter + 1, quarters / 4.0);
        }

        var of = Has(next, Role.Of);
        var unit = Skip(of ? next + 1 : next, Role.Indefinite);
        var joined = Order.RelativeFollows ? of : unit > next + (of ? 1 : 0) || (!of && !inDigits && WordAt(unit).Unit == Unit.Hour);
        next = unit;
        return joined && WordAt(unit).Unit is not (Unit.None or Unit.Quarter) && !Has(unit, Role.Plural | Role.Abbreviation);
    }

    private bool HalfAt(int i, out int next)
    {
        next = Skip(i, Role.Indefinite);
        if (!Has(next, Role.Half))
        {
            return false;
        }

        next++;
        return true;
    }

    private bool UnitAt(int i, int amountAt, out Unit unit, out int next)
    {
        next = i;
        if (Sign(i, '-') && Glued(i) && Glued(i + 1))
        {
            i++;
        }

        if (Has(i, Role.Working) && WordAt(i + 1).Unit == Unit.Day)
        {
            unit = Unit.BusinessDay;
            next = i + 2;
            return true;
        }

        unit = WordAt(i).Unit;
        next = i + 1;
        if (Has(i, Role.Abbreviation))
        {
            // A bare letter is a unit only when it hangs on digits: 2h, 3y.
            // Of "413d-b8ab" it is none.
            return unit != Unit.None && IsNumber(i - 1) && (Glued(i) || unit == Unit.Hour) && !(IsWord(i + 1) && Glued(i + 1))
                && (unit == Unit.Hour || ((!Glued(i - 1) || Opens(i - 2)) && tokens[i - 1].Digits <= 4 && !(Sign(i + 1, '-') && Glued(i + 1))));
        }

        if (WordAt(i).Part is DayPart.Night && Cardinal(amountAt, out _, out var nights) && Has(i, Role.Plural) == nights > 1)
        {
            unit = Unit.Day;
        }

        return unit != Unit.None;
    }

    private bool Opens(int i) => i >= 0 && tokens[i].Symbol is '(' or '"' or '“' or '«' && !Glued(i);

    /// <summary>"and a half", "and a quarter" after the unit.</summary>
    private int AndAHalf(int i, DurationNode duration, Unit unit)
    {
        if (!Has(i, Role.And))
        {
            return i;
        }

        var part = HalfAt(i + 1, out var next) ? 0.5 : 0;
        if (part == 0 && Skip(i + 1, Role.Indefinite) is var quarter && Has(quarter, Role.QuarterHour) && !Has(quarter, Role.Plural))
        {
            (part, next) = (0.25, quarter + 1);
        }

        if (part == 0 || Has(next, Role.Of) || WordAt(next).Unit != Unit.None || (Has(next, Role.Indefinite) && WordAt(next + 1).Unit != Unit.None))
        {
            return i;
        }

        duration.Add(part, unit);
        return next;
    }
}
