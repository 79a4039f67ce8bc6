namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"half past seven", "quarter to eight", "20 min past eight".</summary>
    private TimeNode? MinutesThenHour(int i)
    {
        if (Order.MinutesFollowHour || !Minutes(i, out var j, out var minutes, out var named))
        {
            return null;
        }

        var past = Has(j, Role.PastHour);
        if (!past && !(named && Has(j, Role.ToHour)))
        {
            return null;
        }

        var hour = HourAt(j + 1);
        if (hour is null || hour.Clock.Minute >= 0)
        {
            return null;
        }

        var at = past ? hour.Clock.Hour : hour.Clock.Hour == 0 ? 23 : hour.Clock.Hour - 1;
        hour.Clock = new Clock(at == 0 && !past && !hour.Marked ? 12 : at, past ? minutes : 60 - minutes);
        return At(hour, i, hour.Next);
    }

    /// <summary>"cuarto para las nueve", "diez minutos antes de las tres", "cinco pasadas las ocho".</summary>
    private TimeNode? MinutesBesideHour(int i)
    {
        if (!Order.MinutesFollowHour || !Minutes(i, out var j, out var minutes, out var named))
        {
            return null;
        }

        var past = WordAt(j).Relative == Relative.Last && text[tokens[j].End - 1] == 's';
        var article = past ? Skip(j + 1, Role.Of) : j + 1;
        if (!(past || Has(j, Role.For) || (named && WordAt(j).Mod == Mod.Before)) || !Has(article, Role.The) || HourAt(article + 1) is not { Clock.Minute: < 0 } hour)
        {
            return null;
        }

        var total = (hour.Clock.Hour * 60) + (past ? minutes : -minutes) + (24 * 60);
        var whole = total / 60 % 24;
        hour.Clock = new Clock(whole == 0 && !hour.Marked ? 12 : whole, total % 60);
        return At(hour, i, hour.Next);
    }

    private TimeNode? HourAt(int i)
    {
        var time = NamedTime(i) ?? DigitTime(i) ?? SpelledTime(i) ?? BareHour(i);
        if (time is not null)
        {
            time.Bare = false;
        }

        return time;
    }

    private bool Minutes(int i, out int next, out int minutes, out bool named)
    {
        next = Skip(i, Role.Indefinite);
        named = true;
        minutes = Has(next, Role.Half) ? 30 : Has(next, Role.QuarterHour) ? 15 : 0;
        if (minutes > 0)
        {
            next++;
            return true;
        }

        if (WordAt(i).Cardinal == 3 && Has(i + 1, Role.QuarterHour) && !Order.MinutesFollowHour)
        {
            (next, minutes) = (i + 2, 45);
            return true;
        }

        if (!Cardinal(i, out next, out minutes) || minutes is < 1 or > 59)
        {
            return false;
        }

        named = WordAt(next).Unit == Unit.Minute;
        next = named ? next + 1 : next;
        return true;
    }

    /// <summary>"eight thirty", "one thirty p m", "five-thirty", "eight o'clock", "seven pm".</summary>
    private TimeNode? SpelledTime(int i)
    {
        if (!IsWord(i) || !Spelled(i, out var next, out var hour) || hour is < 1 or > 24)
        {
            return null;
        }

        if (Order.MinutesFollowHour)
        {
            if ((hour <= 12 || AfterAt(i)) && Spelled(next, out var afterSpelled, out var spelled) && spelled is >= 10 and < 60 && WordAt(afterSpelled).Unit == Unit.None)
            {
                return Marked(new Clock(hour, spelled), i, afterSpelled);
            }

            return MinutesAfterHour(new Clock(hour), i, next) is { } joined ? joined : Meant(Marked(new Clock(hour), i, next), next);
        }

        if (hour <= 12 && Spelled(SkipSign(next, '-'), out var afterMinutes, out var minute) && minute is >= 10 and < 60 && WordAt(afterMinutes).Unit is Unit.None or Unit.Minute)
        {
            afterMinutes = WordAt(afterMinutes).Unit == Unit.Minute ? afterMinutes + 1 : afterMinutes;
            var time = Marked(new Clock(hour, minute), i, afterMinutes);
            time.Weak = !time.Marked && time.Next == afterMinutes && IsWord(afterMinutes) && WordAt(afterMinutes) == Word.Unknown && !(i > 0 && Has(i - 1, Role.At));
            return time;
        }

        return Meant(Marked(new Clock(hour), i, next), next);
    }

    private static TimeNode? Meant(TimeNode time, int afterHour) => time.Next > afterHour ? time : null;

    /// <summary>"las siete y media", "las ocho menos cuarto", "las ocho de la noche menos cuarto".</summary>
    private TimeNode? MinutesAfterHour(Clock clock, int first, int next)
    {
        var past = Has(next, Role.And);
        if (!past && !Has(next, Role.ToHour))
        {
            return null;
        }

        if (!Minutes(next + 1, out var end, out var minutes, out _))
        {
            return null;
        }

        var joined = past ? new Clock(clock.Hour, minutes) : new Clock(clock.Hour == 1 ? 12 : clock.Hour - 1, 60 - minutes);
        return Marked(joined, first, end);
    }

    // "las 8 menos cuarto", "8pm menos cuarto", "8 y media", "las 8 y diez p.m.".
    private TimeNode MinutesAfter(TimeNode time)
    {
        var i = time.Next;
        var past = time.Bare && Has(i, Role.And) && (Has(i + 1, Role.Half) || Has(i + 1, Role.QuarterHour) || ((IsWord(i + 1) || (IsNumber(i + 1) && tokens[i + 1].Digits == 2)) && AfterAt(time.First)));
        if (!Order.MinutesFollowHour || time.Clock.Minute >= 0 || !(past || Has(i, Role.ToHour)) || !Minutes(i + 1, out var next, out var minutes, out _))
        {
            return time;
        }

        var total = (time.Clock.Hour * 60) + (past ? minutes : -minutes) + (24 * 60);
        time.Clock = new Clock(total / 60 % 24, total % 60);
        return AmPm(next, time.First, out _, out _) ? Marked(time.Clock, time.First, next) : At(Settled(time), time.First, next);
    }

    /// <summary>"noon", "midnight", "noonish".</summary>
    private TimeNode? NamedTime(int i)
    {
        var j = Skip(i, Role.The);
        if (!Has(j, Role.Noon))
        {
            return null;
        }

        var next = Has(j + 1, Role.Ish) && Glued(j + 1) ? j + 2 : j + 1;
        return At(new TimeNode { Clock = new Clock(WordAt(j).Shift), Marked = true }, j, next);
    }
}
