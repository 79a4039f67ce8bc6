using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Reminders;

/// <summary>
/// "No check-ins please", "turn off the Sunday summary", and on again: what the coach says first, besides the session itself. Heard in any
/// language, since a wish to be left alone must not be taken for its opposite; "don't stop them" is no wish to stop.
/// </summary>
internal abstract class SpokenFirstReply(string id, string name, IStringLocalizer<ReminderTexts> texts) : Reply(id)
{
    public override bool Matches(string text) => texts.Hears($"{name}Words", text) && !texts.Hears("AsksWords", text)
        && (texts.Hears("OnWords", text) || texts.Hears("OffWords", text) || texts.Hears("KeepWords", text));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var on = !texts.Hears("OffWords", turn.Inbound.Text) || texts.Hears("KeepWords", turn.Inbound.Text);
        var wanted = Set(turn.Profile.Reminders, on);
        await turn.DoAsync(new SetReminders(wanted), cancellationToken);

        // Nothing is ever sent to someone who has not agreed to reminders.
        var silent = on && wanted.Enabled != true;
        await turn.SayAsync(texts[$"{name}{(on ? silent ? "OnButSilent" : "On" : "Off")}"], cancellationToken);
    }

    protected abstract ReminderPreferences Set(ReminderPreferences known, bool on);
}

/// <summary>The question of the morning after.</summary>
internal sealed class CheckInsReply(IStringLocalizer<ReminderTexts> texts) : SpokenFirstReply(nameof(CheckInsReply), "CheckIns", texts)
{
    protected override ReminderPreferences Set(ReminderPreferences known, bool on) => known with { CheckIns = on };
}

/// <summary>The summary on Sundays.</summary>
internal sealed class SummaryReply(IStringLocalizer<ReminderTexts> texts) : SpokenFirstReply(nameof(SummaryReply), "Summary", texts)
{
    protected override ReminderPreferences Set(ReminderPreferences known, bool on) => known with { WeeklySummary = on };
}

/// <summary>"Turn push on", "activate the notifications": a device is asked by its own page, and Teams by its own settings; the coach can do neither for it.</summary>
internal sealed class PushReply(IStringLocalizer<ReminderTexts> texts) : Reply(nameof(PushReply))
{
    public override bool Matches(string text) => texts.Hears("NotifyOnWords", text)
        || (texts.Hears("PushWords", text) && (texts.Hears("OnWords", text) || texts.Hears("OffWords", text) || texts.Hears("KeepWords", text)));

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var how = texts[turn.Surface == Surface.Teams ? "PushTeams" : "Push"].Value;
        var wanted = !texts.Hears("OffWords", turn.Inbound.Text) || texts.Hears("KeepWords", turn.Inbound.Text);
        return wanted && turn.Profile.Reminders.Enabled != true
            ? turn.SayAsync($"{how} {texts["PushNeedsReminders"].Value}", null, turn.Plan is null ? null : [texts["ButtonStart"]], cancellationToken)
            : turn.SayAsync(how, null, wanted ? null : [texts["ButtonStopAll"]], cancellationToken);
    }
}
