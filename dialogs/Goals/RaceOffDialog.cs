using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>The race is off: after one confirmation the plan goes on to the next race, or without one.</summary>
internal sealed class RaceOffDialog : Conversation
{
    private readonly RaceWords races;
    private readonly GoalWords words;
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<GoalsTexts> texts;

    public RaceOffDialog(RaceWords races, GoalWords words, ReceiptReply receipts, IStringLocalizer<GoalsTexts> texts)
        : base(nameof(RaceOffDialog))
    {
        this.races = races;
        this.words = words;
        this.receipts = receipts;
        this.texts = texts;
        AddSteps(AskAsync, AnsweredAsync, AnsweredAsync);
    }

    private const string Off = "off";

    public override bool Claims(CoachTurn turn) => turn.Plan is not null && races.IsOff(turn, turn.Profile) is not null;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (races.IsOff(turn, turn.Profile) is not { } off)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var goal = turn.Profile.Goal!;
        var isGoal = IsGoal(goal, off);
        var said = isGoal ? goal : RaceGoal.Of(off);
        var race = said.Date is { } date ? texts["RaceOn", words.Race(said), turn.Words.Day(date, turn.Today)].Value : words.Race(said);
        var question = isGoal && Next(turn) is { } next
            ? texts["AskRaceOffNext", race, texts["RaceOn", words.RaceInSentence(RaceGoal.Of(next)), turn.Words.Day(next.Date, turn.Today)].Value]
            : texts[isGoal ? "AskRaceOff" : "AskRaceOffOnTheWay", race];
        step.Values[Off] = isGoal ? "" : NodaTime.Text.LocalDatePattern.Iso.Format(off.Date);
        var ask = new Ask
        {
            Id = "goals.raceOff",
            IsChoice = true,
            Text = question,
            BackTo = texts["BackTo", question.Value],
            Why = texts["WhyRaceOff"],
            Expecting = Expecting.YesNo,
            Buttons = [texts["ButtonRaceOff"], texts["ButtonRaceStays"]],
            Takes = [Intent.SetGoal],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AnsweredAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var (yes, no) = (turn.Reading.Has(Intent.Yes) || turn.Chose(texts["ButtonRaceOff"]), turn.Reading.Has(Intent.No) || turn.Chose(texts["ButtonRaceStays"]));
        if (yes == no && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        if (!yes || no)
        {
            await turn.SayAsync(texts["RaceStays"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await receipts.SayAsync(turn, await turn.DoAsync(new Together(Changes(turn, step.Value(Off) as string)), cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static ValueList<ProfileCommand> Changes(CoachTurn turn, string? off)
    {
        var others = turn.Profile.OtherRaces;
        if (off is { Length: > 0 })
        {
            return new ProfileCommand[] { new SetOtherRaces(others.Where(race => NodaTime.Text.LocalDatePattern.Iso.Format(race.Date) != off).ToValueList()) }.ToValueList();
        }

        var next = Next(turn);
        ProfileCommand[] goal = [new SetGoal((next is null ? Goal.NoRace : RaceGoal.Of(next)) with { Priority = turn.Profile.Goal?.Priority ?? TrainingPriority.Running })];
        return (next is null ? goal : [.. goal, new SetOtherRaces(others.Where(race => race != next).ToValueList())]).ToValueList();
    }

    /// <summary>What was on the way, the longest first, becomes what is trained for.</summary>
    private static DatedRace? Next(CoachTurn turn) => turn.Profile.OtherRaces.Where(race => race.Date > turn.Today).MaxBy(race => (race.Distance.Metres, race.Date.ToDateTimeUnspecified()));

    private static bool IsGoal(Goal goal, DatedRace race) => goal.Date is null || goal.Date == race.Date;
}
