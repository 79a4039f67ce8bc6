namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"January", "Jan."; the full stop of a short form, or one that a day hangs on ("september.15th").</summary>
    private bool Month(int i, out int next, out int month)
    {
        month = WordAt(i).Month;
        next = i + 1;
        if (month > 0 && Sign(next, '.') && Glued(next) && (IsShortForm(i) || Glued(next + 1)))
        {
            next++;
        }

        return month > 0;
    }

    // The full stop of a short form at the end stays outside in English and inside in Spanish.
    private int WithoutStop(int next) => Sign(next - 1, '.') && !(Order.RelativeFollows && IsShortForm(next - 2)) ? next - 1 : next;

    // Short forms have three letters, or four that end in no vowel: "sept", but not "mayo".
    private bool IsShortForm(int i) => tokens[i].End - tokens[i].Start is var length && (length <= 3 || (length == 4 && text[tokens[i].End - 1] is not ('a' or 'e' or 'o')));

    /// <summary>"June the 28th 2020", "Dec. 31 , 1994", "february twenty second".</summary>
    private DateNode? MonthThenDay(int i)
    {
        if (!Month(i, out var j, out var month))
        {
            return null;
        }

        if (Sign(j, ',') || (Sign(j, '-') && Glued(j) && Glued(j + 1)))
        {
            j++;
        }

        j = Skip(j, Role.On);
        j = Skip(j, Role.The);
        if (!DayNumber(j, out var next, out var day) || day > 31)
        {
            return null;
        }

        return WithYear(i, next, month, day);
    }

    /// <summary>"the 4th of July 1995", "twenty five January", "15th day of June".</summary>
    private DateNode? DayThenMonth(int i)
    {
        var the = Skip(i, Role.The);
        var j = Skip(the, Role.DayPrefix);
        if (the > i && j == the && Order.RelativeFollows)
        {
            return null;
        }

        if (!DayNumber(j, out var k, out var day) || day > 31 || MiddleOfNumber(j))
        {
            return null;
        }

        if (WordAt(k).Unit == Unit.Day && !Has(k, Role.Abbreviation) && !Has(k, Role.Plural))
        {
            k++;
        }

        k = Has(k, Role.Of) ? k + 1 : Sign(k, ',') || (Sign(k, '-') && Glued(k)) || (Sign(k, '.') && Glued(k)) ? k + 1 : k;
        k = Skip(k, Role.The);
        if (WordAt(k).Unit == Unit.Month && Has(k + 1, Role.Of))
        {
            k += 2;
        }

        return Month(k, out var next, out var month) && !MayBeVerb(j, k) ? WithYear(i, next, month, day) : null;
    }

    private DateNode WithYear(int first, int next, int month, int day)
    {
        if (YearSuffix(next, out var end, out var year) && !LooksLikeClock(next))
        {
            return At(FullDate(year, month, day), first, end);
        }

        if (RelativeYear(next, out end, out year))
        {
            // "May 5 this year", "5th of May last year".
            return At(FullDate(year, month, day), first, end);
        }

        if (TwoDigitYear(next, out end, out year) && Dated(new DateField(year, 2, false), month, day) is { } dated)
        {
            return At(dated, first, end);
        }

        if (GluedSign(next, '-') && DigitYear(next + 1, out end, out year) && IsWord(next - 1))
        {
            // "31 Aug-2019".
            return At(FullDate(year, month, day), first, end);
        }

        // "Jan." before nothing else keeps its full stop outside.
        return At(MonthDay(month, day), first, WithoutStop(next));
    }

    /// <summary>"July 4 95", "July 4th, 95." at an end; not where the number counts or times something.</summary>
    private bool TwoDigitYear(int i, out int next, out int year)
    {
        var comma = Sign(i, ',');
        var at = comma ? i + 1 : i;
        (next, year) = (at + 1, 0);
        if (!IsNumber(at) || tokens[at].Digits != 2 || Glued(at) || IsNumber(next) || WordAt(next).Cardinal >= 0 || WordAt(next).Unit != Unit.None
            || WordAt(next).Is(Role.Am | Role.Pm | Role.Oclock | Role.To | Role.And | Role.Measure) || (IsWord(next) && (comma || WordAt(next) == Word.Unknown)) || Letter(next) is 'a' or 'p'
            || (next < count && tokens[next].Kind == TokenKind.Symbol && !(tokens[next].Symbol is '.' or '?' or '!' or ';' or ',' or ')' && !Glued(next + 1))))
        {
            return false;
        }

        year = tokens[at].Value;
        return true;
    }

    // "One may ask": a number in words before a word that often is no month names a day only where something goes on.
    private bool MayBeVerb(int day, int month) =>
        Has(month, Role.Weak) && IsWord(day) && WordAt(day).Ordinal == 0 && IsWord(month + 1) && WordAt(month + 1) == Word.Unknown && !Ordinal(day, out _, out _);

    private bool LooksLikeClock(int i) => IsNumber(i) && (WordAt(i + 1).Is(Role.Am | Role.Pm | Role.Oclock) || (Sign(i + 1, ':') && IsNumber(i + 2)));

    /// <summary>1–31 as ordinal, digits or words, where no clock time stands.</summary>
    private bool DayNumber(int i, out int next, out int day)
    {
        if (Ordinal(i, out next, out day))
        {
            return true;
        }

        if (IsNumber(i))
        {
            next = i + 1;
            day = tokens[i].Value;
            return tokens[i].Digits <= 2 && day >= 1 && !AfterCurrency(i)
                && !(Sign(next, ':') && Glued(next) && IsNumber(next + 1))
                && !(Glued(next) && (HangsOn(next) || Sign(next, '%')))
                && !(Sign(next, '.') && Glued(next) && Glued(next + 1) && IsNumber(next + 1));
        }

        return Spelled(i, out next, out day) && day is >= 1 and <= 31;
    }

    // Letters that hang on digits make a measure or a time of them: "10k", "5pm"; the T of an ISO date and a month do not.
    private bool HangsOn(int i) => Glued(i) && IsWord(i) && WordAt(i).Month == 0 && Letter(i) != 't';

    private bool AfterCurrency(int i) => i > 0 && Glued(i) && tokens[i - 1].Symbol is '$' or '€' or '£' or '#';
}
