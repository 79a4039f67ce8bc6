namespace Microsoft.Recognizers.Text.DateTime;

internal static class EnglishRelations
{
    public const string Table = """
        role The | the
        role Mine | my
        role Indefinite | a, an
        role Of | of
        role In | in, during
        role On | on
        role At | at
        role From | from
        role Greeting | good
        role DayBeside | the day after, the day before
        role Up | up
        role To | to, until, till, til, through, thru
        role ToHour | to, before, til, till
        role Between | between
        role And | and
        role Or | or
        role For | for
        role Each | each, every
        role Other | other
        role Once | once
        role PastHour | past, after
        role Ago | ago
        role Hence | from now, hence, out
        role Later | later, greater, onwards, newer
        role Earlier | earlier
        role Within | within
        role All | all, whole, entire, full
        role Rest | rest, remaining, remainder
        role Same | same
        role ToDate | to date
        role UpToNow | till date, until date
        role Now | now, right now, at present, at the moment, as soon as possible, asap, currently, presently, at this moment, at the present time, at this time, at the present
        role More | more than
        role Less | less than
        role Starting | beginning, starting, commencing
        role Auxiliary | will, should, shouldnt, wont, can, cant, could, couldnt, must, would, wouldnt, not, didnt, doesnt, may, might
        role Measure | percent, percentage, dollars, dollar, usd, euros, euro, pounds, points, kg, km, miles, degrees, times, people, persons
        role NeedsOf | start, beginning, end, middle
        relative This | this, current, present
        relative Next | next, following
        relative Last | last, previous, preceding, prior
        relative Upcoming | upcoming, coming
        relative Passed | past
        mod Before | before, by, no later than, not later than, prior to, earlier than, ahead of, less than, lower than, smaller than, older than, in advance of
        mod After | after, later than, greater than, more than, newer than, higher than
        mod Since | since, as early as, any time from, anytime from, starting from, starting on, no earlier than, not earlier than, on or after, on and after, from and after
        mod Until | until, till, til, as late as, on or before, up to, up until
        mod Approx | around, approximately, circa, roughly
        mod Start | early, beginning, start, earlier
        mod Mid | mid, middle
        mod End | late, end, later
        """;
}
