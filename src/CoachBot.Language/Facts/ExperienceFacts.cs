using CoachBot.Language.Entities;
using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>How long the runner has lifted, and how much at best.</summary>
internal static class ExperienceFacts
{
    public static Experience? Years(Message message)
    {
        var span = message.Units.Where((unit, i) => Lifting(message, i) && unit.Kind == UnitKind.Duration && unit.Measure is "week" or "month" or "year").FirstOrDefault()
            ?? message.Units.Where((unit, i) => unit.Kind == UnitKind.Duration && unit.Measure is "month" or "year" && (message.Before(i, 3, "lifting", "lifted", "lift", "weights", "gym") || message.After(i, 3, "lifting", "weights", "gym"))).FirstOrDefault();
        if (message.Says("advanced", "avanzado", "avanzada", "experienced", "powerlifter", "weightlifter", "bodybuilder", "seasoned", "expert", "competitive") && !(message.Says("not") && message.IndexOf("not") < message.IndexOf("advanced", "experienced")))
        {
            return Experience.Advanced;
        }

        if (message.Says("intermediate", "intermedio", "intermedia", "temporadas") || Enumerable.Range(0, message.Count).Any(i => message.Word(i) == "on" && message.Word(i + 1) is "and" or "n" && message.Word(i + 2) == "off"))
        {
            return Experience.Intermediate;
        }

        var never = Enumerable.Range(0, message.Count).Any(i => message.Word(i) is "never" or "nunca" && !message.After(i, 2, "injured", "hurt", "injury", "injuries", "ill", "sick", "lesionado", "lesionada", "lesiones", "raced", "run", "ran")) || message.Says("principiante", "novato", "novata", "beginner", "novice", "newbie", "noob", "rookie", "newcomer", "new", "starter", "newb", "virgin", "newbs")
            || Enumerable.Range(0, message.Count).Any(i => Lifting(message, i) && message.Word(i) is "no" or "zero" or "little" or "not" or "first" or "none" or "barely" or "hardly" or "limited") && span is null;
        if (never)
        {
            // "Some weights at the gym, but never seriously": it has been done.
            return message.Says("seriously", "properly", "consistently", "serio") && message.Says("some", "bit", "few", "algo") ? Experience.Intermediate : Experience.Novice;
        }

        if (WhenYoung(message) || GivenUp(message) || message.Says("ago") && !message.Says("started", "start", "since", "began", "into", "been", "now"))
        {
            // "Lifted loads years ago", "levanté pesas de joven, hace cuarenta años": what is left of it grows less.
            return span?.Number >= LongAgo && message.Says("ago", "hace", "for") ? Experience.Novice : Experience.Intermediate;
        }

        if ((span is not null ? span.Number / (24 * 60) : DaysSince(message)) is { } lifted)
        {
            return lifted switch
            {
                < 180 => Experience.Novice,
                < 3 * 365 => Experience.Intermediate,
                _ => Experience.Advanced,
            };
        }

        return message.Says("decade", "decades", "ages") || message.Says("years") && message.Says("for", "many", "been") ? Experience.Advanced
            : message.Says("regularly", "regular", "used", "some", "already", "confident", "comfortable", "decent", "often", "crossfit", "weekly", "twice", "bit", "dabbled", "occasionally", "sporadically", "temporadas", "bodypump", "classes", "couple", "sometimes", "spell", "phase") || Now(message) ? Experience.Intermediate
            : null;
    }

    /// <summary>In minutes: after ten years one begins anew.</summary>
    private const double LongAgo = 10 * 365 * 24 * 60;

    /// <summary>"Three years of CrossFit, but not since the kids".</summary>
    private static bool GivenUp(Message message) => Enumerable.Range(1, Math.Max(0, message.Count - 1)).Any(i => message.Word(i) is "since" or "lately" or "recently" && message.Word(i - 1) is "not" or "nothing");

    private static bool WhenYoung(Message message) => message.Says("teen", "teenager", "teens", "school", "uni", "university", "college", "joven", "adolescente", "instituto", "universidad", "uni", "youth") && !message.Says("since", "still", "now", "desde");

    /// <summary>Said of lifting, and not of a race or a pregnancy beside it.</summary>
    private static bool Lifting(Message message, int i) => message.Intents.Count == 1 || message.ClauseSpeaksOf(i, Intent.SetExperience);

    /// <summary>"On and off", "now and then".</summary>
    private static bool Now(Message message) =>
        Enumerable.Range(1, Math.Max(0, message.Count - 2)).Any(i => message.Word(i) == "and" && (message.Word(i - 1), message.Word(i + 1)) is ("on", "off") or ("off", "on") or ("now", "then") or ("again", "off"));

    /// <summary>"Since january", "started 3 months ago", "since 2019": how many days ago that was.</summary>
    private static double? DaysSince(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit is { Kind: UnitKind.Date, Date: { } date } && (message.Before(i, 2, "since", "in", "from", "desde") || unit.Measure is "month" or "week" or "year"))
            {
                // A month that is still to come was last year's.
                var then = date > message.Today ? date.PlusYears(-1) : date;
                return NodaTime.Period.DaysBetween(then, message.Today);
            }

            if (unit is { Kind: UnitKind.Number, Number: > 1950 and < 2200 } && unit.Number <= message.Today.Year && message.Before(i, 2, "since", "in", "from", "desde"))
            {
                return 365.25 * (message.Today.Year - unit.Number);
            }

            if (unit.Word == "year" && message.Word(i - 1) == "last")
            {
                return 365;
            }
        }

        return null;
    }

    public static Dictionary<string, double>? OneRepMaxes(Message message)
    {
        Dictionary<string, double>? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i].Value("exercise") is not { } exercise)
            {
                continue;
            }

            for (var j = i + 1; j <= i + 6 && j < message.Count && message.Units[j].Value("exercise") is null; j++)
            {
                if (message.Units[j].Kind == UnitKind.Load || message.Units[j] is { Kind: UnitKind.Number, Number: >= 20 })
                {
                    (found ??= new(StringComparer.Ordinal))[exercise] = SessionFacts.Kilograms(message, message.Units[j]);
                    break;
                }
            }
        }

        return found;
    }
}
