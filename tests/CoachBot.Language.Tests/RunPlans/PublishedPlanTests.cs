using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Language.RunPlans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Tests.RunPlans;

/// <summary>Published plans, written out as people paste them. What a day should be is judged here by the words themselves, apart from the reader.</summary>
public sealed partial class PublishedPlanTests
{
    private static readonly LocalDate Start = new(2026, 3, 9);

    private sealed record Day(int Week, int Number, double Km, string Text);

    [GivenDataFact]
    public void Pasted_lines_keep_kind_and_distance() => Judge(days => string.Join('\n', days.GroupBy(day => day.Week).SelectMany(week =>
        week.Select(day => $"{(IsoDayOfWeek)day.Number}: {day.Text}").Prepend($"Week {week.Key}"))));

    [GivenDataFact]
    public void Pasted_tables_keep_kind_and_distance() => Judge(days => string.Join('\n', days.GroupBy(day => day.Week).Select(week =>
        $"| {week.Key} | {string.Join(" | ", week.Select(day => day.Text.Replace("\n", ", ", StringComparison.Ordinal)))} |").Prepend("| Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun |")));

    [GivenDataFact]
    public void Csv_files_keep_kind_and_distance() => Judge(days => string.Join('\n', days.Select(day =>
        $"{day.Week},{(IsoDayOfWeek)day.Number},\"{day.Text}\"").Prepend("week,day,workout")));

    [GivenDataFact]
    public void Calendar_files_keep_kind_and_distance() => Judge(days => string.Join("\r\n", days.Select(day => string.Create(CultureInfo.InvariantCulture,
        $"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{Start.PlusWeeks(day.Week - 1).PlusDays(day.Number - 1):uuuuMMdd}\r\nSUMMARY:{day.Text.Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\r\nEND:VEVENT"))));

    private static void Judge(Func<IReadOnlyList<Day>, string> write)
    {
        var (days, kinds, distances, distancesRight) = (0, 0, 0, 0);
        foreach (var plan in Plans())
        {
            var read = RunPlanReader.Read(write(plan), new LocalDate(2026, 3, 4));
            Assert.NotNull(read);
            foreach (var week in plan.GroupBy(day => day.Week))
            {
                var runs = read.Weeks[week.Key - 1].Week;
                var longest = week.Where(day => day.Km >= 10).OrderByDescending(day => day.Km).ThenByDescending(day => day.Text.Contains("Long", StringComparison.Ordinal)).ThenByDescending(day => day.Number).FirstOrDefault();
                foreach (var day in week)
                {
                    var run = runs.On((IsoDayOfWeek)day.Number);
                    days++;
                    kinds += run.Kind == Kind(day, longest) ? 1 : 0;
                    distances += day.Km > 0 ? 1 : 0;
                    distancesRight += day.Km > 0 && Math.Abs((run.Distance?.Kilometres ?? 0) - day.Km) <= Math.Max(0.2, 0.05 * day.Km) ? 1 : 0;
                }
            }
        }

        Assert.True(kinds >= 0.97 * days, $"kinds {kinds} of {days}");
        Assert.True(distancesRight >= 0.98 * distances, $"distances {distancesRight} of {distances}");
    }

    private static DayKind Kind(Day day, Day? longest) =>
        RestWords().IsMatch(day.Text) ? DayKind.Off : HardWords().IsMatch(day.Text) ? DayKind.Hard : day == longest ? DayKind.Long : DayKind.Easy;

    private static IEnumerable<List<Day>> Plans()
    {
        foreach (var plan in GivenData.Json("run-plans/run-plans.json").EnumerateArray())
        {
            yield return [.. plan.GetProperty("days").EnumerateArray().Select(day =>
                new Day(day.GetProperty("week").GetInt32(), day.GetProperty("day").GetInt32(), day.GetProperty("km").GetDouble(), day.GetProperty("text").GetString()!))];
        }
    }

    [GeneratedRegex("^(rest|cross)", RegexOptions.IgnoreCase)]
    private static partial Regex RestWords();

    [GeneratedRegex("pace|tempo|threshold|v.?2|v02|interval|hill|stride|progression|tune|race|@|x[0-9]|marathon", RegexOptions.IgnoreCase)]
    private static partial Regex HardWords();
}
