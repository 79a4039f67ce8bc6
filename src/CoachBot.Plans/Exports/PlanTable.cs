using System.Globalization;
using System.Text;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans.Exports;

/// <summary>The plan as comma-separated values (RFC 4180), one line an exercise; loads in kilograms, dates ISO.</summary>
public static class PlanTable
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly string[] Columns =
    [
        "date", "week", "phase", "session", "kind", "status", "minutes", "after_run", "exercise", "name", "sets", "reps", "seconds", "load_kg", "rir", "rest_seconds",
    ];

    public static string Write(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        Line(text, Columns);
        foreach (var week in plan.Weeks)
        {
            foreach (var session in week.Sessions)
            {
                foreach (var exercise in session.Exercises)
                {
                    Line(text, Cells(week, session, exercise));
                }
            }
        }

        return text.ToString();
    }

    private static string[] Cells(PlanWeek week, Session session, Prescription exercise) =>
    [
        session.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Text(week.Number), week.Phase.ToString(), session.Id.Value, session.Load.ToString(), session.Status.ToString(),
        Text(session.Minutes), session.AfterRun ? "true" : "false", exercise.ExerciseId, exercise.Name, Text(exercise.Sets), Range(exercise.Reps), Range(exercise.Seconds),
        exercise.Load?.Kilograms.ToString(CultureInfo.InvariantCulture) ?? "", Range(exercise.Rir), Text(exercise.RestSeconds),
    ];

    private static void Line(StringBuilder text, string[] cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    private static string Quote(string cell) => cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // "8 to 12": a dash would be read as a date by spreadsheets.
    private static string Range(Bounds? bounds) => bounds is not { } known ? "" : known.Low == known.High ? Text(known.Low) : $"{Text(known.Low)} to {Text(known.High)}";
}
