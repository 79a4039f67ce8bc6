using System.Globalization;
using CoachBot.Training.Decisions;

namespace CoachBot.Training.Soreness;

/// <summary>A report as understood, in plain words.</summary>
internal static class SorenessWords
{
    /// <summary>Such as "Left knee, 4/10, form fine".</summary>
    public static string Heard(SorenessReport report) => Said(report) is var said ? char.ToUpperInvariant(said[0]) + said[1..] : said;

    public static string Said(SorenessReport report)
    {
        List<string> said = [];
        if (report.Site is { } site)
        {
            said.Add(SiteWords.Of(site, report.Side));
        }

        if (report.Score is { } score)
        {
            said.Add($"{score}/10");
        }

        if (report.Kind is { } kind and not SorenessKind.Unknown)
        {
            said.Add(kind.ToString().ToLowerInvariant());
        }

        if (report.FormAffected is { } form)
        {
            said.Add(form ? "form affected" : "form fine");
        }

        if (report.Flags.Count > 0)
        {
            said.Add("a warning sign");
        }

        if (report.SleepHours is not null || report.Fatigue is not null)
        {
            said.Add(Tiredness(report.SleepHours, report.Fatigue));
        }

        return said.Count == 0 ? "soreness" : string.Join(", ", said);
    }

    public static string Tiredness(double? sleepHours, int? fatigue)
    {
        var sleep = sleepHours is { } hours ? hours.ToString("0.#", CultureInfo.InvariantCulture) + " h of sleep" : null;
        var tired = fatigue is { } level ? $"fatigue {level}/10" : null;
        return sleep is null ? tired ?? "" : tired is null ? sleep : $"{sleep}, {tired}";
    }
}
