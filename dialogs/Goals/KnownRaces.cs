using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Goals;

/// <summary>How far a race is that is named without a distance; the confirmation says so before anything is planned on it.</summary>
internal static class KnownRaces
{
    /// <summary>Cities whose race is their marathon.</summary>
    private static readonly HashSet<string> MarathonCities = new(StringComparer.OrdinalIgnoreCase)
    {
        "london", "boston", "berlin", "chicago", "new york", "nyc", "tokyo", "sydney", "paris", "valencia", "amsterdam", "rotterdam", "manchester", "brighton", "edinburgh", "madrid", "sevilla", "seville",
        "dublin", "vienna", "copenhagen", "barcelona", "rome", "frankfurt", "hamburg", "munich", "mumbai", "los angeles", "stockholm", "athens", "prague", "marine corps", "big sur", "loch ness", "yorkshire", "zegama",
    };

    /// <summary>Races that are always as long, in kilometres.</summary>
    private static readonly Dictionary<string, double> Kilometres = new(StringComparer.OrdinalIgnoreCase)
    {
        ["great south run"] = 16.09, ["great manchester run"] = 10, ["behobia"] = 20, ["san silvestre vallecana"] = 10, ["western states"] = 161, ["utmb"] = 171, ["ccc"] = 101, ["comrades"] = 88,
        ["two oceans"] = 56, ["lakeland 50"] = 80.5, ["lakeland 100"] = 169, ["race to the stones"] = 100, ["transvulcania"] = 74,
    };

    private static readonly HashSet<string> Halves = new(StringComparer.OrdinalIgnoreCase) { "great north run", "great scottish run", "big half", "royal parks", "hackney", "bath", "reading" };

    public static Distance? DistanceOf(string? name) => name?.Trim() switch
    {
        null => null,
        var half when Halves.Contains(half) => Distance.HalfMarathon,
        var city when MarathonCities.Contains(city) => Distance.Marathon,
        var known when Kilometres.TryGetValue(known, out var kilometres) => Distance.FromKilometres(kilometres),
        _ => null,
    };
}
