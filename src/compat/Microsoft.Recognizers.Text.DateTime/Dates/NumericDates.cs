namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>5/3/2018, 2018-7-6, 13.04.21, 05-Aug-2016, 23-2020-September, Nov/2, 20161016.</summary>
    private DateNode? NumericDate(int i)
    {
        if (Compact(i) is { } compact)
        {
            return compact;
        }

        if (SpacedDate(i) is { } spaced)
        {
            return spaced;
        }

        if (!Field(i, out var a) || !GluedSeparator(i + 1, out var separator) || !Field(i + 2, out var b) || Continues(i))
        {
            return null;
        }

        if (GluedSign(i + 3, separator) && Field(i + 4, out var c))
        {
            var full = GluedSign(i + 5, separator) && IsNumber(i + 6) && tokens[i + 6].Digits < 5 && !BeginsDate(i + 6, separator) ? null : Triple(a, b, c, separator);
            return full is null ? null : At(full, i, i + 5);
        }

        return Pair(i, a, b, separator);
    }

    // The second date of "1-10-2018-7-10-2018".
    private bool BeginsDate(int i, char separator) =>
        Field(i, out _) && GluedSign(i + 1, separator) && Field(i + 2, out _) && GluedSign(i + 3, separator) && Field(i + 4, out var year) && year.Long;

    private DateNode? Compact(int i)
    {
        if (!IsNumber(i) || tokens[i].Digits != 8 || Continues(i))
        {
            return null;
        }

        var value = tokens[i].Value;
        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        return year is >= FirstYear and < LastYear && Days.Exists(year, month, day) ? At(FullDate(year, month, day), i, i + 1) : null;
    }

    /// <summary>8 / 12 / 2015, 2016 - 10 - 12.</summary>
    private DateNode? SpacedDate(int i) =>
        Field(i, out var a) && SpacedSign(i + 1) is var sign and not '\0' && Field(i + 2, out var b) && SpacedSign(i + 3) == sign && Field(i + 4, out var c)
        && (a.Long || c.Long) && SpacedSign(i + 5) != sign && !(i > 0 && tokens[i - 1].Symbol == sign) && Triple(a, b, c, sign) is { Real: true } date
            ? At(date, i, i + 5)
            : null;

    private char SpacedSign(int i) => (Sign(i, '/') || Sign(i, '-')) && !Glued(i) && !Glued(i + 1) ? tokens[i].Symbol : '\0';

    // Of 1/2/3/4 or 10.5.2.1 no middle part is a date.
    private bool Continues(int i) =>
        !(i >= 6 && tokens[i - 1].Symbol == '-' && IsNumber(i - 2) && tokens[i - 2].Digits == 4 && tokens[i - 3].Symbol == '-' && tokens[i - 5].Symbol == '-' && BeginsDate(i, '-'))
        && i >= 2 && Glued(i) && Glued(i - 1) && IsNumber(i - 2) && tokens[i - 1].Symbol is '/' or '.' or '-' && tokens[i - 1].Symbol == tokens[i + 1].Symbol;

    private bool GluedSeparator(int i, out char separator)
    {
        separator = (uint)i < (uint)count ? tokens[i].Symbol : '\0';
        return separator is '/' or '-' or '.' && Glued(i) && Glued(i + 1);
    }

    private bool Field(int i, out DateField field)
    {
        field = default;
        if (IsNumber(i) && tokens[i].Digits is 1 or 2 or 4)
        {
            field = new DateField(tokens[i].Value, tokens[i].Digits, false);
            if (Has(i + 1, Role.OrdinalSuffix) && Glued(i + 1))
            {
                return false;
            }

            return true;
        }

        if (WordAt(i).Month is var month and > 0)
        {
            field = new DateField(month, 0, true);
            return true;
        }

        return false;
    }

    private DateNode? Triple(DateField a, DateField b, DateField c, char separator)
    {
        var years = (a.Long ? 1 : 0) + (b.Long ? 1 : 0) + (c.Long ? 1 : 0);
        var names = (a.Name ? 1 : 0) + (b.Name ? 1 : 0) + (c.Name ? 1 : 0);
        if (years > 1 || names > 1 || (separator == '.' && years == 0 && c.Digits < 2 && names == 0))
        {
            return null;
        }

        if (names == 1)
        {
            var month = a.Name ? a : b.Name ? b : c;
            var (first, second) = a.Name ? (b, c) : b.Name ? (a, c) : (a, b);
            var (day, year) = first.Long ? (second, first) : (first, second);
            return day.Long || year.Value == 0 ? null : Dated(year, month.Value, day.Value);
        }

        if (a.Long)
        {
            return b.Value > 12 ? Dated(a, c.Value, b.Value) : Dated(a, b.Value, c.Value);
        }

        if (b.Long)
        {
            return null;
        }

        if (!c.Long && a.Value > 31)
        {
            return Dated(a, b.Value, c.Value);
        }

        var (monthPart, dayPart) = Order.DayBeforeMonth ? (b.Value, a.Value) : (a.Value, b.Value);
        if (monthPart > 12 && dayPart <= 12)
        {
            (monthPart, dayPart) = (dayPart, monthPart);
        }

        return Dated(c, monthPart, dayPart);
    }

    private static DateNode? Dated(DateField year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || (year.Long && year.Value is < FirstYear or >= LastYear))
        {
            return null;
        }

        return year.Long || year.Value is < 30 or >= 40 ? FullDate(FullYear(year.Value), month, day) : ShortYear(year.Value, month, day);
    }

    private DateNode? Pair(int i, DateField a, DateField b, char separator)
    {
        if (a.Long || b.Long || (a.Name && b.Name) || HangsOn(i + 3) || (GluedSign(i + 3, separator) && IsNumber(i + 4)))
        {
            return null;
        }

        if (!a.Name && !b.Name)
        {
            // 4-23 and 4.23 are dates only where a date is announced.
            if (separator != '/' && !(i > 0 && (Has(i - 1, Role.On) || (Order.RelativeFollows && Has(i - 1, Role.In)) || (separator == '.' && WordAt(i - 1).Weekday > 0))))
            {
                return null;
            }

            if (AfterCurrency(i) || Has(i + 3, Role.Am | Role.Pm) || Sign(i + 3, '%') || ClockSign(i + 3) || (GluedSign(i + 3, '.') && IsNumber(i + 4)))
            {
                return null;
            }
        }

        var (month, day) = a.Name ? (a.Value, b.Value) : b.Name ? (b.Value, a.Value) : Order.DayBeforeMonth ? (b.Value, a.Value) : (a.Value, b.Value);
        if (month > 12 && day <= 12)
        {
            (month, day) = (day, month);
        }

        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        return WithYear(i, i + 3, month, day);
    }

    private readonly record struct DateField(int Value, int Digits, bool Name)
    {
        public bool Long => Digits == 4;
    }
}
