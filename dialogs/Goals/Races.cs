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
            // "A 24h race on 6 March too": how long it is nobody knows, but the goal is what it was.
            return adds && named.Count == 0 && before.Goal is { Date: not null, Distance: not null } kept && turn.Reading.Slots is { RaceDate: not null, DistanceMetres: null } ? heard with { Profile = heard.Profile with { Goal = kept } } : heard;
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

    /// <summary>It tells of a race that has been run.</summary>
    public static bool Tells(string? text) => text is { Length: < 600 } && HasRun().IsMatch(text);

    /// <summary>"I ran the Valencia marathon on 15 November": the past one is no goal; one that is named elsewhere in the message is.</summary>
    private static GoalDraft Ran(GoalDraft heard, RunnerProfile before, CoachTurn turn, string text)
    {
        var clause = Sentence().Split(text).First(part => HasRun().IsMatch(part) || part == text);
        var rest = turn.ReadAside(text.Replace(clause, " ", StringComparison.Ordinal));
        var goal = rest.Slots.RaceDate is null && rest.Slots.DistanceMetres is null
            ? heard with { Profile = heard.Profile with { Goal = before.Goal }, OtherDate = null, PastDate = null }
            : RaceGoal.Absorb(heard with { Profile = heard.Profile with { Goal = before.Goal }, OtherDate = null }, rest, turn.Today);
        var past = turn.ReadAside(HasRun().Replace(clause, "my goal is the", 1)).Slots;
        if (past.DistanceMetres is not { } metres || PastDay(turn.ReadAside(clause).Slots, past, turn.Today) is not { } ran)
        {
            // Too long ago to matter, or no day to go by.
            return past.DistanceMetres is null ? heard : goal;
        }

        return goal with { Profile = goal.Profile with { LastRace = new DatedRace(new Distance(metres), ran, past.RaceName) } };
    }

    /// <summary>A weekday is the last one that has been, and a date without a year too.</summary>
    private static LocalDate? PastDay(Slots slots, Slots goal, LocalDate today)
    {
        var said = slots.Date ?? slots.RaceDate ?? goal.RaceDate ?? goal.Date ?? (slots.Days is [var day, ..] ? today.Next(day) : null);
        var ran = said > today ? said <= today.PlusDays(7) ? said.Value.PlusDays(-7) : said.Value.PlusYears(-1) : said;
        return ran <= today && ran > today.PlusDays(-DaysRemembered) ? ran : null;
    }

    private static IEnumerable<DatedRace> Known(RunnerProfile profile, LocalDate today) => profile.OtherRaces.Where(race => race.Date >= today);

    [GeneratedRegex(@"[,;.\n]|\b(?:and then|then|and|plus|before that|after that|y luego|luego|después|y)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[.;!?\n]|,\s*(?:and|now|next|then|but|legs|so|y|ahora|pero)\b|\b(?:and now|now|next|but|so|y ahora|ahora|pero)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:i(?:'ve| have)? (?:just )?(?:ran|did|finished|raced|completed|run)|(?:just|i) (?:ran|did|finished|raced|completed)|(?:acabo de correr|corrí|he corrido|hice|terminé))\s+(?:a|the|my|el|la|un|una|mi)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasRun();
}
