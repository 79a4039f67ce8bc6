using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

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
        if (ofRuns && Regex.Match(text, $@"\b(?:{texts["ExchangeWords"]})\s+(?:\w+\s+){{0,3}}?{day}(?:['\u2019]s)?\s+(?:\w+\s+){{0,2}}?(?:{texts["ExchangeFor"]})\s+(?:\w+\s+){{0,2}}?{day}", RegexOptions.IgnoreCase) is { Success: true } exchange)
        {
            return Exchanged(known, DayNames.Day(exchange.Groups[1].Value, culture), DayNames.Day(exchange.Groups[2].Value, culture));
        }

        var dropped = Regex.Match(text, $@"\b(?:{texts["NotWords"].Value})\s+(?:\w+\s+)?{day}", RegexOptions.IgnoreCase);
        dropped = dropped.Success || !ofRuns ? dropped : Regex.Match(text.Replace('\u2019', '\''), $@"\b(?:{texts["CannotRunWords"].Value})\s+(?:\w+\s+){{0,2}}?{day}", RegexOptions.IgnoreCase);
        dropped = dropped.Success ? dropped : Regex.Match(text, $@"{day}\W*(?:{texts["OffBehind"].Value})\b", RegexOptions.IgnoreCase);
        var kept = Regex.Matches(text, day, RegexOptions.IgnoreCase).FirstOrDefault(match => match.Index < dropped.Index || match.Index >= dropped.Index + dropped.Length);
        if (ofRuns && kept is null && Regex.Matches(text, day, RegexOptions.IgnoreCase) is [var only] && Regex.IsMatch(text, $@"\b(?:{texts["DropRunWords"]})\s+(?:\w+\s+){{0,2}}?{day}\W*$", RegexOptions.IgnoreCase))
        {
            // "And drop the Friday".
            var gone = DayNames.Day(only.Groups[1].Value, culture);
            return known with { Days = known.Days.Where(other => other.Day != gone).ToValueList() };
        }

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

    /// <summary>"Change the Wednesday to Thursday", "swap Thursday for Wednesday": the run goes to the day that has none; where both have one, they change places.</summary>
    private static RunWeek Exchanged(RunWeek known, IsoDayOfWeek one, IsoDayOfWeek other)
    {
        var (first, second) = (known.On(one), known.On(other));
        return known with
        {
            Days = known.Days.Where(day => day.Day != one && day.Day != other)
                .Concat(first.Kind == DayKind.Off ? [] : [first with { Day = other }]).Concat(second.Kind == DayKind.Off ? [] : [second with { Day = one }])
                .OrderBy(day => day.Day).ToValueList(),
        };
    }
}
