using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Busy week", "can we do less this week?": shows what is left of it, and leaves out or shortens the session that the runner names.</summary>
internal sealed class BusyWeekDialog : AskedTwice
{
    private const int MostCharacters = 100;
    private const string Days = "days";
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SessionTexts> texts;

    public BusyWeekDialog(ReceiptReply receipts, IStringLocalizer<SessionTexts> texts)
        : base(nameof(BusyWeekDialog))
    {
        this.receipts = receipts;
        this.texts = texts;
    }

    /// <summary>A week, and no single day of it, which could be moved; who is tired or sore says so, and that goes first.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } }
        && turn.Reading is { Flags.Count: 0, Slots: { Site: null, Fatigue: null, SleepHours: null, Minutes: null, Time: null, Equipment: null } }
        && !Pauses.On(turn.State, turn.Today).IsUnwell && DayNames.All(text, turn.Words.Culture).Count == 0 && texts.Hears("BusyWeekWords", text);

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var next = texts.Hears("NextWeekWords", turn.Inbound.Text);
        var left = Left(turn, next);
        if (left.Count == 0)
        {
            await turn.SayAsync(texts[next ? "BusyNoneNext" : "BusyNone"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Days] = string.Join(',', left.Select(session => LocalDatePattern.Iso.Format(session.Date)));
        var ask = new Ask
        {
            Id = "busy",
            IsChoice = true,
            Text = left is [var only] ? texts["BusyOne", turn.Words.Day(only.Date), only.Minutes] : texts["BusyMany", turn.Words.List(left.Select(session => texts["BusySession", turn.Words.Day(session.Date), session.Minutes].Value))],
            Why = texts["WhyBusy"],
            Expecting = Expecting.Date,
            Buttons = [.. left.Select(session => Label(turn, session.Date)), texts["BusyKeep"]],
            Choosing = texts.Listened("BusyChoiceWords").ToString(),
            Takes = [Intent.SkipSession, Intent.ShowDay, Intent.ShowToday, Intent.SetMinutes],
            Sessions = [.. left.Select(session => LocalDatePattern.Iso.Format(session.Date))],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var dates = ((string)step.Value(Days)!).Split(',').Select(date => LocalDatePattern.Iso.Parse(date).Value).ToList();
        var text = turn.Inbound.Text ?? "";
        var chosen = Chosen(turn, dates, text);
        if (turn.Chose(texts["BusyKeep"]) || (chosen.Count == 0 && turn.Texts.Hears("LeaveWords", text)))
        {
            await turn.SayAsync(texts["BusyKept"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (Minutes(turn, text) is { } minutes)
        {
            await receipts.SayAsync(turn, await turn.DoAsync(new RebuildToday(minutes, Date: chosen.Count > 0 ? chosen[0] : dates[0]), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (chosen.Count > 0)
        {
            foreach (var date in chosen)
            {
                await receipts.SayAsync(turn, await turn.DoAsync(new SkipSession(date), cancellationToken), cancellationToken);
            }

            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["BusyKept"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The sessions that an answer names, by button, day, place in the list or all together.</summary>
    private IReadOnlyList<LocalDate> Chosen(CoachTurn turn, IReadOnlyList<LocalDate> dates, string text)
    {
        if (dates.Where(date => turn.Chose(Label(turn, date))).ToList() is { Count: > 0 } tapped)
        {
            return tapped;
        }

        var named = DayNames.All(text, turn.Words.Culture);
        if (dates.Where(date => named.Contains(date.DayOfWeek) || turn.Reading.Slots.Date == date).ToList() is { Count: > 0 } told)
        {
            return texts.Hears("BusyKeepWords", text) ? [.. dates.Except(told)] : told;
        }

        var said = texts.Listened("BusyChoiceWords").Match(text);
        return said.Groups["all"].Success ? dates
            : said.Groups["first"].Success || (said.Groups["it"].Success && dates.Count == 1) ? [dates[0]]
            : said.Groups["last"].Success ? [dates[^1]]
            : said.Groups["second"].Success && dates.Count > 1 ? [dates[1]]
            : dates.Count == 1 && turn.Reading.Has(Intent.SkipSession) ? dates
            : [];
    }

    /// <summary>Beside a day, where one was asked for, the length is read apart.</summary>
    private int? Minutes(CoachTurn turn, string text) => turn.Reading.Slots.Minutes
        ?? (texts.Listened("MinutesWords").Match(text) is { Success: true } said ? int.Parse(said.Groups["minutes"].Value, CultureInfo.InvariantCulture) : null);

    private static List<Session> Left(CoachTurn turn, bool next)
    {
        var monday = turn.Today.PlusDays(1 - (int)turn.Today.DayOfWeek + (next ? 7 : 0));
        return [.. turn.Plan!.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today && session.Date >= monday && session.Date < monday.PlusDays(7))];
    }

    private string Label(CoachTurn turn, LocalDate date) => texts["BusySkip", turn.Words.Day(date)];
}
