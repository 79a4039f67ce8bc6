namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>A time of day, with "in the morning" before or after it.</summary>
    private TimeNode? Time(int i) => Once(Phrase.Time, i, static (reader, i) => reader.ReadTime(i));

    private TimeNode? ReadTime(int i)
    {
        if (PartThenTime(i) is { } parted)
        {
            return parted;
        }

        var time = PlainTime(i) ?? BareHour(i);
        return time is null ? null : MinutesAfter(WithPart(MinutesAfter(time)));
    }

    private TimeNode? PlainTime(int i)
    {
        var best = MinutesThenHour(i) ?? MinutesBesideHour(i);
        best = Longer(best, DigitTime(i));
        best = Longer(best, SpelledTime(i));
        best = Longer(best, HourMarked(i));
        return Longer(best, NamedTime(i));
    }

    /// <summary>8:30, 7:56:30 pm, 8.30 pm, 3 p . m ., 9a, 7 o'clock.</summary>
    private TimeNode? DigitTime(int i)
    {
        if (!IsNumber(i) || AfterCurrency(i) || MiddleOfNumber(i))
        {
            return null;
        }

        if (tokens[i].Digits > 2)
        {
            return RunTogether(i) is { Marked: true } joined && joined.Next > i + 1 && (Letter(i + 1) == '\0' || joined.Next > i + 2) ? joined : null;
        }

        if (tokens[i].Value > 24)
        {
            return null;
        }

        var hour = tokens[i].Value;
        if (GluedSign(i + 1, ':') && TwoDigits(i + 2, out var minute))
        {
            return GluedSign(i + 3, ':') && TwoDigits(i + 4, out var second)
                ? Marked(new Clock(hour, minute, second), i, SkipFraction(i + 5))
                : Marked(new Clock(hour, minute), i, (Glued(i + 3) || Order.RelativeFollows) && WordAt(i + 3).Unit == Unit.Hour ? i + 4 : i + 3); // "17:30h", "17:30 horas"
        }

        if (GluedSign(i + 1, '.') && TwoDigits(i + 2, out minute))
        {
            var dotted = Marked(new Clock(hour, minute), i, i + 3);
            dotted.Dotted = true;
            return dotted.Marked || DottedTimeAllowed(i, dotted.Next) ? dotted : null;
        }

        if (Letter(i + 1) == 'h' && Glued(i + 2) && TwoDigits(i + 2, out minute))
        {
            // "7h30".
            return Marked(new Clock(hour, minute), i, i + 3);
        }

        var marked = Marked(new Clock(hour), i, i + 1);
        return marked.Marked || marked.Next > i + 1 ? marked : null;
    }

    // "a las 17h", "entre las nueve horas y …": there the hours are no length of time.
    private TimeNode? HourMarked(int i) =>
        Order.RelativeFollows && AfterAt(i) && i > 1 && (Has(i - 2, Role.At | Role.To | Role.From | Role.Between | Role.And) || WordAt(i - 2).Mod != Mod.None)
        && Cardinal(i, out var next, out var hour) && hour < 24 && WordAt(next).Unit == Unit.Hour && Closed(next + 1)
            ? At(new TimeNode { Clock = new Clock(hour), Ambiguous = hour is >= 1 and <= 12 }, i, next + 1)
            : null;

    // "1140 a.m.", "0730".
    private TimeNode? RunTogether(int i) =>
        tokens[i].Digits is 3 or 4 && tokens[i].Value / 100 <= 24 && tokens[i].Value % 100 < 60
            ? Marked(new Clock(tokens[i].Value / 100, tokens[i].Value % 100), i, i + 1)
            : null;

    private bool DottedTimeAllowed(int i, int next) => i > 0 && Has(i - 1, Role.At) && !Sign(next, '%') && !Has(next, Role.Measure);

    private int SkipFraction(int i) => GluedSign(i, '.') && IsNumber(i + 1) ? i + 2 : i;

    private bool MiddleOfNumber(int i) => i >= 2 && Glued(i) && Glued(i - 1) && IsNumber(i - 2) && tokens[i - 1].Symbol is '.' or ':' or ',';

    private bool TwoDigits(int i, out int value)
    {
        value = IsNumber(i) ? tokens[i].Value : -1;
        return value is >= 0 and < 60 && tokens[i].Digits == 2;
    }

    /// <summary>Reads am, pm or o'clock after a time and settles its half of the day.</summary>
    private TimeNode Marked(Clock clock, int first, int next)
    {
        // 24:00 is written as the day's first hour.
        var time = new TimeNode { Clock = clock = clock.Hour == 24 ? clock.Plus(-24) : clock };
        if (IsOclock(next))
        {
            next++;
        }

        var said = AmPm(next, first, out var end, out var pm) && clock.Hour is >= 1 and <= 12;
        if (said)
        {
            time.Marked = true;
            time.Clock = pm ? clock.Hour < 12 ? clock.Plus(12) : clock : clock.Hour == 12 ? clock.Plus(-12) : clock;
            next = end;
        }
        else if (AmPm(next, first, out end, out _) && clock.Hour is 0 or > 12)
        {
            time.Marked = true;
            next = end;
        }

        next = Order.RelativeFollows && Has(next, Role.Of) && Has(next + 1, Role.Noon) ? next + 1 : next;
        if (Has(next, Role.Noon) && clock.Hour == 12 && clock.Minute < 0)
        {
            time.Marked = true;
            time.Clock = new Clock(WordAt(next).Shift);
            next++;
        }

        var ish = Sign(next, '-') && Glued(next) ? next + 1 : next;
        if (Has(ish, Role.Ish) && Glued(ish))
        {
            next = ish + 1;
            time.Marked = true;
        }

        time.Ambiguous = !time.Marked && time.Clock.Hour is >= 1 and <= 12;
        if (IsOclock(next))
        {
            next++;
        }

        return At(time, first, next);
    }

    // "5 sharp", but not "5 sharp knives".
    private bool IsOclock(int i) => Has(i, Role.Oclock) && !(Has(i, Role.Weak) && IsWord(i + 1) && WordAt(i + 1) == Word.Unknown);

    /// <summary>"am", "p.m.", "p . m .", and a lone letter on digits: "9a".</summary>
    private bool AmPm(int i, int hourAt, out int next, out bool pm)
    {
        var j = Sign(i, '.') && Glued(i) && Glued(i + 1) ? i + 1 : i;
        pm = Has(j, Role.Pm);
        next = j + 1;
        if (pm || Has(j, Role.Am))
        {
            return true;
        }

        var letter = Letter(j);
        pm = letter == 'p';
        if (letter is not ('a' or 'p'))
        {
            return false;
        }

        var k = SkipSign(j + 1, '.');
        if (Letter(k) == 'm')
        {
            next = k > j + 1 ? SkipSign(k + 1, '.') : k + 1;
            return true;
        }

        return j == i && Glued(j) && IsNumber(j - 1) && !(Glued(next) && IsWord(next)) && j > hourAt;
    }

    private TimeNode? BareHour(int i)
    {
        if (IsNumber(i))
        {
            var bad = tokens[i].Digits > 2 || tokens[i].Value > 24 || AfterCurrency(i) || MiddleOfNumber(i)
                || (Glued(i + 1) && (IsWord(i + 1) || tokens[i + 1].Symbol is '%' or '/' || ClockSign(i + 1) || (Sign(i + 1, '.') && Glued(i + 2) && IsNumber(i + 2))));
            return bad ? null : At(new TimeNode { Clock = new Clock(tokens[i].Value % 24), Bare = true, Ambiguous = tokens[i].Value is >= 1 and <= 12 }, i, i + 1);
        }

        return Spelled(i, out var next, out var hour) && hour is >= 1 and <= 24 && WordAt(i).Cardinal >= 0
            ? At(new TimeNode { Clock = new Clock(hour), Bare = true, Ambiguous = hour <= 12 }, i, next)
            : null;
    }
}
