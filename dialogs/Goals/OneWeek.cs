using System.Globalization;
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
        if (turn.Inbound.Text is not { Length: < 300 } text || texts.Hears("EveryWeekWords", text) || !(texts.Hears("ThisWeekWords", text) || texts.Hears("NextWeekOnlyWords", text) || texts.Hears("OneDayWords", text) || NamesDay(text, turn)))
        {
            return null;
        }

        var monday = Monday(text, reading, turn);
        var known = profile.RunWeeks.FirstOrDefault(week => week.StartsOn == monday)?.Week ?? profile.RunWeek;
        var swapped = swap.Of(known, text, turn.Words.Culture);
        var week = known is not null && Without(known, text, turn.Words.Culture) is { } less ? less : swapped != known ? swapped : RunDays.Merge(known, reading, null);
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

    /// <summary>"A wedding on Saturday, not running Sunday": the runs that are called off and no other, and a hard run that is said to be easy instead. Null: neither.</summary>
    private RunWeek? Without(RunWeek known, string text, CultureInfo culture)
    {
        if (texts.Hears("EasyInsteadWords", text) && DayNames.All(text, culture).Distinct().ToList() is [var easy])
        {
            return known with { Days = known.Days.Select(day => day.Day == easy ? day with { Kind = DayKind.Easy } : day).ToValueList() };
        }

        if (texts.Hears("NoRunOfKindWords", text) && DayNames.All(text, culture).Count == 0)
        {
            // "No long run next week": the run is named by its kind.
            var kind = texts.Hears("LongRunWords", text) ? DayKind.Long : DayKind.Hard;
            return known with { Days = known.Days.Where(day => day.Kind != kind).ToValueList() };
        }

        if (!texts.Hears("OccasionWords", text))
        {
            return null;
        }

        var off = text.Split(',', ';', '.').Where(part => texts.Hears("NotRunningWords", part))
            .SelectMany(part => texts.Hears("WeekendWords", part) ? [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] : DayNames.All(part, culture)).ToHashSet();
        return off.Count == 0 ? null : known with { Days = known.Days.Where(day => !off.Contains(day.Day)).ToValueList() };
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
