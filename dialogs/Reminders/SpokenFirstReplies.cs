using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"No check-ins please", "turn off the Sunday summary", and on again: what the coach says first, besides the session itself.</summary>
internal abstract class SpokenFirstReply(string id, string name, IStringLocalizer<ReminderTexts> texts) : Reply(id)
{
    public override bool Matches(string text) => Says(text, $"{name}Words") && (Says(text, "OnWords") || Says(text, "OffWords"));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var on = !Says(turn.Inbound.Text ?? "", "OffWords");
        var wanted = Set(turn.Profile.Reminders, on);
        await turn.DoAsync(new SetReminders(wanted), cancellationToken);

        // Nothing is ever sent to someone who has not agreed to reminders.
        var silent = on && wanted.Enabled != true;
        await turn.SayAsync(texts[$"{name}{(on ? silent ? "OnButSilent" : "On" : "Off")}"], cancellationToken);
    }

    protected abstract ReminderPreferences Set(ReminderPreferences known, bool on);

    private bool Says(string text, string words) => Regex.IsMatch(text, texts[words], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
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
