namespace Microsoft.Recognizers.Text.DateTime;

internal static class EnglishCalendar
{
    public const string Table = """
        month 1 | january, jan
        month 2 | february, feb
        month 3 | march, mar
        month 4 | april, apr
        month 5 | may
        month 6 | june, jun
        month 7 | july, jul
        month 8 | august, aug
        month 9 | september, sep, sept
        month 10 | october, oct
        month 11 | november, nov
        month 12 | december, dec
        role Weak | may, march, mar, sat, sun, second, sec, fall, spring, lunch, dinner, breakfast, brunch, supper
        weekday 1 | monday, mon
        weekday 2 | tuesday, tues, tue
        weekday 3 | wednesday, weds, wedn, wed
        weekday 4 | thursday, thurs, thur, thu
        weekday 5 | friday, fri
        weekday 6 | saturday, sat
        weekday 7 | sunday, sun
        weekdays 1 | mondays
        weekdays 2 | tuesdays
        weekdays 3 | wednesdays
        weekdays 4 | thursdays
        weekdays 5 | fridays
        weekdays 6 | saturdays
        weekdays 7 | sundays
        unit Second | second, sec
        units Second | seconds, secs
        unit Minute | minute, min
        units Minute | minutes, mins
        unit Hour | hour, hr, h
        units Hour | hours, hrs
        unit Day | day, d
        units Day | days
        unit BusinessDay | business day, working day, weekday, work day, workday
        units BusinessDay | business days, working days, weekdays, work days, workdays
        unit Weekend | weekend
        units Weekend | weekends
        unit Week | week, wk, w
        units Week | weeks, wks
        unit Fortnight | fortnight
        units Fortnight | fortnights
        unit Month | month
        units Month | months, mths
        unit Quarter | quarter
        units Quarter | quarters
        unit Year | year, yr, y
        units Year | years, yrs
        unit Decade | decade
        units Decade | decades
        unit Century | century
        units Century | centuries
        role Abbreviation | h, d, w, y, fy, sy, cy
        role QuarterMark | q
        role HalfYear | h
        role WeekMark | w
        role Fiscal | fiscal, fy
        role School | school, academic, sy
        role Calendar | calendar, cy
        role Working | business, working, work
        part Morning | morning
        part Afternoon | afternoon
        part Evening | evening
        part Night | night
        part NightTime | nighttime, night time
        part Daytime | daytime, day time
        part BusinessHours | business hours, business hour
        part Breakfast | breakfast, breakfast time, breakfasttime
        part Brunch | brunch, brunch time, brunchtime
        part Lunch | lunch, lunchtime, lunch time, lunchtimes
        part Dinner | dinner, dinnertime, dinner time, supper, suppertime
        parts Morning | mornings
        parts Afternoon | afternoons
        parts Evening | evenings
        parts Night | nights
        day 0 | today, otd, current date, todays date, tonight, tonite
        part Night | tonight, tonite
        day 1 | tomorrow, tmr, tmrw, the day after, day after today
        day 2 | day after tomorrow
        day -1 | yesterday, the day before
        day -2 | day before yesterday
        role EndOfDay | eod
        season SP | spring
        season SU | summer
        season FA | fall, autumn
        season WI | winter
        clock 12 | noon, midday, noontime, noonish
        clock 0 | midnight
        role Ish | ish
        role Am | am
        role Pm | pm
        role Oclock | oclock
        every 1 Hour | hourly
        every 1 Day | daily, everyday
        every 1 Week | weekly
        every 2 Week | biweekly, bi weekly, fortnightly
        every 1 Month | monthly
        every 2 Month | bimonthly, bi monthly
        every 3 Month | quarterly
        every 0.5 Year | semiannual, semi annual, semiannually, semi annually
        every 1 Year | yearly, annual, annually
        """;
}
