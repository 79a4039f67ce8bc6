namespace Microsoft.Recognizers.Text.DateTime;

internal static class EnglishNumbers
{
    public const string Table = """
        cardinal 0 | zero
        cardinal 1 | one
        cardinal 2 | two
        cardinal 3 | three
        cardinal 4 | four
        cardinal 5 | five
        cardinal 6 | six
        cardinal 7 | seven
        cardinal 8 | eight
        cardinal 9 | nine
        cardinal 10 | ten
        cardinal 11 | eleven
        cardinal 12 | twelve
        cardinal 13 | thirteen
        cardinal 14 | fourteen
        cardinal 15 | fifteen
        cardinal 16 | sixteen
        cardinal 17 | seventeen
        cardinal 18 | eighteen
        cardinal 19 | nineteen
        cardinal 20 | twenty
        cardinal 30 | thirty
        cardinal 40 | forty, fourty
        cardinal 50 | fifty
        cardinal 60 | sixty
        cardinal 70 | seventy
        cardinal 80 | eighty
        cardinal 90 | ninety
        cardinal 100 | hundred
        cardinal 1000 | thousand
        ordinal 1 | first
        ordinal 2 | second
        ordinal 3 | third
        ordinal 4 | fourth
        ordinal 5 | fifth
        ordinal 6 | sixth
        ordinal 7 | seventh
        ordinal 8 | eighth
        ordinal 9 | ninth
        ordinal 10 | tenth
        ordinal 11 | eleventh
        ordinal 12 | twelfth
        ordinal 13 | thirteenth
        ordinal 14 | fourteenth
        ordinal 15 | fifteenth
        ordinal 16 | sixteenth
        ordinal 17 | seventeenth
        ordinal 18 | eighteenth
        ordinal 19 | nineteenth
        ordinal 20 | twentieth
        ordinal 30 | thirtieth
        role OrdinalSuffix | st, nd, rd, th
        decade 20 | twenties
        decade 30 | thirties
        decade 40 | forties
        decade 50 | fifties
        decade 60 | sixties
        decade 70 | seventies
        decade 80 | eighties
        decade 90 | nineties
        decade 0 | two thousands
        role Half | half
        role QuarterHour | quarter
        role Few | few, several
        role Couple | couple
        role Another | another
        """;
}
