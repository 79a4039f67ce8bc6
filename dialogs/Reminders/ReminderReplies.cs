using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"Mute until Monday".</summary>
internal sealed class MuteRemindersReply(RuleWords rules, IStringLocalizer<ReminderTexts> texts) : Reply(nameof(MuteRemindersReply), Intent.MuteReminders)
{
    /// <summary>"Actually until Sunday", right after it was muted.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Talk: { Open: null, Topic: nameof(MuteRemindersReply) }, Inbound: { Data: null, IsFile: false } } && turn.AfterOpening() is { Length: > 0 and < MostOfADate } rest && texts.Hears("UntilWords", rest);

    private const int MostOfADate = 40;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (texts.Hears("WeekendsWords", turn.Inbound.Text))
        {
            await QuietDays.SetAsync(turn, [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], texts, cancellationToken);
            return;
        }

        var slots = turn.Intent is null && turn.AfterOpening() is { } rest ? turn.ReadAside($"{texts["Mute"].Value} {rest}").Slots : turn.Reading.Slots;
        if (slots is { Days.Count: > 0, UntilDate: null, ToDate: null, Date: null })
        {
            await QuietDays.SetAsync(turn, slots.Days, texts, cancellationToken);
            return;
        }

        // "Until Monday", said on a Monday, is the next one.
        var until = slots.UntilDate ?? slots.ToDate ?? slots.Date ?? turn.Today.PlusDays(7);
        until = until == turn.Today && DayNames.Only(turn.Inbound.Text, turn.Words.Culture) is not null ? until.PlusDays(7) : until;
        var answer = await turn.DoAsync(new SetReminders(turn.Profile.Reminders with { MutedUntil = until }), cancellationToken);
        if (answer.Decision.Refusal is { } refusal)
        {
            await turn.SayAsync(rules.Of(refusal, turn.Words), cancellationToken);
            return;
        }

        await turn.SayAsync(texts["Muted", turn.Words.Day(until, turn.Today)], null, [texts["ButtonStart"]], cancellationToken);
    }
}

internal sealed class ShowRemindersReply(ReminderTime time, IStringLocalizer<ReminderTexts> texts) : Reply(nameof(ShowRemindersReply), Intent.ShowReminders)
{
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var known = turn.Profile.Reminders;
        var text = known switch
        {
            { Enabled: false } => texts["AreOff"].Value,
            { Time: null } => texts["NotSet"].Value,
            _ => time.Said(turn, known),
        };
        if (known.Enabled != false && known.MutedUntil is { } until && until > turn.Today)
        {
            text = $"{text} {texts["MutedUntil", turn.Words.Day(until, turn.Today)].Value}";
        }

        return turn.SayAsync(text, cancellationToken);
    }
}

/// <summary>"I'm in New York now", "GMT+2": the clock that reminders follow.</summary>
internal sealed class TimeZoneReply(IStringLocalizer<ReminderTexts> texts) : Reply(nameof(TimeZoneReply), Intent.SetTimeZone)
{
    public override bool Matches(string text) => text.Length < MostCharacters && Offsets.Zone(text) is not null;

    /// <summary>"Berlin", and no more, while the clock is talked of.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn) || (turn is { Talk.Open: null, Talk.Topic: nameof(TimeZoneReply) } && City(turn) is not null);

    private static string? City(CoachTurn turn) => turn.Inbound is { Data: null, Text: { Length: < 30 } text } && text.Count(char.IsWhiteSpace) < 2 ? turn.ReadAside($"I'm in {text} now").Slots.TimeZone : null;

    /// <summary>Longer, and the offset is one fact among others.</summary>
    private const int MostCharacters = 40;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var text = turn.Inbound.Text ?? "";
        if ((Offsets.AreNamed(text) ? Offsets.Zone(text) : City(turn) ?? turn.Reading.Slots.TimeZone) is not { } zone || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            await turn.SayAsync(texts["WhichZone", Offsets.Name(turn.Zone.Id, turn.Words)], cancellationToken);
            return;
        }

        await turn.DoAsync(new SetTimeZone(zone), cancellationToken);
        await turn.SayAsync(texts["ZoneSet", Offsets.Name(zone, turn.Words), turn.Words.Time(turn.Now.TimeOfDay)], cancellationToken);
    }
}
