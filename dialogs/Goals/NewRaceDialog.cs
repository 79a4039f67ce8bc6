using System.Text.Json;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"New race: Valencia 10k, 6 December", beside one that stands: in its place or as well is the runner's to say.</summary>
internal sealed class NewRaceDialog : Conversation
{
    private const string Named = "race";

    private readonly RaceWords races;
    private readonly GoalWords words;
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<GoalsTexts> texts;

    public NewRaceDialog(RaceWords races, GoalWords words, ReceiptReply receipts, IStringLocalizer<GoalsTexts> texts)
        : base(nameof(NewRaceDialog))
    {
        this.races = races;
        this.words = words;
        this.receipts = receipts;
        this.texts = texts;
        AddSteps(AskAsync, AnsweredAsync, AnsweredAsync);
    }

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text.Length: < 200 }, Talk.Open: null }
        && turn.Profile.Goal is { Distance: not null, Date: { } date } && date > turn.Today && Race(turn) is { } race && race.Date != date && (races.IsNew(turn.Inbound.Text) || races.IsAnother(turn, race));

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (Race(turn) is not { } race || turn.Profile.Goal is not { Date: { } date } goal)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Named] = JsonSerializer.Serialize(race, TrainingJson.Options);
        var question = texts["AskNewRace", On(RaceGoal.Of(race), turn), texts["RaceOn", words.RaceInSentence(goal), turn.Words.Day(date, turn.Today)].Value].Value;
        var ask = new Ask
        {
            Id = "goals.newRace",
            IsChoice = true,
            Text = question,
            BackTo = texts["BackTo", question],
            Why = texts["WhyNewRace"],
            Expecting = Expecting.FreeText,
            Buttons = [texts["ButtonInstead"], texts["ButtonAsWell"], texts["ButtonNeither"]],
            Takes = [Intent.SetGoal],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AnsweredAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var race = Stored.Read<DatedRace>(step.Value(Named), TrainingJson.Options);
        var (instead, both) = (turn.Chose(texts["ButtonInstead"]) || races.SaysInstead(turn.Inbound.Text), turn.Chose(texts["ButtonAsWell"]) || races.Adds(turn.Inbound.Text));
        var neither = turn.Chose(texts["ButtonNeither"]) || turn.Reading.Has(Intent.No);
        if (instead == both && !neither && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        if (instead == both)
        {
            await turn.SayAsync(texts["RaceStays"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        ProfileCommand change = instead
            ? new SetGoal(RaceGoal.Of(race) with { Priority = turn.Profile.Goal?.Priority ?? TrainingPriority.Running })
            : new SetOtherRaces(turn.Profile.OtherRaces.Where(other => other.Date >= turn.Today && other.Date != race.Date).Append(race).OrderBy(other => other.Date).ToValueList());
        await receipts.SayAsync(turn, await turn.DoAsync(new Together(new[] { change }.ToValueList()), cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private string On(Goal goal, CoachTurn turn) => texts["RaceOn", words.Race(goal), turn.Words.Day(goal.Date!.Value, turn.Today)];

    /// <summary>Without a distance of its own it is taken to be as long as the one that is known.</summary>
    private static DatedRace? Race(CoachTurn turn) => turn.Reading.Slots is { RaceDate: { } date, RaceName: var name } slots && date > turn.Today && (slots.DistanceMetres ?? turn.Profile.Goal?.Distance?.Metres) is { } metres
        ? new DatedRace(new Distance(metres), date, name)
        : null;
}
