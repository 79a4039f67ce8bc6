using System.Globalization;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>What the coach says when it speaks first, from the plan as it is at that moment.</summary>
public sealed class ReminderComposer
{
    private readonly IPlanService plans;
    private readonly SessionWords words;
    private readonly ExerciseWords names;
    private readonly Recheck recheck;
    private readonly IStringLocalizer<ReminderTexts> texts;

    internal ReminderComposer(IPlanService plans, SessionWords words, ExerciseWords names, Recheck recheck, IStringLocalizer<ReminderTexts> texts)
    {
        this.plans = plans;
        this.words = words;
        this.names = names;
        this.recheck = recheck;
        this.texts = texts;
    }

    /// <summary>The message for a runner's local date; null when there is nothing true left to say.</summary>
    /// <param name="kind">session, once, checkIn, raceWeek or weekly.</param>
    /// <param name="now">By the clock that sends reminders, which is not the host's; null: by the host's.</param>
    public async Task<Activity?> ComposeAsync(RunnerId runner, string kind, LocalDate date, CancellationToken cancellationToken = default, Instant? now = null)
    {
        var view = await plans.LoadAsync(runner, cancellationToken);
        if (view.State.Plan is not { Refused: null } plan)
        {
            return null;
        }

        // A late one must not call yesterday today, and the runner may have asked for quiet since it fell due.
        var profile = view.State.Profile;
        if (date != (now?.InZone(view.Zone).Date ?? view.Today) || !(profile.Reminders.SpeaksOn(date) || kind == "once"))
        {
            return null;
        }

        var said = new Words(profile.Units, Languages.Of(profile.Language, null));
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = said.Culture;
        return kind switch
        {
            "session" => Session(plan, date, said),
            "once" when profile.Reminders.Once?.Date == date => Session(plan, date, said),
            "checkIn" when profile.Reminders.CheckIns => Recheck(view.State, date, said) ?? CheckIn(plan, date, said),
            "raceWeek" => RaceWeek(profile, date, said),
            "weekly" when profile.Reminders.WeeklySummary => Weekly(plan, date, said),
            _ => null,
        };
    }

    private Activity? Session(Plan plan, LocalDate date, Words said)
    {
        var session = plan.Sessions.FirstOrDefault(session => session.Date == date && session.Status == SessionStatus.Planned);
        if (session is null || session.Exercises.Count == 0)
        {
            return null;
        }

        var text = texts[session.AfterRun ? "SessionTodayAfterRun" : "SessionToday", words.Load(session.Load), session.Minutes].Value;
        var exercises = session.Exercises.Select(exercise => $"{names.Name(exercise)}: {words.Sets(exercise, said)}").ToList();
        var message = Message($"{text}\n\n{string.Join('\n', exercises.Select(line => "- " + line))}", "ButtonDone", "ButtonMove", "ButtonSkip", "ButtonShort");
        message.Speak = $"{text} {string.Join(". ", exercises)}.";
        return message;
    }

    /// <summary>What a rule has promised to ask about goes before the session of the day before.</summary>
    private Activity? Recheck(RunnerState state, LocalDate date, Words said)
    {
        if (Soreness.Recheck.DueOn(state, date) is not { } hold)
        {
            return null;
        }

        var (text, buttons) = recheck.Ask(state, hold, said);
        return Said(text, buttons);
    }

    /// <summary>The morning after: about the session of the day before, when it was done.</summary>
    private Activity? CheckIn(Plan plan, LocalDate date, Words said)
    {
        var session = plan.Sessions.FirstOrDefault(session => session.Date == date.PlusDays(-1) && session.Status is SessionStatus.Done or SessionStatus.PartlyDone);
        return session is null ? null : Message(texts["CheckIn", said.DayName(session.Date.DayOfWeek)], "CheckInFine", "CheckInBit", "CheckInSore", "CheckInHurts");
    }

    private Activity? RaceWeek(RunnerProfile profile, LocalDate date, Words said)
    {
        var days = profile.Goal?.Date is { } race ? Period.DaysBetween(date, race) : -1;
        return days is >= 0 and <= 7 ? Message(texts[days == 0 ? "RaceToday" : "RaceWeek", said.Day(profile.Goal!.Date!.Value)], "ButtonWeek") : null;
    }

    private Activity? Weekly(Plan plan, LocalDate date, Words said)
    {
        var monday = date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);
        var sessions = plan.Sessions.Where(session => session.Date >= monday && session.Date <= date).ToList();
        var next = plan.Sessions.Where(session => session.Date > date && session.Date <= date.PlusDays(7) && session.Status == SessionStatus.Planned).ToList();
        if (sessions.Count == 0 && next.Count == 0)
        {
            return null;
        }

        var done = sessions.Count(session => session.Status is SessionStatus.Done or SessionStatus.PartlyDone);
        var ahead = next.Count == 0 ? texts["WeeklyNothingAhead"].Value : texts["WeeklyAhead", said.List(next.Select(session => said.Day(session.Date)))].Value;
        return Message($"{texts["Weekly", done, sessions.Count].Value} {ahead}", "ButtonWeek");
    }

    private Activity Message(string text, params string[] buttons) => Said(text, [.. buttons.Select(button => texts[button].Value)]);

    private static Activity Said(string text, IReadOnlyList<string> buttons)
    {
        var activity = MessageFactory.Text(text, text);
        activity.SuggestedActions = new SuggestedActions { Actions = [.. buttons.Select(button => new CardAction(ActionTypes.ImBack, button, value: button))] };
        return activity;
    }
}
