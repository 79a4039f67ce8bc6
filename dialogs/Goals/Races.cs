using System.Text.RegularExpressions;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>More races than one: the longest is what is trained for, the others are on the way. And the one that has just been run.</summary>
internal static partial class Races
{
    /// <summary>Legs remember a race no longer than this.</summary>
    private const int DaysRemembered = 28;

    /// <param name="heard">With whatever race the message as a whole was read to name.</param>
    /// <param name="before">What was known.</param>
    /// <param name="adds">The message adds to what is known, as in "also".</param>
    public static GoalDraft Absorb(GoalDraft heard, RunnerProfile before, CoachTurn turn, bool adds)
    {
        if (turn.Inbound is not { IsFile: false, Text: { Length: < 600 } text } || !turn.Reading.Has(Intent.SetGoal) && !HasRun().IsMatch(text))
        {
            return heard;
        }

        if (HasRun().IsMatch(text))
        {
            return Ran(heard, before, turn, text);
        }

        var named = Clause().Split(text).Where(clause => !string.IsNullOrWhiteSpace(clause)).Select(clause => turn.ReadAside(clause).Slots)
            .Where(slots => slots is { DistanceMetres: not null, RaceDate: not null } && slots.RaceDate > turn.Today)
            .Select(slots => new DatedRace(new Distance(slots.DistanceMetres!.Value), slots.RaceDate!.Value, slots.RaceName)).DistinctBy(race => race.Date).ToList();
        if (named is [var also] && adds && before.Goal is { Date: { } date, Distance: not null } goal && date != also.Date)
        {
            return heard with { Profile = heard.Profile with { Goal = goal, OtherRaces = Known(before, turn.Today).Append(also).OrderBy(race => race.Date).ToValueList() } };
        }

        if (named.Count < 2)
        {
            return heard;
        }

        var main = named.MaxBy(race => (race.Distance.Metres, race.Date.ToDateTimeUnspecified()))!;
        return heard with
        {
            OtherDate = null,
            Profile = heard.Profile with
            {
                Goal = (heard.Profile.Goal ?? Goal.NoRace) with { Race = RaceGoal.KindOf(main.Distance), Distance = main.Distance, Date = main.Date, Name = main.Name },
                OtherRaces = named.Where(race => race != main).OrderBy(race => race.Date).ToValueList(),
            },
        };
    }

    /// <summary>"I ran the Valencia marathon on 15 November": the past one is no goal.</summary>
    private static GoalDraft Ran(GoalDraft heard, RunnerProfile before, CoachTurn turn, string text)
    {
        var goal = turn.ReadAside(HasRun().Replace(text, "my goal is the", 1)).Slots;
        if (goal.DistanceMetres is not { } metres)
        {
            return heard;
        }

        // A day without a year is the one that has been.
        var said = turn.ReadAside(text).Slots.Date ?? goal.RaceDate ?? goal.Date;
        var on = said is { } day && day > turn.Today && day.PlusYears(-1) > turn.Today.PlusDays(-400) ? day.PlusYears(-1) : said;
        return on is { } ran && ran <= turn.Today && ran > turn.Today.PlusDays(-DaysRemembered)
            ? heard with { PastDate = null, Profile = heard.Profile with { Goal = before.Goal, LastRace = new DatedRace(new Distance(metres), ran, goal.RaceName) } }
            : heard;
    }

    private static IEnumerable<DatedRace> Known(RunnerProfile profile, LocalDate today) => profile.OtherRaces.Where(race => race.Date >= today);

    [GeneratedRegex(@"[,;.\n]|\b(?:and then|then|and|plus|before that|after that|y luego|luego|después|y)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:i(?:'ve| have)? (?:just )?(?:ran|did|finished|raced|completed|run)|(?:just|i) (?:ran|did|finished|raced|completed)|(?:acabo de correr|corrí|he corrido|hice|terminé))\s+(?:a|the|my|el|la|un|una|mi)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasRun();
}
