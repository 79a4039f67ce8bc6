namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>Good lines for the terminal's verbs, which two endpoints take as well.</summary>
internal static class Terminals
{
    public const string Plan = """
        {"today":"2026-03-04","timeZone":"Europe/London","age":34,"experience":"novice","liftingMonths":0,"minutes":40,
         "equipment":[{"kind":"kettlebell","kg":12},{"kind":"barbell","incrementKg":2.5}],"oneRepMaxKg":{"back-squat":100},
         "screening":{"anyYes":false,"pregnant":false,"postpartum":false,"cleared":false},
         "goal":{"race":"marathon","distanceMetres":42195,"date":"2026-06-28","name":"x","priority":"running"},
         "otherRaces":[{"distanceMetres":10000,"date":"2026-06-07","name":"y"}],"lastRace":{"distanceMetres":42195,"date":"2026-03-03"},
         "runWeek":[{"day":"monday","kind":"easy","km":8,"minutes":45}],"runWeeks":[{"startsOn":"2026-03-02","days":[{"day":"tuesday","kind":"hard","km":9}]}],
         "unavailableDays":["tuesday"],"notBefore":"06:00","notAfter":"20:00","sessionsWanted":2,"injuries":[{"site":"knee","side":"left"}],"missedDays":0,"weeksSinceDeload":0,"units":"metric","language":"en"}
        """;

    public const string Assess = """
        {"today":"2026-03-04","timeZone":"Europe/London","report":{"site":"knee","side":"left","kind":"muscle","score":4,"formAffected":false,"easesInWarmUp":true,"daysSinceOnset":2,
         "worseNextMorning":0,"flags":["limp"],"sleepHours":7,"fatigue":3},"history":[{"date":"2026-03-01","site":"knee","side":"left","kind":"joint","score":3}]}
        """;

    /// <summary>By the verb.</summary>
    public static readonly IReadOnlyDictionary<string, string> Lines = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["plan"] = Plan,
        ["assess"] = Assess,
        ["replay"] = """
            {"runner":{"today":"2026-03-04","age":34,"minutes":40,"goal":{"race":"half","date":"2026-05-17"},"screening":{"anyYes":false},"runWeek":[{"day":"sunday","kind":"long","km":20}]},
             "days":[{"date":"2026-03-05","commands":[{"kind":"reportSoreness","site":"calf","score":3,"flags":[]},{"kind":"completeSession","fraction":0.5},
              {"kind":"moveSession","to":"2026-03-07"},{"kind":"logSets","exercise":"goblet-squat","sets":[{"reps":8,"loadKg":12,"rir":2}]},{"kind":"setGoal","goal":{"race":"marathon","date":"2026-08-02"}},
              {"kind":"travel","from":"2026-03-06","until":"2026-03-09","equipment":[{"kind":"band"}]},{"kind":"setInjuries","injuries":[{"site":"knee"}]},{"kind":"skipSession"},{"kind":"undo"}]}]}
            """,
        ["read"] = """{"text":"left calf sore 4/10","now":"2026-03-04T10:00:00","timeZone":"Europe/London","locale":"en-GB","weightUnit":"kg","expecting":"score"}""",
        ["recognize"] = """{"text":"in 3 weeks or twenty five minutes at 6pm","culture":"en-us","referenceTime":"2016-11-07T00:00:00","models":["datetime","number"]}""",
    };
}
