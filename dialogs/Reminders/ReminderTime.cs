using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
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

    /// <summary>False when neither a time nor a no was heard, and nothing has been said yet.</summary>
    public async Task<bool> HearAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (Of(turn) is { } preferences)
        {
            await turn.DoAsync(new SetReminders(preferences), cancellationToken);
            await turn.SayAsync(Said(turn, preferences), cancellationToken);
            turn.Talk.Topic = nameof(ReminderDialog);
            return true;
        }

        return false;
    }

    public Task NotHeardAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts["NoTimeHeard"], cancellationToken);

    /// <summary>What the message asks for; null when it names no time and refuses none.</summary>
    public ReminderPreferences? Of(CoachTurn turn)
    {
        var (slots, known) = (turn.Reading.Slots, turn.Profile.Reminders);
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
        var none = (turn.Reading.Has(Intent.No) && turn.Inbound.Text is { Length: <= MostOfANo }) || turn.Reading.Has(Intent.StopReminders) || string.Equals(turn.Inbound.Text, texts["ButtonNone"], StringComparison.OrdinalIgnoreCase);
        return none ? known with { Enabled = false } : null;
    }

    /// <summary>"No, 9am", right after a time was set.</summary>
    public static LocalTime? Amended(CoachTurn turn) =>
        turn.Talk.Topic == nameof(ReminderDialog) && turn.AfterOpening() is { Length: > 0 and < 20 } rest ? turn.ReadAside(rest, Expecting.Time).Slots.Time : null;

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
