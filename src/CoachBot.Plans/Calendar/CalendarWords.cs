using System.Globalization;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Plans.Calendar;

/// <summary>A session in a calendar's few words: what is to be done, and never why.</summary>
/// <param name="Name">Of the calendar.</param>
/// <param name="Summary">With {0} for the kind and {1} for the minutes.</param>
/// <param name="Kinds">Of a session, in the order of <see cref="SessionLoad"/>.</param>
internal sealed record CalendarWords(
    CultureInfo Culture, string Name, string Summary, string[] Kinds, string AfterRun, string Rest, string Seconds, string Cancelled)
{
    private static readonly CalendarWords English = new(
        CultureInfo.GetCultureInfo("en-GB"), "Strength for runners", "{0}, {1} min", ["Strength", "Strength, light", "Strength, short", "Mobility"],
        "After the run.", "rest {0} s", "{0} s", "Cancelled");

    private static readonly CalendarWords Spanish = new(
        CultureInfo.GetCultureInfo("es-ES"), "Fuerza para corredores", "{0}, {1} min", ["Fuerza", "Fuerza suave", "Fuerza breve", "Movilidad"],
        "Después de correr.", "descanso {0} s", "{0} s", "Cancelada");

    public static CalendarWords Of(string? language) => language?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? Spanish : English;

    public string SummaryOf(Session session, bool cancelled)
    {
        var text = string.Format(Culture, Summary, Kinds[(int)session.Load], session.Minutes);
        return cancelled ? $"{Cancelled}: {text}" : text;
    }

    public string DescriptionOf(Session session, UnitSystem units)
    {
        var lines = session.Exercises.Select(exercise => $"{exercise.Name}: {DoseOf(exercise, units)}");
        return string.Join('\n', session.AfterRun ? lines.Prepend(AfterRun) : lines);
    }

    private string DoseOf(Prescription exercise, UnitSystem units)
    {
        var amount = exercise switch
        {
            { Seconds: { } seconds } => $"{exercise.Sets} × {string.Format(Culture, Seconds, Range(seconds))}",
            { Reps: { } reps } => $"{exercise.Sets} × {Range(reps)}",
            _ => $"{exercise.Sets} ×",
        };
        string[] rest = exercise.RestSeconds > 0 ? [string.Format(Culture, Rest, exercise.RestSeconds)] : [];
        return string.Join(", ", exercise.Load is { } load ? [amount, Weight(load, units), .. rest] : [amount, .. rest]);
    }

    private string Weight(Load load, UnitSystem units) => units == UnitSystem.Imperial
        ? $"{(load.Kilograms / 0.45359237).ToString("0", Culture)} lb"
        : $"{load.Kilograms.ToString("0.#", Culture)} kg";

    private static string Range(Bounds bounds) => bounds.Low == bounds.High
        ? bounds.Low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{bounds.Low}–{bounds.High}");
}
