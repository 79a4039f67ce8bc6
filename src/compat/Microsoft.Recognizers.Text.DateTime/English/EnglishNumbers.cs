namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Numbers, ordinals and vague amounts.</summary>
internal static class EnglishNumbers
{
    public static void Fill(LexiconBuilder words)
    {
        words.Cardinal(0, "zero");
        words.Cardinal(1, "one");
        words.Cardinal(2, "two");
        words.Cardinal(3, "three");
        words.Cardinal(4, "four");
        words.Cardinal(5, "five");
        words.Cardinal(6, "six");
        words.Cardinal(7, "seven");
        words.Cardinal(8, "eight");
        words.Cardinal(9, "nine");
        words.Cardinal(10, "ten");
        words.Cardinal(11, "eleven");
        words.Cardinal(12, "twelve");
        words.Cardinal(13, "thirteen");
        words.Cardinal(14, "fourteen");
        words.Cardinal(15, "fifteen");
        words.Cardinal(16, "sixteen");
        words.Cardinal(17, "seventeen");
        words.Cardinal(18, "eighteen");
        words.Cardinal(19, "nineteen");
        words.Cardinal(20, "twenty");
        words.Cardinal(30, "thirty");
        words.Cardinal(40, "forty, fourty");
        words.Cardinal(50, "fifty");
        words.Cardinal(60, "sixty");
        words.Cardinal(70, "seventy");
        words.Cardinal(80, "eighty");
        words.Cardinal(90, "ninety");
        words.Cardinal(100, "hundred");
        words.Cardinal(1000, "thousand");
        words.Ordinal(1, "first");
        words.Ordinal(2, "second");
        words.Ordinal(3, "third");
        words.Ordinal(4, "fourth");
        words.Ordinal(5, "fifth");
        words.Ordinal(6, "sixth");
        words.Ordinal(7, "seventh");
        words.Ordinal(8, "eighth");
        words.Ordinal(9, "ninth");
        words.Ordinal(10, "tenth");
        words.Ordinal(11, "eleventh");
        words.Ordinal(12, "twelfth");
        words.Ordinal(13, "thirteenth");
        words.Ordinal(14, "fourteenth");
        words.Ordinal(15, "fifteenth");
        words.Ordinal(16, "sixteenth");
        words.Ordinal(17, "seventeenth");
        words.Ordinal(18, "eighteenth");
        words.Ordinal(19, "nineteenth");
        words.Ordinal(20, "twentieth");
        words.Ordinal(30, "thirtieth");
        words.Role(Role.OrdinalSuffix, "st, nd, rd, th");
        words.Decade(20, "twenties");
        words.Decade(30, "thirties");
        words.Decade(40, "forties");
        words.Decade(50, "fifties");
        words.Decade(60, "sixties");
        words.Decade(70, "seventies");
        words.Decade(80, "eighties");
        words.Decade(90, "nineties");
        words.Decade(2000, "two thousands, noughties");
        words.Decade(0, "hundreds");
        words.Decade(10, "tens");
        words.Role(Role.Half, "half");
        words.Role(Role.QuarterHour, "quarter, quarters");
        words.Role(Role.Few, "few, several, some");
        words.Role(Role.Couple, "couple");
        words.Role(Role.Another, "another");
    }
}
