using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>
/// "Stop reminding me": off, or quiet on the days that were named. The plan is kept. "Not on Wednesdays" and no more is about what was talked of:
/// reminders here, the plan's days elsewhere, and where neither was, it is asked.
/// </summary>
internal sealed class StopRemindersReply(IStringLocalizer<ReminderTexts> texts) : Reply(nameof(StopRemindersReply), Intent.StopReminders)
{
    /// <summary>What is talked about where an hour or a day by itself is one for reminders.</summary>
    internal static readonly string[] OfReminders = [nameof(ReminderDialog), nameof(StopRemindersReply), nameof(MuteRemindersReply), nameof(ShowRemindersReply), nameof(WindowReply), nameof(NotBeforeReply), nameof(TimeZoneReply)];

    private static readonly string[] OfThePlan =
    [
        nameof(GoalsDialog), nameof(MoveDialog), nameof(LightOptionDialog), nameof(TravelDialog), nameof(TodayReply), nameof(MayIReply), nameof(SkipReply), nameof(RebuildDialog), nameof(DoneReply), nameof(LogSetsReply),
        nameof(WeekReply), nameof(WhyReply), nameof(UndoReply), nameof(ChangesReply),
    ];

    /// <summary>Where a question is open, the days are its answer.</summary>
    public override bool Claims(CoachTurn turn) =>
        turn.Plan is not null && turn.Talk.Open is null
        && ((!OfThePlan.Contains(turn.Talk.Topic) && OnlyNot(turn).Count > 0) || (OfReminders.Contains(turn.Talk.Topic) && OnlyOn(turn).Count > 0));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Intent is null && OnlyOn(turn) is { Count: > 0 } only)
        {
            await QuietDays.SetAsync(turn, Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && !only.Contains(day)), texts, cancellationToken, anew: true);
            return;
        }

        if (await QuietDays.ForOnceAsync(turn, texts, cancellationToken))
        {
            return;
        }

        var bare = turn.Intent is null ? OnlyNot(turn) : [];
        if (bare.Count > 0 && !OfReminders.Contains(turn.Talk.Topic))
        {
            var names = turn.Words.List(bare.Select(turn.Words.DayName));
            await turn.SayAsync(texts["NotOnWhat", names], null, [texts["NotOnStrength", names], texts["NotOnReminders", names]], cancellationToken);
            return;
        }

        if (bare.Count == 0 && texts.Hears("WeekendWords", turn.Inbound.Text))
        {
            await QuietDays.SetAsync(turn, [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], texts, cancellationToken);
            return;
        }

        if (bare.Count > 0 || turn.Reading.Slots.Days is { Count: > 0 })
        {
            await QuietDays.SetAsync(turn, bare.Count > 0 ? bare : turn.Reading.Slots.Days!, texts, cancellationToken);
            return;
        }

        if (bare.Count == 0 && DayNames.All(turn.Inbound.Text, turn.Words.Culture) is { Count: > 0 } named)
        {
            await QuietDays.SetAsync(turn, named, texts, cancellationToken);
            return;
        }

        await turn.DoAsync(new SetReminders(turn.Profile.Reminders with { Enabled = false, Once = null }), cancellationToken);
        await turn.SayAsync(texts[turn.Plan is null ? "StoppedNoPlan" : "Stopped"], null, [texts["ButtonStart"]], cancellationToken);
    }

    /// <summary>The days of a message that says nothing but "not on" them.</summary>
    private IReadOnlyList<IsoDayOfWeek> OnlyNot(CoachTurn turn) => Days(turn, "NotOnWords") is { Count: > 0 } not ? not
        // "Saturdays off" is about the runs elsewhere.
        : OfReminders.Contains(turn.Talk.Topic) ? Days(turn, "DaysOffWords") : [];

    /// <summary>The same for "only on" them.</summary>
    private IReadOnlyList<IsoDayOfWeek> OnlyOn(CoachTurn turn) => Days(turn, "OnlyOnWords");

    private IReadOnlyList<IsoDayOfWeek> Days(CoachTurn turn, string words)
    {
        const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { Length: < 100 } text })
        {
            return [];
        }

        var weekend = texts.Hears("WeekendWords", text);
        var marked = Regex.Replace(texts.Listened("WeekendWords").Replace(text, "#"), DayNames.Pattern(turn.Words.Culture), "#", Options);
        return !texts.Hears(words, marked)
            ? []
            : [.. DayNames.All(text, turn.Words.Culture).Concat(weekend ? [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] : []).Distinct().Order()];
    }
}

internal static class QuietDays
{
    /// <summary>"Not today", "this weekend no reminders": those dates, and the usual reminders stay as they are. False when no such date is named.</summary>
    public static async Task<bool> ForOnceAsync(CoachTurn turn, IStringLocalizer<ReminderTexts> texts, CancellationToken cancellationToken)
    {
        var text = turn.Inbound.Text;
        if (turn.Inbound is not { Data: null, IsFile: false } || texts.Hears("UntilWords", text) || Dates(turn, texts) is not { Count: > 0 } dates)
        {
            return false;
        }

        var known = turn.Profile.Reminders;
        if (known.Enabled != true)
        {
            await turn.SayAsync(texts[known.Enabled == false ? "AreOff" : "NotSet"], cancellationToken);
            return true;
        }

        await turn.DoAsync(new SetReminders(known with { QuietDates = known.QuietDates.Where(date => date >= turn.Today).Union(dates).Order().ToValueList() }), cancellationToken);
        await turn.SayAsync(texts["QuietOnce", turn.Words.List(dates.Select(turn.Words.Day))], cancellationToken);
        return true;
    }

    private static IReadOnlyList<LocalDate> Dates(CoachTurn turn, IStringLocalizer<ReminderTexts> texts)
    {
        var (text, today) = (turn.Inbound.Text, turn.Today);
        if (texts.Hears("ThisWeekendWords", text))
        {
            var sunday = today.DayOfWeek == IsoDayOfWeek.Sunday ? today : today.Next(IsoDayOfWeek.Sunday);
            return sunday == today ? [today] : [sunday.PlusDays(-1), sunday];
        }

        return texts.Hears("ThisDayWords", text) && DayNames.Only(text, turn.Words.Culture) is { } day ? [today.DayOfWeek == day ? today : today.Next(day)]
            : DayNames.All(text, turn.Words.Culture).Count > 0 || texts.Hears("NotThatOnceWords", text) ? []
            : texts.Hears("OnceTomorrowWords", text) ? [today.PlusDays(1)]
            : texts.Hears("TodayWords", text) ? [today] : [];
    }

    /// <param name="anew">These days and no others, whichever were quiet before.</param>
    public static async Task SetAsync(CoachTurn turn, IEnumerable<IsoDayOfWeek> days, IStringLocalizer<ReminderTexts> texts, CancellationToken cancellationToken, bool anew = false)
    {
        var known = turn.Profile.Reminders;
        var quiet = (anew ? [] : known.QuietDays).Union(days).Order().ToValueList();
        await turn.DoAsync(new SetReminders(known with { QuietDays = quiet }), cancellationToken);
        await turn.SayAsync(texts["Quiet", turn.Words.List(quiet.Select(turn.Words.DayName))], cancellationToken);
    }
}
