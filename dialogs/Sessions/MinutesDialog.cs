using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"30 minutes", and no more, out of the blue: today's session or every one? The two changes are far apart, so it is asked.</summary>
internal sealed class MinutesDialog : AskedTwice
{
    private const string Said = "said";
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SessionTexts> texts;

    public MinutesDialog(ReceiptReply receipts, IStringLocalizer<SessionTexts> texts)
        : base(nameof(MinutesDialog))
    {
        this.receipts = receipts;
        this.texts = texts;
    }

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } } && ((Minutes(turn) ?? OfADay(turn) ?? OfAWeek(turn)) is not null || IsOtherLength(turn));

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (IsOtherLength(turn) && (Minutes(turn) ?? OfADay(turn) ?? OfAWeek(turn)) is null)
        {
            await turn.SayAsync(texts["MinutesWhichLength", turn.Profile.Minutes ?? 0], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var minutes = Minutes(turn) ?? OfADay(turn) ?? OfAWeek(turn) ?? turn.Reading.Slots.Minutes ?? 0;
        var ofADay = Minutes(turn) is null && OfADay(turn) is not null;
        var ofAWeek = !ofADay && Minutes(turn) is null && OfAWeek(turn) is not null;
        if (ofADay && OneDay(turn) is { } day && SessionFinder.On(turn, day) is { Status: SessionStatus.Planned } && !(turn.State.Today is { } other && other.Date == turn.Today && day != turn.Today))
        {
            await receipts.SayAsync(turn, await turn.DoAsync(new RebuildToday(minutes, Date: day), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var today = !ofADay && !ofAWeek && SessionFinder.On(turn, turn.Today) is { Status: SessionStatus.Planned };
        if (!today && minutes == turn.Profile.Minutes)
        {
            await turn.SayAsync(texts["MinutesSoAlready", minutes], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Said] = minutes;
        var ask = new Ask
        {
            Id = "minutes",
            IsChoice = true,
            Text = ofADay ? texts["MinutesOfADay", minutes, turn.Profile.Minutes ?? 0] : ofAWeek ? texts["MinutesOfAWeek", minutes, turn.Profile.Minutes ?? 0] : today ? texts["MinutesForWhat", minutes] : texts["MinutesForGood", minutes, turn.Profile.Minutes ?? 0],
            Why = texts["WhyMinutes"],
            Expecting = Expecting.Number,
            Buttons = today ? [texts["ButtonTodayOnly"], texts["KitForGood"], texts["LeaveIt"]] : [texts["KitForGood"], texts["LeaveIt"]],
            Choosing = $@"^\W*(?:(?:just|only|for|make it|solo|s[oó]lo|para)\s+)*(?:{texts.Listened("TodayOnlyWords")}|{texts.Listened("EverySessionWords")})\W*$",
            Takes = [Intent.SetMinutes, Intent.ShowToday],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var text = turn.Inbound.Text;
        var anew = turn.Reading.Slots.Minutes;
        var minutes = anew ?? Convert.ToInt32(step.Value(Said), System.Globalization.CultureInfo.InvariantCulture);
        Command? meant = turn.Chose(texts["KitForGood"]) || texts.Hears("EverySessionWords", text) ? new SetMinutes(minutes)
            : turn.Chose(texts["ButtonTodayOnly"]) || texts.Hears("TodayOnlyWords", text) ? new RebuildToday(minutes)
            : turn.Answering?.Buttons.Contains(texts["ButtonTodayOnly"]) == false && turn.Reading.Has(Intent.Yes) ? new SetMinutes(minutes)
            : null;
        if (meant is not null)
        {
            await receipts.SayAsync(turn, await turn.DoAsync(meant, cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (anew is not null)
        {
            return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }

        if (!turn.Chose(texts["LeaveIt"]) && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["MinutesLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>"Longer sessions, please": how long is theirs to say.</summary>
    private bool IsOtherLength(CoachTurn turn) => turn is { Inbound.Text.Length: < 60, Reading: { Flags.Count: 0, Slots: { Minutes: null, Site: null } } } && texts.Hears("OtherLengthWords", turn.Inbound.Text);

    /// <summary>"I only get 20 mins on Friday", of a day that isn't today: that day's, and not every session's.</summary>
    private int? OfADay(CoachTurn turn) => turn.Inbound.Text is { Length: < 80 } text && texts.Listened("MinutesWords").Match(text) is { Success: true } said && !texts.Hears("NotMinutesWords", text)
        && (texts.Hears("TomorrowWords", text) || DayNames.Only(text, turn.Words.Culture) is { } day && day != turn.Today.DayOfWeek) && turn.Reading.Slots is { Equipment: null, RunDays: null, Time: null, Site: null } && turn.Reading.Flags.Count == 0
            ? int.Parse(said.Groups["minutes"].Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>Tomorrow, or the next day of the name; one of another week, as in "Friday next week", is not answered by this one's.</summary>
    private LocalDate? OneDay(CoachTurn turn) => texts.Hears("EveryOneWords", turn.Inbound.Text) ? null
        : texts.Hears("TomorrowWords", turn.Inbound.Text) ? turn.Today.PlusDays(1)
        : DayNames.Only(turn.Inbound.Text, turn.Words.Culture) is { } day ? turn.Today.Next(day).PlusDays(texts.Hears("NextWeekWords", turn.Inbound.Text) && turn.Today.Next(day).DayOfWeek > turn.Today.DayOfWeek ? 7 : 0)
        : null;

    /// <summary>"Just this week, make it 30 minutes": of one week, and no new length for good.</summary>
    private int? OfAWeek(CoachTurn turn) => turn.Inbound.Text is { Length: < 80 } text && texts.Hears("OneWeekWords", text) && !texts.Hears("FromThenOnWords", text) && texts.Listened("MinutesWords").Match(text) is { Success: true } said && !texts.Hears("NotMinutesWords", text)
        && turn.Reading.Slots is { Equipment: null, RunDays: null, Time: null, Site: null, DistanceMetres: null } && turn.Reading.Flags.Count == 0 && !text.Contains('?', StringComparison.Ordinal)
            ? int.Parse(said.Groups["minutes"].Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>Null where more is said than a length.</summary>
    private int? Minutes(CoachTurn turn) =>
        texts.Hears("BareMinutesWords", turn.Inbound.Text) ? turn.ReadAside(turn.Inbound.Text!, Expecting.Number).Slots.Minutes : null;
}
