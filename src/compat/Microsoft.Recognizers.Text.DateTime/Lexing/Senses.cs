namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Units of calendar and clock, from small to large.</summary>
internal enum Unit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Semester,
    Year,
    Decade,
    Century,
}

/// <summary>Where a unit, weekday or date lies as seen from now.</summary>
internal enum Relative : byte
{
    None,

    /// <summary>The one that runs.</summary>
    This,

    /// <summary>That of the unit after this one ("next").</summary>
    Next,

    /// <summary>That of the unit before this one ("last", "previous").</summary>
    Last,

    /// <summary>The nearest ahead ("upcoming").</summary>
    Upcoming,

    /// <summary>The nearest behind ("past").</summary>
    Passed,
}

/// <summary>Parts of the day with fixed hours.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
    NightTime,
    Daytime,
    BusinessHours,
    Breakfast,
    Brunch,
    Lunch,
    Dinner,
}

/// <summary>What a word says about the time it stands beside.</summary>
internal enum Mod : byte
{
    None,
    Before,
    After,
    Since,
    Until,
    Approx,
    Start,
    Mid,
    End,
}
