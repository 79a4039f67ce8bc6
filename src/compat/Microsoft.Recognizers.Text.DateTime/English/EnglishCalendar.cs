namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Months, weekdays, units, parts of the day, and what repeats.</summary>
internal static class EnglishCalendar
{
    public static void Fill(LexiconBuilder words)
    {
        words.Month(1, "january, jan");
        words.Month(2, "february, feb");
        words.Month(3, "march, mar");
        words.Month(4, "april, apr");
        words.Month(5, "may");
        words.Month(6, "june, jun");
        words.Month(7, "july, jul");
        words.Month(8, "august, aug");
        words.Month(9, "september, sep, sept");
        words.Month(10, "october, oct");
        words.Month(11, "november, nov");
        words.Month(12, "december, dec");
        words.Role(Role.Weak, "may, march, mar, sat, sun, second, sec, fall, spring, lunch, dinner, breakfast, brunch, supper, sharp, hundreds, tens");
        words.Weekday(1, "monday, mon");
        words.Weekday(2, "tuesday, tues, tue");
        words.Weekday(3, "wednesday, weds, wedn, wed");
        words.Weekday(4, "thursday, thurs, thur, thu");
        words.Weekday(5, "friday, fri");
        words.Weekday(6, "saturday, sat");
        words.Weekday(7, "sunday, sun");
        words.Weekdays(1, "mondays");
        words.Weekdays(2, "tuesdays");
        words.Weekdays(3, "wednesdays");
        words.Weekdays(4, "thursdays");
        words.Weekdays(5, "fridays");
        words.Weekdays(6, "saturdays");
        words.Weekdays(7, "sundays");
        words.Unit(Unit.Second, "second, sec");
        words.Units(Unit.Second, "seconds, secs");
        words.Unit(Unit.Minute, "minute, min");
        words.Units(Unit.Minute, "minutes, mins");
        words.Unit(Unit.Hour, "hour, hr, h");
        words.Units(Unit.Hour, "hours, hrs");
        words.Unit(Unit.Day, "day, d");
        words.Units(Unit.Day, "days");
        words.Unit(Unit.BusinessDay, "business day, working day, weekday, work day, workday");
        words.Units(Unit.BusinessDay, "business days, working days, weekdays, work days, workdays");
        words.Unit(Unit.Weekend, "weekend");
        words.Units(Unit.Weekend, "weekends");
        words.Unit(Unit.Week, "week, wk, w");
        words.Units(Unit.Week, "weeks, wks");
        words.Unit(Unit.Week, "workweek");
        words.Unit(Unit.Fortnight, "fortnight");
        words.Units(Unit.Fortnight, "fortnights");
        words.Unit(Unit.Month, "month, m");
        words.Units(Unit.Month, "months, mths, mos");
        words.Unit(Unit.Quarter, "quarter");
        words.Units(Unit.Quarter, "quarters");
        words.Unit(Unit.Year, "year, yr, y");
        words.Units(Unit.Year, "years, yrs");
        words.Unit(Unit.Decade, "decade");
        words.Units(Unit.Decade, "decades");
        words.Unit(Unit.Century, "century");
        words.Units(Unit.Century, "centuries");
        words.Role(Role.Abbreviation, "h, d, w, m, y, fy, sy, cy, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun");
        words.Role(Role.QuarterMark, "q");
        words.Role(Role.HalfYear, "h");
        words.Role(Role.WeekMark, "w");
        words.Role(Role.Fiscal, "fiscal, fy");
        words.Role(Role.School, "school, academic, sy");
        words.Role(Role.Calendar, "calendar, cy");
        words.Role(Role.Working, "business, working, work, workweek");
        words.Part(DayPart.Morning, "morning");
        words.Part(DayPart.Afternoon, "afternoon");
        words.Part(DayPart.Evening, "evening");
        words.Part(DayPart.Night, "night");
        words.Part(DayPart.NightTime, "nighttime, night time");
        words.Part(DayPart.Daytime, "daytime, day time");
        words.Part(DayPart.BusinessHours, "business hours, business hour");
        words.Part(DayPart.Breakfast, "breakfast, breakfast time, breakfasttime");
        words.Part(DayPart.Brunch, "brunch, brunch time, brunchtime");
        words.Part(DayPart.Lunch, "lunch, lunchtime, lunch time, lunchtimes");
        words.Part(DayPart.Dinner, "dinner, dinnertime, dinner time, supper, suppertime");
        words.Parts(DayPart.Morning, "mornings");
        words.Parts(DayPart.Afternoon, "afternoons");
        words.Parts(DayPart.Evening, "evenings");
        words.Parts(DayPart.Night, "nights");
        words.Day(0, "today, otd, current date, todays date, tonight, tonite");
        words.Part(DayPart.Night, "tonight, tonite");
        words.Day(1, "tomorrow, tmr, tmrw, the day after, day after today");
        words.Day(2, "day after tomorrow");
        words.Day(-1, "yesterday, the day before");
        words.Day(-2, "day before yesterday");
        words.EndOf(Unit.Day, "eod");
        words.EndOf(Unit.Month, "eom");
        words.EndOf(Unit.Year, "eoy");
        words.Season("SP", "spring");
        words.Season("SU", "summer");
        words.Season("FA", "fall, autumn");
        words.Season("WI", "winter");
        words.Clock(12, "noon, midday, mid day, noontime, noonish");
        words.Clock(0, "midnight, mid night");
        words.Clock(10, "midmorning, mid morning");
        words.Clock(14, "midafternoon, mid afternoon");
        words.Role(Role.Ish, "ish");
        words.Role(Role.Am, "am");
        words.Role(Role.Pm, "pm");
        words.Role(Role.Oclock, "oclock, o clock, sharp");
        words.Every(1, Unit.Hour, "hourly");
        words.Every(1, Unit.Day, "everyday");
        words.Every(2, Unit.Week, "fortnightly");
        Every(words, 1, Unit.Day, "daily");
        Every(words, 1, Unit.Week, "weekly");
        Every(words, 1, Unit.Month, "monthly");
        Every(words, 3, Unit.Month, "quarterly");
        Every(words, 1, Unit.Year, "yearly");
        Every(words, 1, Unit.Year, "annual");
        Every(words, 1, Unit.Year, "annually");
    }

    // "weekly", "bi-weekly", "semiannual", "triweekly".
    private static void Every(LexiconBuilder words, double amount, Unit unit, string name)
    {
        words.Every(amount, unit, name);
        words.Every(amount / 2, unit, $"semi{name}, semi {name}");
        words.Every(amount * 2, unit, $"bi{name}, bi {name}");
        words.Every(amount * 3, unit, $"tri{name}, tri {name}");
    }
}
