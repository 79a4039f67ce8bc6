using System.Text.RegularExpressions;
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
    private const string WhenId = "reminders.time";
    private const string WhichId = "reminders.which";

    public Ask Question(CoachTurn turn) => new()
    {
        Id = WhenId,
        Text = texts["When"],
        BackTo = texts["BackToWhen"],
        Why = texts["WhyWhen"],
        Expecting = Expecting.Time,
        Choosing = texts.Listened("OneOfThemWords").ToString(),
        Buttons = [turn.Words.Time(new LocalTime(7, 0)), turn.Words.Time(new LocalTime(18, 0)), texts["ButtonNone"]],
        Takes = [Intent.SetReminder, Intent.StopReminders],
    };

    /// <summary>Which of several hours, since there is one reminder a day; null when one was named, or each with its days.</summary>
    public Ask? Which(CoachTurn turn)
    {
        if (turn.Answering is { Id: WhichId, Again: false } asked && IsOneOfThem(turn))
        {
            // "Just one" is what was asked for, and doesn't say which.
            (asked.BackTo, asked.Again) = (texts["BackToWhen"], true);
            return asked;
        }

        var hours = Hours(turn).Select(hour => hour.Time).Distinct().ToList();
        return hours.Count < 2 || turn.Answering?.Id == WhichId || Apart(turn) is not null ? null : Which(hours, turn);
    }

    /// <summary>The hours that were told with the first facts and are still to be chosen from; none when it is one, or each with its days.</summary>
    public IReadOnlyList<LocalTime> Undecided(CoachTurn turn) => Apart(turn) is not null || Hours(turn).Select(hour => hour.Time).Distinct().ToList() is not { Count: > 1 } hours ? [] : hours;

    public Ask Which(IEnumerable<LocalTime> times, CoachTurn turn)
    {
        var hours = times.Select(time => turn.Words.Time(time)).ToList();
        return new Ask
        {
            Id = WhichId,
            Text = texts["WhichHour", string.Join(" / ", hours)],
            BackTo = texts["BackToWhen"],
            Why = texts["WhyWhen"],
            Expecting = Expecting.Time,
            Choosing = texts.Listened("OneOfThemWords").ToString(),
            Buttons = [.. hours, texts["ButtonNone"]],
            Takes = [Intent.SetReminder, Intent.StopReminders],
        };
    }

    /// <summary>"Just one", "either of them": how many, and no hour; but where one o'clock was offered, it may be that.</summary>
    private bool IsOneOfThem(CoachTurn turn) => turn.Answering is { Id: WhichId or WhenId } asked && texts.Hears("OneOfThemWords", turn.Inbound.Text)
        && !asked.Buttons.Contains(turn.Words.Time(new LocalTime(1, 0))) && !asked.Buttons.Contains(turn.Words.Time(new LocalTime(13, 0)));

    /// <summary>"Twice a day": more than there is.</summary>
    public bool IsTooOften(CoachTurn turn) => texts.Hears("TwiceWords", turn.Inbound.Text);

    /// <summary>"At 8pm, but not on Sundays".</summary>
    public bool LeavesOut(CoachTurn turn) => Except(turn).Days.Count > 0;

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
    public ReminderPreferences? Of(CoachTurn turn) => IsOneOfThem(turn) ? null : Of(turn, turn.Reading.Slots, turn.Profile.Reminders);

    /// <summary>The same, told along with other facts, whose days are not those of the reminders.</summary>
    public ReminderPreferences? Told(CoachTurn turn, ReminderPreferences known)
    {
        var slots = turn.ReadAside(About(turn) ?? "").Slots;
        return Of(turn, slots.Time is not null ? slots : Slots.None with { Time = turn.Reading.Slots.Time }, known);
    }

    private ReminderPreferences? Of(CoachTurn turn, Slots slots, ReminderPreferences known)
    {
        if (Except(turn) is { Days.Count: > 0 } except && turn.ReadAside(except.Kept, Expecting.Time).Slots is { Time: not null } rest)
        {
            // "At 8pm, but not on Sundays": the days are those that stay quiet.
            slots = rest;
            known = known with { QuietDays = known.QuietDays.Union(except.Days).Order().ToValueList() };
        }

        if (Apart(turn) is { Count: > 1 } apart)
        {
            var all = apart.Select(time => time.Day).ToList();
            return known with { Enabled = true, MutedUntil = null, DayTimes = known.DayTimes.Where(day => !all.Contains(day.Day)).Concat(apart).ToValueList() };
        }

        if (Shifted(turn) is { } later)
        {
            return known with { MutedUntil = null, Time = known.Time?.PlusMinutes(later), DayTimes = known.DayTimes.Select(day => day with { Time = day.Time.PlusMinutes(later) }).ToValueList() };
        }

        if (Amended(turn) is { } hour && known is { Enabled: true, DayTimes: [var first, ..] } && known.DayTimes.All(day => day.Time == first.Time) && DayNames.All(turn.Inbound.Text, turn.Words.Culture).Count == 0)
        {
            // "Make it 8": another hour, on the days that were said.
            return known with { MutedUntil = null, Time = known.Time == first.Time ? hour : known.Time, DayTimes = known.DayTimes.Select(day => day with { Time = hour }).ToValueList() };
        }

        if ((OtherHalf(turn) is null ? Amended(turn) ?? slots.Time : slots.Time ?? Amended(turn)) is { } time)
        {
            IReadOnlyList<IsoDayOfWeek>? days = slots.Days is { Count: > 0 and < 7 } named ? named
                : slots.Time is null && DayNames.All(turn.Inbound.Text, turn.Words.Culture) is { Count: > 0 and < 7 } amended ? amended : null;
            return known with
            {
                Enabled = true,
                MutedUntil = null,
                Time = days is null ? time : known.Time ?? time,
                DayTimes = days is null ? [] : known.DayTimes.Where(day => !days.Contains(day.Day)).Concat(days.Select(day => new DayTime(day, time))).ToValueList(),
            };
        }

        // "No, it doesn't change how I run" is about something else.
        var none = (turn.Reading.Has(Intent.No) && turn.Inbound.Text is { Length: <= MostOfANo } no && !no.Any(char.IsDigit)) || turn.Reading.Has(Intent.StopReminders) || turn.Chose(texts["ButtonNone"]);
        return none ? known with { Enabled = false, Once = null } : null;
    }

    /// <summary>The days that are left out, and the words without them.</summary>
    private (string Kept, IReadOnlyList<IsoDayOfWeek> Days) Except(CoachTurn turn)
    {
        var text = About(turn) ?? "";
        if (texts.Listened("ExceptWords").Match(text) is not { Success: true } match)
        {
            return (text, []);
        }

        var named = match.Groups["days"].Value;
        var weekend = texts.Hears("WeekendWords", named) ? new[] { IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday } : [];
        return (text.Remove(match.Index, match.Length), [.. DayNames.All(named, Heard(turn, named)).Concat(weekend).Distinct()]);
    }

    /// <summary>What is said about reminders: all of a short message, the sentence about them of a long one.</summary>
    private string? About(CoachTurn turn) => turn.Inbound is not { Data: null, IsFile: false, Text: { } text } ? null
        : text.Length < MostOfHours && !turn.Reading.Has(Intent.SetGoal) ? text
        : texts.Listened("RemindWords").Match(text) is { Success: true } match ? text[match.Index..].Split(SentenceEnds, StringSplitOptions.None)[0] is var from && from.Length < MostOfHours ? from : null : null;

    /// <summary>"At 6.30" is no end.</summary>
    private static readonly string[] SentenceEnds = [". ", ";", "\n"];

    private static System.Globalization.CultureInfo Heard(CoachTurn turn, string text) => Languages.Of(WrittenLanguage.Leaning(text) ?? turn.Words.Language, null);

    /// <summary>"No, 9am", or only "9am", right after a time was set.</summary>
    public LocalTime? Amended(CoachTurn turn)
    {
        if (turn is not { Talk: { Open: null, Topic: { } topic }, Inbound: { Data: null, IsFile: false } } || !StopRemindersReply.OfReminders.Contains(topic))
        {
            return null;
        }

        return OtherHalf(turn) ?? (Instead(turn) is { } hour && turn.ReadAside(hour, Expecting.Time).Slots.Time is { } instead ? SameHalf(turn, hour, instead)
            : topic == nameof(ReminderDialog) && (turn.AfterOpening() ?? Bare(turn)) is { Length: > 0 and < MostOfATime } rest && turn.ReadAside(rest, Expecting.Time).Slots.Time is { } time ? SameHalf(turn, rest, time) : null);
    }

    /// <summary>"Hmm, what about half six instead", "and on Fridays at noon": the hour, and nothing else but days beside it.</summary>
    private string? Instead(CoachTurn turn) => turn.Inbound.Text is { Length: < 2 * MostOfHours / 3 } text
        && texts.Listened("InsteadWords").Match(Regex.Replace(text.Replace('\u2019', '\''), DayNames.Pattern(turn.Words.Culture), "#", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) is { Success: true } said ? said.Groups["hour"].Value : null;

    /// <summary>"8" after "7pm" is in the evening too, where no half of the day is said with it.</summary>
    private LocalTime SameHalf(CoachTurn turn, string said, LocalTime time) =>
        turn.Profile.Reminders is { Enabled: true } known && (known.DayTimes is [var first, ..] ? first.Time : known.Time) is { Hour: > 12 } && time.Hour is > 0 and < 12 && !texts.Hears("HalfSaidWords", said) && !texts.Hears("MorningWords", turn.Inbound.Text)
            ? time.PlusHours(12) : time;

    /// <summary>"An hour later", right after a time was set: by how many minutes; null: nothing of the kind.</summary>
    public long? Shifted(CoachTurn turn) => turn is { Talk: { Open: null, Topic: { } topic }, Inbound: { Data: null, IsFile: false, Text: { } text } } && StopRemindersReply.OfReminders.Contains(topic) && turn.Profile.Reminders is { Enabled: true, Time: not null }
        && texts.Listened("ShiftedWords").Match(text) is { Success: true } said ? OnceDialog.Minutes(said) * (said.Groups["later"].Success ? 1 : -1) : null;

    /// <summary>"I said pm", "de la tarde": the hour that was set, in the half of the day that was meant.</summary>
    private LocalTime? OtherHalf(CoachTurn turn) => turn.Inbound is { Data: null, Text: { } text } && texts.Listened("HalfOfDayWords").Match(text) is { Success: true } said && turn.Profile.Reminders is { Enabled: true, Time: { } time }
        ? text.Any(char.IsDigit) ? turn.ReadAside(text, Expecting.Time).Slots.Time : new LocalTime((time.Hour % 12) + (said.Groups["pm"].Success ? 12 : 0), time.Minute)
        : null;

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
        var text = Except(turn).Kept;
        if (text.Length == 0 || texts.Hears("CorrectedHourWords", text))
        {
            return hours;
        }

        var culture = Heard(turn, text);
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

    public string Said(CoachTurn turn, ReminderPreferences preferences) => preferences switch
    {
        { Enabled: false } => texts["None"],
        { QuietDays.Count: > 0 } => $"{When(turn, preferences)} {texts["QuietOn", turn.Words.List(preferences.QuietDays.Select(turn.Words.DayName))].Value}",
        _ => When(turn, preferences),
    };

    private string When(CoachTurn turn, ReminderPreferences preferences)
    {
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
