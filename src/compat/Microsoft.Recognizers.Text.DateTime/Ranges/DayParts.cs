namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The hours that parts of the day stand for in the published results.</summary>
internal static class DayParts
{
    private static readonly TimeSpan LastSecond = new(23, 59, 59);

    public static string Timex(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.NightTime => "TNT",
        DayPart.Daytime => "TDT",
        DayPart.BusinessHours => "TBH",
        DayPart.Breakfast => "TMEB",
        DayPart.Brunch => "TMER",
        DayPart.Lunch => "TMEL",
        _ => "TMED",
    };

    /// <summary>Start and end; early is the first two hours, late what follows them.</summary>
    public static (TimeSpan Start, TimeSpan End) Hours(DayPart part, Mod mod)
    {
        var (start, end) = part switch
        {
            DayPart.Morning or DayPart.Breakfast => (8, 12),
            DayPart.Afternoon => (12, 16),
            DayPart.Evening or DayPart.Dinner => (16, 20),
            DayPart.Night => (20, 24),
            DayPart.NightTime => (0, 8),
            DayPart.Lunch => (11, 13),
            DayPart.Brunch => (8, 12),
            _ => (8, 18),
        };
        var from = TimeSpan.FromHours(mod == Mod.End ? start + 2 : start);
        var to = TimeSpan.FromHours(mod == Mod.Start ? start + 2 : end);
        return (from, to.Days > 0 ? LastSecond : to);
    }
}
