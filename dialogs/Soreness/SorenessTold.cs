using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// What is told about a sore spot without naming it: "it eases off as I warm up", "5ish, worse this morning". It is read as if "it hurts" stood before it,
/// which says what it is about; the place and the signs are taken from the message itself only.
/// </summary>
internal sealed class SorenessTold(IStringLocalizer<SorenessTexts> texts)
{
    /// <summary>Longer, and it is a story with many subjects.</summary>
    private const int MostCharacters = 200;

    private static readonly Regex Scores = new(@"\b(?:10|\d)\b(?![.,:]\d)", RegexOptions.CultureInvariant);

    public SorenessReport Hear(SorenessReport report, CoachTurn turn)
    {
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { Length: > 1 and < MostCharacters } text })
        {
            return report;
        }

        var read = turn.ReadAside($"{texts["ItHurts"].Value} {text}").Slots;
        return report with
        {
            Score = Now(text) ?? report.Score,
            FormAffected = Form(text) ?? report.FormAffected ?? read.FormAffected,
            EasesInWarmUp = report.EasesInWarmUp ?? read.EasesInWarmUp,
            DaysSinceOnset = report.DaysSinceOnset ?? read.DaysSinceOnset,
            WorseNextMorning = report.WorseNextMorning ?? read.WorseNextMorning,
        };
    }

    /// <summary>What it is by now, where an earlier score is told as well: "used to be 8, now 2".</summary>
    public int? Now(string text) => texts.Listened("ScoreNowWords").Match(text.Replace('\u2019', '\'')) is { Success: true } said
        ? int.Parse(said.Groups["score"].Value, CultureInfo.InvariantCulture)
        : null;

    /// <summary>In words that name it: a yes or no before them answers nothing.</summary>
    public bool? Form(string? text) => texts.Hears("FormKeptWords", text) ? false : texts.Hears("FormGoneWords", text) ? true : null;

    /// <summary>"Glutes 5/10 and left knee 2/10": each place that is named, with its own score; one without takes the next. Fewer than two: none.</summary>
    public IReadOnlyList<SorenessReport> Places(CoachTurn turn)
    {
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } || Scores.Count(text) < 2 || turn.Reading.Flags.Count > 0)
        {
            return [];
        }

        var all = Hear(new SorenessReport(), turn) with { Score = null };
        var (told, waiting) = (new List<SorenessReport>(), new List<Slots>());
        foreach (var part in texts.Listened("PlacesApartWords").Split(text).Where(part => part.Any(char.IsLetterOrDigit)))
        {
            var slots = turn.ReadAside(part, Expecting.Site).Slots;
            if (slots.Site is not null)
            {
                waiting.Add(slots);
            }

            if ((slots.Score ?? (Scores.Matches(part) is [var only] ? int.Parse(only.Value, CultureInfo.InvariantCulture) : null)) is { } score)
            {
                told.AddRange(waiting.Select(place => all with { Site = place.Site, Side = place.Side, Kind = place.Kind, Score = score }));
                waiting.Clear();
            }
        }

        return told.DistinctBy(place => (place.Site, place.Side)).Count() > 1 ? told : [];
    }
}
