namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const double MostUnits = 100_000;
    private const int Hundred = 100;
    private const int Thousand = 1000;

    /// <summary>How many of a unit: "7", "2.5", "1,000", "10 thousand", "1 1/2", "½", "a hundred", "two and a half".</summary>
    private bool Count(int i, out int next, out double amount)
    {
        if (Fraction(i, out next, out amount))
        {
            return true;
        }

        if (!Cardinal(Has(i, Role.Indefinite) && WordAt(i + 1).Cardinal >= 100 ? i + 1 : i, out next, out var value))
        {
            return false;
        }

        amount = value;
        if (IsNumber(i) && WordAt(next).Cardinal is (Hundred or Thousand) and var round)
        {
            (next, amount) = (next + 1, amount * round);
        }
        else if (IsNumber(i) && IsGroup(next))
        {
            amount = (value * Thousand) + tokens[next + 1].Value;
            next += 2;
        }
        else if (IsNumber(i) && (Sign(next, '.') || Sign(next, ',')) && Glued(next) && Glued(next + 1) && IsNumber(next + 1) && tokens[next + 1].Digits < 4)
        {
            amount += tokens[next + 1].Value / Math.Pow(10, tokens[next + 1].Digits);
            next += 2;
        }
        else if (IsNumber(i) && Fraction(next, out var afterFraction, out var fraction) && fraction < 1)
        {
            (next, amount) = (afterFraction, amount + fraction);
        }
        else if (Has(next, Role.And))
        {
            AddPart(ref next, ref amount);
        }

        return amount is > 0 and <= MostUnits;
    }

    // "and a half", "and a quarter", with the unit after it.
    private void AddPart(ref int next, ref double amount)
    {
        if (HalfAt(next + 1, out var half) && WordAt(half).Unit != Unit.None)
        {
            (next, amount) = (half, amount + 0.5);
        }
        else if (Skip(next + 1, Role.Indefinite) is var quarter && Has(quarter, Role.QuarterHour) && WordAt(quarter + 1).Unit != Unit.None)
        {
            (next, amount) = (quarter + 1, amount + 0.25);
        }
    }

    // Three digits after the sign that parts thousands: a comma, where it is no decimal comma.
    private bool IsGroup(int i) =>
        Sign(i, Order.RelativeFollows ? '.' : ',') && Glued(i) && Glued(i + 1) && IsNumber(i + 1) && tokens[i + 1].Digits == 3 && tokens[i - 1].Digits <= 3;

    private bool Fraction(int i, out int next, out double value)
    {
        (next, value) = (i + 1, 0);
        if ((uint)i < (uint)count && IsVulgarFraction(tokens[i].Symbol))
        {
            value = char.GetNumericValue(tokens[i].Symbol);
            return true;
        }

        if (!IsNumber(i) || !GluedSign(i + 1, '/') || !IsNumber(i + 2) || tokens[i + 2].Value <= 0 || Sign(i + 3, '/') || tokens[i].Value < 0)
        {
            return false;
        }

        (next, value) = (i + 3, (double)tokens[i].Value / tokens[i + 2].Value);
        return value > 0;
    }

    private static bool IsVulgarFraction(char c) => c is >= '\u00bc' and <= '\u00be' or >= '\u2150' and <= '\u215e';
}
