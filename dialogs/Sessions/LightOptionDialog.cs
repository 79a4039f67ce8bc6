using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>
/// The last step of the ladder, by the runner's own choice: where a week has no day for strength, one of its short sessions becomes a light one
/// on the day of a hard run.
/// </summary>
internal sealed class LightOptionDialog : Conversation
{
    private const string Offered = "offered";
    private const int DaysAhead = 14;
    private const int Most = 3;
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SessionTexts> texts;

    public LightOptionDialog(ReceiptReply receipts, IStringLocalizer<SessionTexts> texts)
        : base(nameof(LightOptionDialog))
    {
        this.receipts = receipts;
        this.texts = texts;
        AddSteps(AskAsync, ChosenAsync, ChosenAsync);
    }

    protected override bool NeedsPlan => true;

    /// <summary>The button is worth showing: a week has none but short sessions.</summary>
    public static bool IsOpen(Plan plan) => plan.Advice.Any(note => note.Rule == "ladder.optIn");

    public override bool Matches(string text) => texts.Hears("LightOptionWords", text);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var ways = await WaysAsync(turn, cancellationToken);
        var named = SessionFinder.NamedDate(turn);
        if (ways.FirstOrDefault(way => way.To == named) is { } meant)
        {
            return await MoveAsync(step, turn, meant, cancellationToken);
        }

        if (ways.Count == 0)
        {
            await turn.SayAsync(texts[IsOpen(turn.Plan!) ? "LightNone" : "LightNotNeeded"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Offered] = string.Join(',', ways.Select(way => $"{LocalDatePattern.Iso.Format(way.To)}>{LocalDatePattern.Iso.Format(way.From!.Value)}"));
        var ask = new Ask
        {
            Id = "light",
            IsChoice = true,
            Text = texts["LightWhere"],
            Expecting = Expecting.Date,
            Buttons = [.. ways.Select(way => Label(turn, way)), texts["LeaveIt"]],
            Takes = [Intent.MoveSession, Intent.ShowDay],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    private async Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var ways = ((string)(step.Value(Offered) ?? "")).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Stored).ToList();
        var named = SessionFinder.NamedDate(turn);
        if (ways.Find(way => string.Equals(Label(turn, way), turn.Inbound.Text?.Trim(), StringComparison.OrdinalIgnoreCase) || way.To == named) is { } chosen)
        {
            return await MoveAsync(step, turn, chosen, cancellationToken);
        }

        if (ways.Count == 1 && turn.Reading.Has(Intent.Yes))
        {
            return await MoveAsync(step, turn, ways[0], cancellationToken);
        }

        if (!turn.Chose(texts["LeaveIt"]) && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["LightLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Each short session with the hard runs of its week on which a light one would be allowed.</summary>
    private static async Task<List<MoveSession>> WaysAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var ways = new List<MoveSession>();
        foreach (var session in turn.Plan!.Sessions.Where(session => session is { Status: SessionStatus.Planned, Load: SessionLoad.Micro or SessionLoad.Mobility } && session.Date >= turn.Today && session.Date < turn.Today.PlusDays(DaysAhead)))
        {
            var monday = session.Date.DayOfWeek == IsoDayOfWeek.Monday ? session.Date : session.Date.Previous(IsoDayOfWeek.Monday);
            foreach (var date in Enumerable.Range(0, 7).Select(monday.PlusDays).Where(date => date >= turn.Today && IsHard(turn.Profile, monday, date) && ways.TrueForAll(way => way.To != date)))
            {
                var way = new MoveSession(date, session.Date, SessionLoad.Light);
                if ((await turn.PreviewAsync(way, cancellationToken)).Decision is { Refusal: null, Events.Count: > 0 })
                {
                    ways.Add(way);
                }
            }
        }

        return [.. ways.OrderBy(way => way.To).Take(Most)];
    }

    private static bool IsHard(RunnerProfile profile, LocalDate monday, LocalDate date) =>
        (profile.RunWeeks.FirstOrDefault(dated => dated.StartsOn == monday)?.Week ?? profile.RunWeek)?.On(date.DayOfWeek).Kind == DayKind.Hard;

    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CoachTurn turn, MoveSession way, CancellationToken cancellationToken)
    {
        await receipts.SayAsync(turn, await turn.DoAsync(way, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private string Label(CoachTurn turn, MoveSession way) => texts["LightOn", turn.Words.Day(way.To)];

    private static MoveSession Stored(string way) => way.Split('>') is [var to, var from]
        ? new MoveSession(LocalDatePattern.Iso.Parse(to).Value, LocalDatePattern.Iso.Parse(from).Value, SessionLoad.Light)
        : throw new UnreadableStateException(null);
}
