using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.PublishedPlans;

/// <summary>Published run plans day by day, with the kinds of days by the coach's reading of their words.</summary>
internal static partial class PublishedRunPlans
{
    public static string? File => Environment.GetEnvironmentVariable("COACHBOT_DATA") is { Length: > 0 } folder
        && Path.Combine(folder, "run-plans", "run-plans.json") is var file && System.IO.File.Exists(file) ? file : null;

    public static IReadOnlyDictionary<string, (string Race, List<(int Week, int Day, double Km, string Text)> Days)> Read()
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(File!));
        return json.RootElement.EnumerateArray().ToDictionary(
            plan => plan.GetProperty("id").GetString()!,
            plan => (plan.GetProperty("race").GetString()!, plan.GetProperty("days").EnumerateArray()
                .Select(day => (day.GetProperty("week").GetInt32(), day.GetProperty("day").GetInt32(), day.GetProperty("km").GetDouble(), day.GetProperty("text").GetString()!))
                .ToList()));
    }

    public static ValueList<DatedRunWeek> Weeks(IEnumerable<(int Week, int Day, double Km, string Text)> days, LocalDate monday) => days
        .GroupBy(day => day.Week)
        .Select(week => new DatedRunWeek(monday.PlusWeeks(week.Key - 1), Week([.. week])))
        .ToValueList();

    private static RunWeek Week(List<(int Week, int Day, double Km, string Text)> days)
    {
        var longest = days.Where(day => day.Km >= 10).Select(day => day.Km).DefaultIfEmpty(double.MaxValue).Max();
        return new RunWeek(days.Select(day => new RunDay((IsoDayOfWeek)day.Day, Kind(day.Text, day.Km, longest), Distance.FromKilometres(day.Km))).ToValueList());
    }

    private static DayKind Kind(string text, double km, double longest) =>
        Off().IsMatch(text) && km == 0 ? DayKind.Off
        : Hard().IsMatch(text) ? DayKind.Hard
        : km >= longest ? DayKind.Long
        : DayKind.Easy;

    [GeneratedRegex("^(rest|cross|walk)", RegexOptions.IgnoreCase)]
    private static partial Regex Off();

    [GeneratedRegex(@"pace|tempo|threshold|V.?O?.?\s?Max|interval|hill|stride|progression|tune.?up|race|@|marathon$|uphill", RegexOptions.IgnoreCase)]
    private static partial Regex Hard();
}
