using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Goals;

/// <summary>What the coach has understood, before anything is planned on it.</summary>
internal sealed class ConfirmCard(IStringLocalizer<GoalsTexts> texts, GoalWords words)
{
    private const string Edit = "edit";
    private const string Race = "race";
    private const string Minutes = "minutes";
    private const string Lifting = "experience";

    private static readonly IsoDayOfWeek[] Days = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)];

    /// <summary>What was understood; the second button opens the same facts as fields, within the card.</summary>
    public Card Of(RunnerProfile said, CoachTurn turn, Ask ask) => Settled(said, turn) with
    {
        Buttons =
        [
            new CardButton(texts["ButtonYes"], texts["ButtonYes"], ("ask", ask.Nonce)),
            new CardButton(texts["ButtonChange"], null, ("ask", ask.Nonce), (Edit, "facts")) { Form = new CardForm([.. Fields(said, turn)], texts["ButtonSave"]) },
        ],
    };

    /// <summary>The same without buttons, once it has been answered.</summary>
    public Card Settled(RunnerProfile said, CoachTurn turn)
    {
        var lines = Lines(said, turn.Today, new Words(said.Units, turn.Words.Culture)).ToList();
        return new Card("confirm", texts["ConfirmTitle"], [.. lines.Select(line => new CardLine(line))], [], $"{string.Join(" ", lines)} {texts["ConfirmTitle"].Value}");
    }

    /// <summary>The same for who asks what is known, with age.</summary>
    public Card Known(RunnerProfile said, CoachTurn turn)
    {
        var own = new Words(said.Units, turn.Words.Culture);
        List<string> lines = [.. Lines(said, turn.Today, own)];
        lines.AddRange(said.Age is { } age ? [texts["AgeLine", age]] : []);
        return new Card("known", texts["KnownTitle"], [.. lines.Select(line => new CardLine(line))], [], $"{texts["KnownTitle"].Value}: {string.Join(". ", lines)}.");
    }

    public static bool IsEdit(Inbound inbound) => inbound.Data?[Edit] is not null;

    /// <summary>The profile with what the fields say; an empty or impossible field changes nothing.</summary>
    public static RunnerProfile Edited(RunnerProfile said, Inbound inbound, LocalDate today)
    {
        string? Field(string name) => inbound.Data?[name]?.ToString() is { Length: > 0 } value ? value : null;
        var edited = said with
        {
            Goal = said.Goal is { } goal && LocalDatePattern.Iso.Parse(Field(Race) ?? "") is { Success: true } date && date.Value > today ? goal with { Date = date.Value } : said.Goal,
            Minutes = int.TryParse(Field(Minutes), out var minutes) && minutes is >= GoalFacts.FewestMinutes and <= GoalFacts.MostMinutes ? minutes : said.Minutes,
            Experience = Enum.TryParse<Experience>(Field(Lifting), out var experience) && Enum.IsDefined(experience) ? experience : said.Experience,
        };
        return said.RunWeek is { } week ? edited with { RunWeek = Week(week, Field) } : edited;
    }

    private static RunWeek Week(RunWeek week, Func<string, string?> field)
    {
        var days = Days
            .Select(day => Enum.TryParse<DayKind>(field(day.ToString()), out var kind) && Enum.IsDefined(kind) ? kind == week.On(day).Kind ? week.On(day) : new RunDay(day, kind) : week.On(day))
            .Where(day => day.Kind != DayKind.Off)
            .ToValueList();
        return days == week.Days ? week : new RunWeek(days) { HardRunsKnown = true };
    }

    private IEnumerable<CardPart> Fields(RunnerProfile said, CoachTurn turn)
    {
        if (said.Goal is { Date: { } date })
        {
            yield return new CardDate(Race, texts["FieldRace"], LocalDatePattern.Iso.Format(date), LocalDatePattern.Iso.Format(turn.Today.PlusDays(1)));
        }

        if (said.RunWeek is { } week && said.RunWeeks.Count == 0)
        {
            (string, string)[] kinds = [.. Enum.GetValues<DayKind>().Select(kind => (texts[$"Kind{kind}"].Value, kind.ToString()))];
            foreach (var day in Days)
            {
                yield return new CardChoice(day.ToString(), turn.Words.Capital(turn.Words.DayName(day)), kinds, week.On(day).Kind.ToString());
            }
        }

        yield return new CardNumber(Minutes, texts["FieldMinutes"], GoalFacts.FewestMinutes, GoalFacts.MostMinutes, said.Minutes);
        (string, string)[] levels = [.. Enum.GetValues<Experience>().Select(level => (turn.Words.Capital(words.Experience(level)), level.ToString()))];
        yield return new CardChoice(Lifting, texts["FieldExperience"], levels, said.Experience?.ToString());
    }

    private IEnumerable<string> Lines(RunnerProfile said, LocalDate today, Words own)
    {
        yield return words.Goal(said.Goal ?? Goal.NoRace, today, own);
        if (said.OtherRaces.Count > 0)
        {
            yield return words.OnTheWay(said.OtherRaces, today, own);
        }

        if (said.RunWeeks.Count > 0)
        {
            yield return texts["PastedPlan", said.RunWeeks.Count];
        }
        else if (said.RunWeek is { } week)
        {
            yield return week.Days.Count == 0 ? texts["NoRuns"] : texts["Runs", words.Runs(week, own)];
        }

        yield return texts["Kit", words.Equipment(said.Equipment ?? [], own), words.Experience(said.Experience ?? Experience.Novice), said.Minutes ?? 0];
        if (said.SessionsWanted is { } sessions)
        {
            yield return texts["SessionsLine", sessions];
        }

        if (said.UnavailableDays.Count > 0)
        {
            yield return texts["NotOn", own.List(said.UnavailableDays.Select(own.ShortDay))];
        }

        if (said.Reminders.DayTimes.Count > 0)
        {
            yield return texts["RemindOn", own.List(said.Reminders.DayTimes.Select(day => $"{own.ShortDay(day.Day)} {own.Time(day.Time)}"))];
        }
        else if (said.Reminders.Time is { } time)
        {
            yield return texts["RemindAt", own.Time(time)];
        }
        else if (said.Reminders.Enabled == false)
        {
            yield return texts["NoReminders"];
        }
    }
}
