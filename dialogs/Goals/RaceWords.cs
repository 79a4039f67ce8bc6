using System.Text.RegularExpressions;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Main.Sense;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>What is said of a race besides its facts: that it is off, that it is a new one, that it comes to the others.</summary>
internal sealed class RaceWords(IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>Distances are named in round figures.</summary>
    private const double SameDistance = 0.03;

    /// <summary>"Also", "as well".</summary>
    public bool Adds(string? text) => texts.Hears("AddRaceWords", text);

    /// <summary>"New race", "another marathon", which may stand beside the old one or in its place.</summary>
    public bool IsNew(string? text) => texts.Hears("NewRaceWords", text) && !Adds(text) && !texts.Hears("InsteadWords", text);

    /// <summary>Four weeks and more apart, a date is hardly the correction of the other.</summary>
    private const int DaysApart = 28;

    /// <summary>Another distance on another day, or one of another season, and no word of the race having changed: it may well come to the one that is known.</summary>
    public bool IsAnother(CoachTurn turn, DatedRace race) => turn.Reading.Has(Intent.SetGoal) && turn.Profile.Goal is { Distance: { } known, Date: { } date }
        && !Races.Tells(turn.Inbound.Text) && !Adds(turn.Inbound.Text) && !texts.Hears("InsteadWords", turn.Inbound.Text)
        && (Near(known, race.Distance.Metres) ? Period.DaysBetween(race.Date, date) >= DaysApart && SureIntents.Of(turn).Contains(Intent.SetGoal) && !Wondering.Is(turn) && !texts.Hears("RaceMovedWords", turn.Inbound.Text) : !texts.Hears("RaceChangedWords", turn.Inbound.Text));

    public bool SaysInstead(string? text) => texts.Hears("InsteadWords", text);

    /// <summary>The race that the message says is off: what is trained for, or one on the way; null: none. One that is moved has a new date.</summary>
    public DatedRace? IsOff(CoachTurn turn, RunnerProfile profile)
    {
        var (text, slots) = (turn.Inbound.Text, turn.Reading.Slots);
        var takenOut = text is { Length: < 60 } && texts.Hears("TakeOutWords", text);
        if (takenOut)
        {
            slots = turn.ReadAside($"{texts["MyRaceIs"].Value} {texts.Listened("TakeOutWords").Replace(text!, "")}", Expecting.Date).Slots;
            slots = slots with { RaceDate = slots.RaceDate ?? slots.Date };
        }

        if (turn.Inbound is not { Data: null, IsFile: false } || text is not { Length: < 200 } || profile.Goal is not { } goal || goal == Goal.NoRace || Wondering.Is(turn)
            || (slots.RaceDate is { } date && date != goal.Date && profile.OtherRaces.All(race => race.Date != date))
            || !(texts.Hears("RaceOffWords", text) || (takenOut && slots.RaceDate is not null) || (takenOut && slots.DistanceMetres is { } named && profile.OtherRaces.Any(race => Near(race.Distance, named))) || (Names(text, goal.Name) && texts.Hears("NotGoingWords", text))))
        {
            return null;
        }

        var other = profile.OtherRaces.FirstOrDefault(race => race.Date >= turn.Today && race.Date != goal.Date
            && (race.Date == slots.RaceDate || (slots.DistanceMetres is { } metres && Near(race.Distance, metres) && !Near(goal.Distance, metres))));
        return other ?? new DatedRace(goal.Distance ?? default, goal.Date ?? LocalDate.MaxIsoValue, goal.Name);
    }

    /// <summary>"London", of the London Marathon.</summary>
    private static bool Names(string text, string? name) => name?.Split(' ')[0] is { Length: > 2 } first
        && Regex.IsMatch(text, $@"\b{Regex.Escape(first)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Near(Distance? known, double metres) => known is { } distance && Math.Abs(distance.Metres - metres) <= SameDistance * metres;
}
