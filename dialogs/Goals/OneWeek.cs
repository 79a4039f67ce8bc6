using System.Text.RegularExpressions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>"Easy Tuesday this week": a change to the runs of one week, which leaves all others as they are.</summary>
internal sealed class OneWeek(DaySwap swap, IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>The profile with the runs of the one week that is named changed; null when the message is about every week, or changes none.</summary>
    public RunnerProfile? Of(RunnerProfile profile, Reading reading, CoachTurn turn)
    {
        if (turn.Inbound.Text is not { Length: < 300 } text || texts.Hears("EveryWeekWords", text) || !(texts.Hears("ThisWeekWords", text) || texts.Hears("NextWeekOnlyWords", text) || NamesDay(text, turn)))
        {
            return null;
        }

        var monday = Monday(text, reading, turn);
        var known = profile.RunWeeks.FirstOrDefault(week => week.StartsOn == monday)?.Week ?? profile.RunWeek;
        var swapped = swap.Of(known, text, turn.Words.Culture);
        var week = swapped != known ? swapped : RunDays.Merge(known, reading, null);
        if (week == known && known is not null && reading.Slots.RunDays is [var gone] && texts.Hears("OffWords", text))
        {
            // "Sunday's long run is off": the run is named to be left out.
            week = known with { Days = known.Days.Where(day => day.Day != gone.Day).ToValueList() };
        }

        return week is null || week == known ? null : profile with
        {
            RunWeeks = profile.RunWeeks.Where(other => other.StartsOn != monday).Append(new DatedRunWeek(monday, week)).OrderBy(other => other.StartsOn).ToValueList(),
        };
    }

    /// <summary>Days of this week that have all been are those of the next.</summary>
    private LocalDate Monday(string text, Reading reading, CoachTurn turn)
    {
        var monday = turn.Today.PlusDays(1 - (int)turn.Today.DayOfWeek);
        var days = reading.Slots.Named();
        return texts.Hears("NextWeekOnlyWords", text) || (days.Count > 0 && days.All(day => day < turn.Today.DayOfWeek)) ? monday.PlusDays(7) : monday;
    }

    /// <summary>"This Tuesday is easy", and no other.</summary>
    private bool NamesDay(string text, CoachTurn turn) =>
        Regex.IsMatch(text, $@"\b(?:{texts["ThisWords"].Value})\s+{DayNames.Pattern(turn.Words.Culture)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
