namespace CoachBot.Language.Entities;

/// <summary>The classes a unit has for cues and for the model, beside its lexicon categories.</summary>
internal static class UnitClasses
{
    private static readonly string[] None = [];
    private static readonly string[] Number = ["number"];
    private static readonly string[] Ordinal = ["ordinal"];
    private static readonly string[] Day = ["day", "when"];
    private static readonly string[] EveryDay = ["day", "when", "days"];
    private static readonly string[] Date = ["date", "when"];
    private static readonly string[] Time = ["time"];
    private static readonly string[] Part = ["time", "part"];
    private static readonly string[] Minutes = ["minutes", "duration"];
    private static readonly string[] Span = ["span", "duration"];
    private static readonly string[] Years = ["years", "span", "duration"];
    private static readonly string[] Stretch = ["stretch", "when"];
    private static readonly string[] Distance = ["distance"];
    private static readonly string[] Load = ["load"];
    private static readonly string[] Score = ["score"];
    private static readonly string[] Sets = ["sets"];
    private static readonly string[] Pace = ["pace"];
    private static readonly string[] Percent = ["percent"];

    public static string[] Of(Unit unit) => unit.Kind switch
    {
        UnitKind.Number => Number,
        UnitKind.Ordinal => Ordinal,
        UnitKind.Day when unit.Word.EndsWith("days", StringComparison.Ordinal) => EveryDay,
        UnitKind.Day => Day,
        UnitKind.Date when unit.Until is not null && unit.Measure is "week" or "month" or "fortnight" => Stretch,
        UnitKind.Date => Date,
        UnitKind.Time => Time,
        UnitKind.TimeOfDay => Part,
        UnitKind.Duration => unit.Measure is "min" or "hour" or "sec" ? Minutes : unit.Measure == "year" ? Years : Span,
        UnitKind.Distance => Distance,
        UnitKind.Load => Load,
        UnitKind.Score => Score,
        UnitKind.SetsReps => Sets,
        UnitKind.Pace => Pace,
        UnitKind.Percent => Percent,
        _ => None,
    };
}
