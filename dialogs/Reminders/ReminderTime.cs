using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>Asks when to remind, and takes the answer: a time, times for single days, or none at all.</summary>
internal sealed class ReminderTime(IStringLocalizer<ReminderTexts> texts)
{
    private const int MostOfANo = 24;
    private const int MostOfATime = 20;
    private const int MostOfHours = 120;
    private const string WhichId = "reminders.which";

    public Ask Question(CoachTurn turn) => new()
    {
        Id = "reminders.time",
        Text = texts["When"],
        BackTo = texts["BackToWhen"],
        Why = texts["WhyWhen"],
        Expecting = Expecting.Time,
        Buttons = [turn.Words.Time(new LocalTime(7, 0)), turn.Words.Time(new LocalTime(18, 0)), texts["ButtonNone"]],
        Takes = [Intent.SetReminder, Intent.StopReminders],
    };

    /// <summary>Which of several hours, since there is one reminder a day; null when one was named, or each with its days.</summary>
    public Ask? Which(CoachTurn turn)
    {
        var hours = Hours(turn).Select(hour => turn.Words.Time(hour.Time)).Distinct().ToList();
        if (hours.Count < 2 || turn.Answering?.Id == WhichId || Apart(turn) is not null)
        {
            return null;
        }

        return new Ask
        {
            Id = WhichId,
            Text = texts["WhichHour", string.Join(" / ", hours)],
            BackTo = texts["BackToWhen"],
            Why = texts["WhyWhen"],
            Expecting = Expecting.Time,
            Buttons = [.. hours, texts["ButtonNone"]],
            Takes = [Intent.SetReminder, Intent.StopReminders],
        };
    }

    /// <summary>"Twice a day": more than there is.</summary>
    public bool IsTooOften(CoachTurn turn) => texts.Hears("TwiceWords", turn.Inbound.Text);

    /// <summary>False when neither a time nor a no was heard, and nothing has been said yet.</summary>
    public async Task<bool> HearAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (Of(turn) is { } preferences)
        {
            await turn.DoAsync(new SetReminders(preferences), cancellationToken);
            var said = Said(turn, preferences);
            await turn.SayAsync(preferences.Enabled == true && Hours(turn).DistinctBy(hour => hour.Time).Count() > 1 && Apart(turn) is null ? $"{texts["OneADay"].Value} {said}" : said, cancellationToken);
            turn.Talk.Topic = nameof(ReminderDialog);
            return true;
        }

        return false;
    }

    public Task NotHeardAsync(CoachTurn turn, CancellationToken cancellationToken) =>
        turn.SayAsync(turn.Profile.Reminders is { Enabled: true, Time: not null } known ? $"{texts["StaysAs"].Value} {Said(turn, known)}" : texts["NoTimeHeard"], cancellationToken);

    /// <summary>What the message asks for; null when it names no time and refuses none.</summary>
    public ReminderPreferences? Of(CoachTurn turn)
    {
        var (slots, known) = (turn.Reading.Slots, turn.Profile.Reminders);
        if (Apart(turn) is { Count: > 1 } apart)
        {
            var all = apart.Select(time => time.Day).ToList();
            return known with { Enabled = true, MutedUntil = null, DayTimes = known.DayTimes.Where(day => !all.Contains(day.Day)).Concat(apart).ToValueList() };
        }

        if ((slots.Time ?? Amended(turn)) is { } time)
        {
            var days = slots.Days is { Count: > 0 and < 7 } named ? named : null;
            return known with
            {
                Enabled = true,
                MutedUntil = null,
                Time = days is null ? time : known.Time ?? time,
                DayTimes = days is null ? [] : known.DayTimes.Where(day => !days.Contains(day.Day)).Concat(days.Select(day => new DayTime(day, time))).ToValueList(),
            };
        }

        // "No, it doesn't change how I run" is about something else.
        var none = (turn.Reading.Has(Intent.No) && turn.Inbound.Text is { Length: <= MostOfANo }) || turn.Reading.Has(Intent.StopReminders) || turn.Chose(texts["ButtonNone"]);
        return none ? known with { Enabled = false } : null;
    }

    /// <summary>"No, 9am", or only "9am", right after a time was set.</summary>
    public LocalTime? Amended(CoachTurn turn) =>
        turn.Talk.Topic == nameof(ReminderDialog) && (turn.AfterOpening() ?? Bare(turn)) is { Length: > 0 and < MostOfATime } rest ? turn.ReadAside(rest, Expecting.Time).Slots.Time : null;

    private string? Bare(CoachTurn turn) => turn.Inbound is { Data: null, Text: { Length: < MostOfATime } text } && texts.Hears("HourWords", text) && DayNames.All(text, turn.Words.Culture).Count == 0 ? text : null;

    /// <summary>"Tuesday at 7 and Friday at 18": each hour with days of its own; null when that isn't what was said.</summary>
    private List<DayTime>? Apart(CoachTurn turn)
    {
        var hours = Hours(turn);
        var days = hours.SelectMany(hour => hour.Days.Select(day => new DayTime(day, hour.Time))).ToList();
        return hours.Count > 1 && hours.TrueForAll(hour => hour.Days.Count > 0) && days.DistinctBy(day => day.Day).Count() == days.Count ? days : null;
    }

    /// <summary>Every hour that is named, with the days beside it. One that is taken back in the same breath is none.</summary>
    private List<(LocalTime Time, List<IsoDayOfWeek> Days)> Hours(CoachTurn turn)
    {
        var hours = new List<(LocalTime Time, List<IsoDayOfWeek> Days)>();
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { Length: < MostOfHours } text } || texts.Hears("CorrectedHourWords", text))
        {
            return hours;
        }

        var culture = Languages.Of(WrittenLanguage.Leaning(text) ?? turn.Words.Language, null);
        var waiting = new List<IsoDayOfWeek>();
        foreach (var part in texts.Listened("HoursApart").Split(texts.Listened("TwiceWords").Replace(text, "")).Where(part => part.Any(char.IsLetterOrDigit)))
        {
            waiting.AddRange(DayNames.All(part, culture));
            if (turn.ReadAside(part, Expecting.Time).Slots.Time is { } time)
            {
                hours.Add((time, waiting));
                waiting = [];
            }
        }

        if (hours.Count > 0)
        {
            // "At 7 on Monday and Tuesday": days behind the last hour are its own.
            hours[^1].Days.AddRange(waiting);
        }

        return hours;
    }

    public string Said(CoachTurn turn, ReminderPreferences preferences)
    {
        if (preferences.Enabled == false)
        {
            return texts["None"];
        }

        var zone = Offsets.Name(turn.Zone.Id, turn.Words);
        if (preferences.DayTimes is { Count: > 1 } days && days.All(day => day.Time == days[0].Time) && (preferences.Time is null || preferences.Time == days[0].Time))
        {
            return texts["AtSameOnDays", turn.Words.List(days.Select(day => turn.Words.ShortDay(day.Day))), zone, turn.Words.Time(days[0].Time)];
        }

        return preferences.DayTimes.Count == 0
            ? texts["At", turn.Words.Time(preferences.Time!.Value), zone]
            : texts[preferences.Time is null || preferences.DayTimes.All(day => day.Time == preferences.Time) ? "AtDays" : "AtDaysAndElse", turn.Words.List(preferences.DayTimes.Select(day => $"{turn.Words.ShortDay(day.Day)} {turn.Words.Time(day.Time)}")), zone, turn.Words.Time(preferences.Time ?? default)];
    }
}
