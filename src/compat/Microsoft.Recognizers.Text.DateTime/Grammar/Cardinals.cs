namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const int LongestNumber = 8;

    /// <summary>"7", "seven", "twenty-five", "two thousand and fifteen".</summary>
    private bool Cardinal(int i, out int next, out int value)
    {
        if (IsNumber(i))
        {
            next = i + 1;
            value = tokens[i].Value;
            return value >= 0;
        }

        return Spelled(i, out next, out value);
    }

    private bool Spelled(int i, out int next, out int value)
    {
        var total = 0;
        var part = 0;
        next = i;
        value = 0;
        for (var j = i; j < i + LongestNumber;)
        {
            var word = j;
            if (j > i && Sign(j, '-') && Glued(j))
            {
                word++;
            }
            else if (j > i && Has(j, Role.And) && (part == 0 || part % 100 == 0 || part % 10 == 0))
            {
                word++;
            }

            var n = WordAt(word).Cardinal;
            if (n < 0 || !Fits(part, total, n, j == i))
            {
                break;
            }

            if (n == 1000)
            {
                total += Math.Max(1, part) * 1000;
                part = 0;
            }
            else
            {
                part = n == 100 && part is > 0 and < 100 ? part * 100 : part + n;
            }

            j = next = word + 1;
        }

        value = total + part;
        return next > i;
    }

    private static bool Fits(int part, int total, int n, bool first) => n switch
    {
        _ when first => true,
        1000 => total == 0 && part < 1000,
        100 => part is > 0 and < 100,
        > 100 => part == 0,
        >= 10 => part % 100 == 0 && (part > 0 || total > 0),
        0 => false,
        _ => part % 10 == 0 && (part % 100 == 0 ? part > 0 || total > 0 : part % 100 >= 20),
    };

    /// <summary>"1st", "twenty-first".</summary>
    private bool Ordinal(int i, out int next, out int value)
    {
        next = i;
        value = 0;
        if (IsNumber(i))
        {
            value = tokens[i].Value;
            next = i + 1;
            if (Has(next, Role.OrdinalSuffix) && Glued(next))
            {
                next++;
                return value > 0;
            }

            // 1.º and the like.
            if (Sign(next, '.') && Glued(next) && Glued(next + 1) && Has(next + 1, Role.OrdinalSuffix))
            {
                next += 2;
                return value > 0;
            }

            return Sign(next, '°') && Glued(next++);
        }

        if (WordAt(i).Ordinal is var direct and > 0)
        {
            (next, value) = (i + 1, direct);
            if (direct is 20 or 30 && WordAt(i + 1).Ordinal is var rest and > 0 and < 10)
            {
                (next, value) = (i + 2, direct + rest);
            }

            return true;
        }

        if (WordAt(i).Cardinal is var tens and (20 or 30))
        {
            var unit = Sign(i + 1, '-') && Glued(i + 1) ? i + 2 : i + 1;
            if (WordAt(unit).Ordinal is var ones and > 0 and < 10)
            {
                (next, value) = (unit + 1, tens + ones);
                return true;
            }
        }

        return false;
    }
}
