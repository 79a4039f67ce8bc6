namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The small words that hold phrases together.</summary>
internal static class EnglishRelations
{
    public static void Fill(LexiconBuilder words)
    {
        words.Role(Role.The, "the");
        words.Role(Role.Mine, "my");
        words.Role(Role.Indefinite, "a, an");
        words.Role(Role.Of, "of");
        words.Role(Role.In, "in, during");
        words.Role(Role.On, "on");
        words.Role(Role.At, "at");
        words.Role(Role.From, "from");
        words.Role(Role.Greeting, "good");
        words.Role(Role.DayBeside, "the day after, the day before");
        words.Role(Role.Up, "up");
        words.Role(Role.To, "to, until, till, til, through, thru");
        words.Role(Role.ToHour, "to, before, til, till");
        words.Role(Role.Between, "between");
        words.Role(Role.And, "and");
        words.Role(Role.Or, "or");
        words.Role(Role.For, "for, during");
        words.Role(Role.Each, "each, every");
        words.Role(Role.Any, "any");
        words.Role(Role.Other, "other");
        words.Role(Role.Once, "once");
        words.Role(Role.PastHour, "past, after");
        words.Role(Role.Ago, "ago");
        words.Role(Role.Hence, "hence, in the future, into the future");
        words.Role(Role.Later, "later, greater, onwards, newer, above");
        words.Role(Role.Earlier, "earlier");
        words.Role(Role.Within, "within");
        words.Role(Role.All, "all, whole, entire, full");
        words.Role(Role.Rest, "rest, remaining, remainder");
        words.Role(Role.Same, "same, that");
        words.Role(Role.ToDate, "to date");
        words.Role(Role.UpToNow, "till date, until date");
        words.Instant("FUTURE_REF", "as soon as possible, asap");
        words.Instant("PAST_REF", "recently, previously");
        words.Role(Role.Now, "now, right now, at present, at the moment, currently, presently, at this moment, at the present time, at this time, at the present, at this minute, at the minute");
        words.Role(Role.More, "more than");
        words.Role(Role.Less, "less than");
        words.Role(Role.Starting, "beginning, starting, commencing");
        words.Role(Role.Auxiliary, "will, should, shouldnt, wont, can, cant, could, couldnt, must, would, wouldnt, not, didnt, doesnt, may, might");
        words.Role(Role.Measure, "percent, percentage, dollars, dollar, usd, euros, euro, pounds, points, kg, km, miles, degrees, times, people, persons");
        words.Role(Role.NeedsOf, "start, beginning, end, middle");
        words.Relative(Relative.This, "this, current, present");
        words.Relative(Relative.Next, "next, following");
        words.Relative(Relative.Last, "last, previous, preceding, prior");
        words.Relative(Relative.Upcoming, "upcoming, coming");
        words.Relative(Relative.Passed, "past");
        words.Mod(Mod.Before, "before, by, until, till, til, up until, no later than, not later than, sooner than, prior to, earlier than, ahead of, ending on, ending with, less than, lower than, smaller than, older than, in advance of");
        words.Mod(Mod.After, "after, later than, greater than, more than, newer than, higher than");
        words.Mod(Mod.Since, "since, as early as, any time from, anytime from, starting from, starting on, no earlier than, not earlier than, starting with, beginning with, after or equal to, on or after, in or after, at or after, after or on, after or in, after or at, on and after, from and after");
        words.Mod(Mod.Until, "as late as, on or before, in or before, at or before, before or on, before or in, before or at, up to");
        words.Mod(Mod.Approx, "around, approximately, circa, roughly");
        words.Mod(Mod.Start, "early, beginning, start, earlier");
        words.Mod(Mod.Mid, "mid, middle");
        words.Mod(Mod.End, "late, end, later");
    }
}
