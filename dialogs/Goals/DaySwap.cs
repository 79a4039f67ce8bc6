using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"Actually Saturday, not Sunday", "Mondays are off, Tuesday instead": the run of one day is another day's.</summary>
internal sealed class DaySwap(IStringLocalizer<GoalsTexts> texts)
{
    /// <param name="ofRuns">Days that the runner can't do are those of the runs, since there are no others yet.</param>
    public RunWeek? Of(RunWeek? known, string? text, CultureInfo culture, bool ofRuns = false)
    {
        if (known is null || text is null)
        {
            return known;
        }

        var day = DayNames.Pattern(culture);
        var dropped = Regex.Match(text, $@"\b(?:{texts["NotWords"].Value})\s+(?:\w+\s+)?{day}", RegexOptions.IgnoreCase);
        dropped = dropped.Success || !ofRuns ? dropped : Regex.Match(text.Replace('\u2019', '\''), $@"\b(?:{texts["CannotRunWords"].Value})\s+(?:\w+\s+){{0,2}}?{day}", RegexOptions.IgnoreCase);
        dropped = dropped.Success ? dropped : Regex.Match(text, $@"{day}\W*(?:{texts["OffBehind"].Value})\b", RegexOptions.IgnoreCase);
        var kept = Regex.Matches(text, day, RegexOptions.IgnoreCase).FirstOrDefault(match => match.Index < dropped.Index || match.Index >= dropped.Index + dropped.Length);
        if (!dropped.Success || kept is null)
        {
            return known;
        }

        var (from, to) = (DayNames.Day(dropped.Groups[1].Value, culture), DayNames.Day(kept.Groups[1].Value, culture));
        var run = known.On(from);
        return run.Kind == DayKind.Off ? known : known with
        {
            Days = known.Days.Where(other => other.Day != from && other.Day != to).Append(run with { Day = to }).OrderBy(other => other.Day).ToValueList(),
        };
    }
}
