using System.Globalization;
using System.Text;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Golden;

/// <summary>A plan as a coach would write it on a page.</summary>
internal static class PlanText
{
    public static string Of(string title, RunnerProfile runner, LocalDate today, Plan plan)
    {
        var text = new StringBuilder();
        text.Append("# ").AppendLine(title).Append("today ").AppendLine(Date(today));
        if (plan.Refused is { } refused)
        {
            text.Append("refused (").Append(refused.Rule).Append("): ").AppendLine(refused.Text);
        }

        foreach (var note in plan.Advice)
        {
            text.Append("advice (").Append(note.Rule).Append("): ").AppendLine(note.Text);
        }

        foreach (var week in plan.Weeks)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"## Week {week.Number}, from {Date(week.StartsOn)}: {week.Phase.ToString().ToLowerInvariant()}");
            text.Append(week.WeeksToRace is { } weeks ? $", {weeks} weeks to race" : "").AppendLine(week.Deload ? ", deload" : "");
            text.Append("runs ").AppendLine(Runs(runner, week.StartsOn));
            foreach (var note in week.Relaxed)
            {
                text.Append("relaxed (").Append(note.Rule).Append("): ").AppendLine(note.Text);
            }

            foreach (var session in week.Sessions)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"- {Date(session.Date)}, {session.Load.ToString().ToLowerInvariant()}, {session.Minutes} min{(session.AfterRun ? ", after the run" : "")}  [{string.Join(" ", session.Why.Select(why => why.Rule))}]");
                foreach (var exercise in session.Exercises)
                {
                    text.Append("    ").AppendLine(Line(exercise));
                }
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Line(Prescription work)
    {
        var line = $"{work.Name}: {work.Sets} × {(work.Reps is { } reps ? Range(reps) : Range(work.Seconds!.Value) + " s")}";
        line += work.Load is { } load ? $", {load.Kilograms.ToString("0.##", CultureInfo.InvariantCulture)} kg" : "";
        line += work.Rir is { } rir ? $", {Range(rir)} in reserve" : "";
        line += work.Percent1Rm is { } percent ? $", {Range(percent)}%" : "";
        line += work.Contacts > 0 ? $", {work.Contacts} contacts" : "";
        return line + $", rest {work.RestSeconds} s";
    }

    private static string Range(Bounds bounds) => bounds.Low == bounds.High ? $"{bounds.Low}" : $"{bounds.Low}–{bounds.High}";

    private static string Date(LocalDate date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    private static string Runs(RunnerProfile runner, LocalDate monday)
    {
        var week = runner.RunWeeks.FirstOrDefault(given => given.StartsOn == monday)?.Week ?? runner.RunWeek ?? new RunWeek([]);
        return string.Join(" ", Enumerable.Range(0, 7).Select(offset => monday.PlusDays(offset)).Select(date =>
            date == runner.Goal?.Date || runner.OtherRaces.Any(race => race.Date == date) ? "RACE" : week.On(date.DayOfWeek).Kind.ToString().ToLowerInvariant()));
    }
}
