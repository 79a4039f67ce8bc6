using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"Remind me in an hour", "tonight at 8": one message about the session of that day, and the usual reminders stay as they are.</summary>
internal sealed class OnceDialog : AskedTwice
{
    private const string On = "on";

    /// <summary>Longer, and it tells of more than a reminder.</summary>
    private const int MostCharacters = 80;

    /// <summary>Without a plan a longer message may tell a fact as well.</summary>
    private const int MostAlone = 32;

    private readonly IStringLocalizer<ReminderTexts> texts;

    public OnceDialog(IStringLocalizer<ReminderTexts> texts)
        : base(nameof(OnceDialog)) => this.texts = texts;

    protected override bool NeedsPlan => true;

    public override bool Claims(CoachTurn turn) => turn is { Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } } && (turn.Plan is not null || text.Length < MostAlone)
        && texts.Hears("RemindWords", text) && !texts.Hears("NotOnceWords", text)
        && (texts.Hears("OnceInWords", text) || texts.Hears("OnceTodayWords", text) || texts.Hears("OnceTomorrowWords", text));

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var date = texts.Hears("OnceTomorrowWords", turn.Inbound.Text) ? turn.Today.PlusDays(1) : turn.Today;
        var at = At(turn, date);
        date = at?.Date ?? date;
        if (SessionFinder.On(turn, date) is not { Status: SessionStatus.Planned })
        {
            var next = SessionFinder.Next(turn, date);
            await turn.SayAsync(next is null ? texts["OnceNothing", Name(turn, date)] : texts["OnceNothingNext", Name(turn, date), turn.Words.Day(next.Date)], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (turn.Profile.Reminders.Once is { } before && before <= turn.Now && before.Date == date)
        {
            await turn.SayAsync(texts["OnceUsed"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (at is { } known && known > turn.Now)
        {
            return await SetAsync(step, turn, known, cancellationToken);
        }

        step.Values[On] = LocalDatePattern.Iso.Format(date);
        return await AskAsync(step, Question(turn, date, at), cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (At(turn, LocalDatePattern.Iso.Parse((string)step.Value(On)!).Value) is { } at && at > turn.Now)
        {
            return await SetAsync(step, turn, at, cancellationToken);
        }

        if (AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["OnceLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> SetAsync(WaterfallStepContext step, CoachTurn turn, LocalDateTime at, CancellationToken cancellationToken)
    {
        var known = turn.Profile.Reminders;
        await turn.DoAsync(new SetReminders(known with { Once = at }), cancellationToken);
        var said = texts["OnceSet", turn.Words.Time(at.TimeOfDay), Name(turn, at.Date)].Value;
        await turn.SayAsync(known is { Enabled: true, Time: not null } or { Enabled: true, DayTimes.Count: > 0 } ? $"{said} {texts["OnceUsual"].Value}" : said, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The moment that is named: so long from now, or an hour of the day; null: none.</summary>
    private LocalDateTime? At(CoachTurn turn, LocalDate date)
    {
        var text = turn.Inbound.Text ?? "";
        if (texts.Listened("OnceInWords").Match(text) is { Success: true } said)
        {
            var due = turn.Now.PlusMinutes(Minutes(said));
            return due.Date.At(new LocalTime(due.Hour, due.Minute));
        }

        // "At 8", said in the afternoon, is this evening.
        var time = turn.Reading.Slots.Time ?? turn.ReadAside(text, Expecting.Time).Slots.Time;
        return time is not { } hour ? null
            : date == turn.Today && hour <= turn.Now.TimeOfDay && hour.Hour < 12 && !Morning(text) ? date.At(hour.PlusHours(12))
            : date.At(hour);
    }

    private bool Morning(string text) => texts.Hears("MorningWords", text);

    /// <summary>How long that is: "half an hour", "two hours", "20 minutes".</summary>
    internal static long Minutes(Match said) => (long)Math.Round((Number(said) + (said.Groups["more"].Success ? 0.5 : 0)) * (said.Groups["hours"].Success ? 60 : 1));

    private static double Number(Match said) =>
        said.Groups["half"].Success ? 0.5 : said.Groups["one"].Success ? 1 : said.Groups["two"].Success ? 2 : said.Groups["three"].Success ? 3 : said.Groups["four"].Success ? 4
        : double.Parse(said.Groups["number"].Value, CultureInfo.InvariantCulture);

    private Ask Question(CoachTurn turn, LocalDate date, LocalDateTime? past)
    {
        var question = texts["OnceAsk", Name(turn, date)].Value;
        return new Ask
        {
            Id = "reminders.once",
            Text = past is { } gone ? texts["OncePast", turn.Words.Time(gone.TimeOfDay)] : question,
            BackTo = texts["OnceBack", Name(turn, date)],
            Why = texts["OnceWhy"],
            Expecting = Expecting.Time,
            Takes = [Intent.SetReminder],
        };
    }

    private string Name(CoachTurn turn, LocalDate date) =>
        date == turn.Today ? texts["OnceToday"] : date == turn.Today.PlusDays(1) ? texts["OnceTomorrow"] : turn.Words.Day(date);
}
