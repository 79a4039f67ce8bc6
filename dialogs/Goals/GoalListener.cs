using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>
/// What a message says about the runner, taken into the draft: fields and buttons first, then an answer by itself, then a correction of what is known,
/// then whatever facts there are.
/// </summary>
internal sealed class GoalListener(
    GoalAnswers byWord, GoalReplies replies, GoalChangeWords changes, GoalCorrections corrections, LeftSetUp left, ReminderHour hour, RaceDay raceDay, RaceWords races, ScreeningWords screened, OtherKit otherKit)
{
    /// <summary>The draft that the first message leads to.</summary>
    public GoalDraft Begin(CoachTurn turn)
    {
        var goesOn = left.GoesOn(turn);
        if (LeftSetUp.TakeUp(turn) is { } kept)
        {
            var anew = goesOn ? kept : Hear(kept, turn);
            return anew with { Lead = Joined(replies.NotedHealth(kept, anew), anew.Lead ?? replies.Acknowledge(kept, anew, turn) ?? left.OnWeGo) };
        }

        var changing = turn.State.Plan is not null;
        var units = turn.Words.Culture.Name == "en-US" && turn.Plan is null && turn.State.Receipts.All(receipt => receipt.Kind != TrainingJson.KindOf(typeof(SetUnits))) ? UnitSystem.Imperial : turn.Profile.Units;
        var draft = new GoalDraft { Profile = turn.Profile with { Units = units }, Changing = changing, Stage = changing ? GoalStage.Change : GoalStage.Facts, Asked = turn.Amends };
        if (changing && turn.Amends is null && byWord.RunsVary(turn.Inbound.Text, turn.Words.Culture))
        {
            // A week that stands is not dropped for this: it is asked for.
            return draft with { Profile = draft.Profile with { RunWeek = null } };
        }

        turn.WeighIn(units);
        var heard = Hear(draft, turn);
        return heard with { Lead = changing ? null : Joined(replies.NotedHealth(draft, heard), Joined(heard.Lead, replies.Acknowledge(draft, heard, turn))) };
    }

    /// <summary>Facts that were told on the way, each read as it was said.</summary>
    public GoalDraft Absorb(GoalDraft draft, IReadOnlyList<string> told, CoachTurn turn)
    {
        var now = turn.Inbound;
        foreach (var text in told)
        {
            turn.ReadAs(new Inbound(text, null));
            draft = Hear(draft, turn) with { Lead = null };
        }

        turn.ReadAs(now);
        return draft;
    }

    public GoalDraft Hear(GoalDraft draft, CoachTurn turn)
    {
        turn.WeighIn(draft.Profile.Units);
        var heard = Listen(draft, turn);
        return heard with { Told = LastTold(draft.Profile, heard.Profile) ?? draft.Told };
    }

    /// <summary>What "mondays are fine again" and "make it two" are about where a plan stands, whatever else they sound like.</summary>
    public bool Claims(CoachTurn turn) => corrections.AreIn(turn);

    /// <summary>"Go on", where the way to a plan was left.</summary>
    public bool GoesOn(CoachTurn turn) => left.GoesOn(turn);

    /// <summary>An illness, a pregnancy or a birth is told before it is asked about.</summary>
    public bool HearsHealth(CoachTurn turn) => screened.TellsHealth(turn);

    private static Missing? LastTold(RunnerProfile before, RunnerProfile now) =>
        now.Minutes != before.Minutes ? Missing.Minutes
        : now.Equipment != before.Equipment ? Missing.Equipment
        : now with { Minutes = before.Minutes, Equipment = before.Equipment } != before ? Missing.Goal
        : null;

    private GoalDraft Listen(GoalDraft draft, CoachTurn turn)
    {
        if (ConfirmCard.IsEdit(turn.Inbound))
        {
            return draft with { Lead = null, Profile = ConfirmCard.Edited(draft.Profile, turn.Inbound, turn.Today) };
        }

        if (races.IsOff(turn, draft.Profile) is null && hour.OnCard(draft, turn) is { } timed)
        {
            return timed;
        }

        var tapped = byWord.Tapped(draft with { Lead = null }, turn.Inbound.Text);
        if (tapped != draft with { Lead = null })
        {
            return tapped;
        }

        (draft, var done) = OfHardRuns(draft, turn);
        return done ? draft : InTurn(draft, turn) ?? Alone(draft, turn) ?? corrections.Of(draft, turn) ?? Facts(draft, turn);
    }

    /// <summary>Asked which runs are hard: "no hard runs, bands" says more than no, and "make that Tue, Thu and Sat" tells the days anew.</summary>
    private (GoalDraft Draft, bool Done) OfHardRuns(GoalDraft draft, CoachTurn turn)
    {
        if (draft.Profile.RunWeek is { } easy && byWord.AfterNoHardRuns(turn.Inbound.Text) is { } rest && (draft.Asked == Missing.HardRuns || rest.Length == 0))
        {
            // The no is about the runs, and what comes behind it is not.
            draft = draft with { Lead = null, Asked = rest.Length == 0 ? draft.Asked : null, Profile = draft.Profile with { RunWeek = easy with { HardRunsKnown = true } } };
            if (rest.Length == 0)
            {
                return (draft, true);
            }

            turn.ReadAgain(rest);
        }

        if (draft is { Asked: Missing.HardRuns, Profile.RunWeek: { } slow } && byWord.OnlyEasy(turn.Inbound.Text) is { } noneHard)
        {
            return (draft with { Lead = noneHard, Profile = draft.Profile with { RunWeek = slow with { HardRunsKnown = true } } }, true);
        }

        if (draft.Asked == Missing.HardRuns && turn.AfterOpening() is { Length: > 0 } anew && turn.ReadAside($"{anew}", Expecting.Days).Slots.Named().Count >= RunDays.AWholeWeek)
        {
            turn.ReadAgain(anew, Expecting.Days);
            draft = draft with { Asked = Missing.RunWeek, Profile = draft.Profile with { RunWeek = null } };
        }

        return (draft, false);
    }

    /// <summary>Nothing but a day of the month, or days of the week; null: more than that, or something else.</summary>
    private GoalDraft? Alone(GoalDraft draft, CoachTurn turn)
    {
        var text = turn.Inbound.Text;
        if (draft.InMonth is { } month && RaceMonth.DayOf(month, text) is { } day)
        {
            return draft with { Lead = null, InMonth = null, NoDateYet = false, Profile = draft.Profile with { Goal = draft.Profile.Goal! with { Date = day } } };
        }

        if (draft is { OtherDate: { } second, Asked: Missing.RaceDate, Profile.Goal: { Date: { } first } goal } && DayNames.All(text, turn.Words.Culture) is [var weekday] && text?.Any(char.IsDigit) == false && (weekday == first.DayOfWeek) != (weekday == second.DayOfWeek))
        {
            // "Saturday": the one of the two days that was asked about.
            return draft with { Lead = null, OtherDate = null, Profile = draft.Profile with { Goal = goal with { Date = weekday == first.DayOfWeek ? first : second } } };
        }

        if (draft is { InMonth: null, Told: Missing.Goal, Asked: not (Missing.Minutes or Missing.RaceDate), Profile.Goal: { Date: { } was } } && turn.AfterOpening() is { Length: > 0 } meant
            && RaceMonth.DayOf(was.With(DateAdjusters.StartOfMonth), meant) is { } instead && instead > turn.Today)
        {
            // "No, the 25th": of the month that was said.
            return draft with { Lead = null, Profile = draft.Profile with { Goal = draft.Profile.Goal with { Date = instead } } };
        }

        if (draft is { Told: Missing.Minutes, Asked: not Missing.Minutes } && Number.Of(turn.AfterOpening()) is >= GoalFacts.FewestMinutes and <= GoalFacts.MostMinutes and var minutes)
        {
            return draft with { Lead = null, Profile = draft.Profile with { Minutes = minutes } };
        }

        if (draft is { Changing: false, InMonth: null, Asked: not Missing.RaceDate, Profile.Goal: { } race } && (race.Date is not null || draft.NoDateYet) && races.IsOff(turn, draft.Profile) is null && DateIn(turn) is { } redated && redated != race.Date)
        {
            // "Actually it's 26 April", "oops, 12/5/26": there is but one date that it can be.
            return draft with { Lead = null, NoDateYet = false, OtherDate = null, Profile = draft.Profile with { Goal = race with { Date = redated } } };
        }

        if (draft is { Asked: Missing.Distance, Profile.Goal: { Distance: null } far } && (turn.Reading.Has(Intent.Maybe) || turn.Reading.Has(Intent.No))
            && turn.Reading is { Slots: { Equipment: null, Site: null, Experience: null }, Flags.Count: 0 } && text?.Any(char.IsDigit) == false && text.Count(char.IsWhiteSpace) < MostOfNoIdea)
        {
            // Nobody is kept from a plan by a distance they don't know.
            return draft with { Lead = replies.Assumed(Missing.Distance), Profile = draft.Profile with { Goal = far with { Distance = Distance.HalfMarathon, Race = RaceKind.Half } } };
        }

        // Days by themselves are those of the runs, whatever was asked; a race has but one.
        return draft is { Changing: false, Stage: GoalStage.Facts, Asked: not (Missing.RunWeek or Missing.HardRuns) } && DayNames.AreAll(text, turn.Words.Culture)
            && (draft.Asked != Missing.RaceDate || DayNames.All(text, turn.Words.Culture).Distinct().Count() > 1)
            ? draft with { Lead = null, Profile = draft.Profile with { RunWeek = RunDays.Merge(draft.Profile.RunWeek, turn.ReadAside(text!, Expecting.Days), Missing.RunWeek) } }
            : null;
    }

    /// <summary>"Never, nothing, 30": as many answers as there are questions to come, one to each.</summary>
    private GoalDraft? InTurn(GoalDraft draft, CoachTurn turn)
    {
        if (draft is not { Changing: false, Asked: not null } || turn.Inbound.Text is not { Length: < MostInTurn } text || text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not { Length: >= 2 } answers)
        {
            return null;
        }

        var heard = draft with { Lead = null };
        foreach (var answer in answers)
        {
            // What was asked comes first, however often it has been put off.
            var asked = ReferenceEquals(answer, answers[0]) ? heard with { Asked = draft.Asked } : heard.Missing() is [var next, ..] ? heard with { Asked = next } : null;
            if (asked is null || byWord.Tapped(asked, answer) is not { } told || told == asked)
            {
                return null;
            }

            heard = told;
        }

        return heard;
    }

    /// <summary>"No idea, I'd have to look": a longer no is about something else.</summary>
    private const int MostOfNoIdea = 6;

    private const int MostInTurn = 60;
    private const int MostOfDate = 40;

    /// <summary>A day with its month, and next to nothing else.</summary>
    private static LocalDate? DateIn(CoachTurn turn)
    {
        var text = turn.AfterOpening() ?? turn.Inbound.Text;
        if (text is not { Length: < MostOfDate } || !text.Any(char.IsDigit) || Number.Of(text) is not null || turn.Reading.Slots is not { RunDays: null, AvailableDays: null, Days: null, Equipment: null, Minutes: null, DistanceMetres: null, Time: null })
        {
            return null;
        }

        var aside = turn.ReadAside(text, Expecting.Date);
        return aside is { Slots: { DistanceMetres: null, ToDate: null, UntilDate: null, RunDays: null } slots } && DayNames.All(text, turn.Words.Culture).Count == 0 && RaceMonth.NamesDay(text, turn.Words.Culture) && (slots.RaceDate ?? slots.Date) is { } date && date > turn.Today ? date : null;
    }

    private GoalDraft Facts(GoalDraft draft, CoachTurn turn)
    {
        var text = turn.Inbound.Text;
        draft = hour.Told(draft, turn);
        var heard = GoalFacts.Absorb(
            draft with
            {
                Lead = null,
                PastDate = null,
                Adds = changes.Adds(text),
                Corrects = turn.AfterOpening()?.Any(char.IsDigit) == true,
                Pregnant = draft.Pregnant || screened.SaysPregnant(text) || (turn.Reading.Has(Intent.Pregnancy) && !screened.SaysPostpartum(text)),
                Postpartum = draft.Postpartum || screened.SaysPostpartum(text),
                HealthYes = [.. draft.HealthYes.Union(screened.Yes(turn)).Order()],
            },
            raceDay.OfTheRace(draft, RunDays.Behind(turn), turn),
            turn.Today) with { Adds = false, Corrects = false };
        if ((Number.Of(text) ?? Number.Of(turn.AfterOpening())) is not null)
        {
            // A number by itself answers a question, and makes nobody of that age.
            heard = heard with { Profile = heard.Profile with { Age = draft.Profile.Age } };
        }

        if (text is not null && Offsets.AreNamed(text))
        {
            // An offset that no place uses is no zone near it.
            heard = heard with { Profile = heard.Profile with { TimeZone = Offsets.Zone(text) ?? draft.Profile.TimeZone } };
        }

        if (heard.Profile.RunWeek is { HardRunsKnown: false } told && byWord.SaysNoHardRuns(text))
        {
            heard = heard with { AskHardRuns = false, Profile = heard.Profile with { RunWeek = told with { HardRunsKnown = true } } };
        }

        if (!draft.Changing && heard.Profile is { RunWeek: null, RunWeeks.Count: 0 } && byWord.RunsVary(text, turn.Words.Culture))
        {
            heard = heard with { Lead = byWord.NoFixedDays, Profile = heard.Profile with { RunWeek = new RunWeek([]) { HardRunsKnown = true } } };
        }

        if (heard.Profile.Equipment is null && text is { Length: < 600 } && byWord.Gym(text) is { } gym)
        {
            heard = heard with { Profile = heard.Profile with { Equipment = gym } };
        }

        if (draft.Asked == Missing.Experience && heard.Profile.Experience is null && byWord.Lifted(turn) is { } lifted)
        {
            // "10+ yrs": of lifting, and no age.
            heard = heard with { Profile = heard.Profile with { Experience = lifted, Age = draft.Profile.Age } };
        }

        heard = Races.Absorb(otherKit.Absorb(draft, heard, turn), draft.Profile, turn, races.Adds(text));
        return raceDay.Of(draft, heard, turn);
    }

    private static string? Joined(string? first, string? second) => first is null || second is null ? first ?? second : $"{second} {first}";
}
