using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Text;
using CoachBot.Training.Commands;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"Mute until Monday".</summary>
internal sealed class MuteRemindersReply(ReminderTime time, RuleWords rules, IStringLocalizer<ReminderTexts> texts) : Reply(nameof(MuteRemindersReply), Intent.MuteReminders)
{
    /// <summary>"Actually until Sunday", right after it was muted.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Talk: { Open: null, Topic: nameof(MuteRemindersReply) }, Inbound: { Data: null, IsFile: false } } && turn.AfterOpening() is { Length: > 0 and < MostOfADate } rest && texts.Hears("UntilWords", rest);

    private const int MostOfADate = 40;

    /// <summary>Christmas and the new year have their dates in every country.</summary>
    private LocalDate? Feast(string? text, LocalDate today)
    {
        var (month, day) = texts.Hears("ChristmasWords", text) ? (12, 25) : texts.Hears("NewYearWords", text) ? (1, 1) : (0, 0);
        return month == 0 ? null : new LocalDate(today.Year, month, day) is var feast && feast > today ? feast : new LocalDate(today.Year + 1, month, day);
    }

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (await QuietDays.ForOnceAsync(turn, texts, cancellationToken))
        {
            return;
        }

        if (texts.Hears("WeekendWords", turn.Inbound.Text) && !texts.Hears("UntilWords", turn.Inbound.Text))
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

        var text = turn.Inbound.Text;
        var named = DayNames.All(text, turn.Words.Culture);
        if (named.Count > 0 && !texts.Hears("UntilWords", text) && !texts.Hears("JustOneDayWords", text))
        {
            // "About Fridays", with no "until": the days of that name.
            await QuietDays.SetAsync(turn, named, texts, cancellationToken);
            return;
        }

        // "Until Monday", said on a Monday, is the next one.
        var holiday = Feast(text, turn.Today) ?? (texts.Hears("WeekendWords", text) ? turn.Today.Next(IsoDayOfWeek.Monday) : null as LocalDate?);
        if ((slots.UntilDate ?? slots.ToDate ?? slots.Date ?? holiday) is null && texts.Hears("UntilWords", text))
        {
            await turn.SayAsync(texts["MuteUntilWhen"], cancellationToken);
            return;
        }

        if ((slots.UntilDate ?? slots.ToDate ?? slots.Date ?? holiday) is null && texts.Hears("SomeDaysWords", text))
        {
            // "On bank holidays": days that nobody has told the coach, and no week of silence instead.
            await turn.SayAsync(turn.Profile.Reminders is { Enabled: true, Time: not null } set ? $"{texts["OnlyDaysAndHours"].Value} {time.Said(turn, set)}" : texts["AreOff"], cancellationToken);
            return;
        }

        var until = holiday ?? slots.UntilDate ?? slots.ToDate ?? slots.Date ?? turn.Today.PlusDays(7);
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

/// <summary>"No messages before 9", "not at night": the one message a day comes at an hour that they have set, and no earlier than they say now.</summary>
internal sealed class NotBeforeReply(ReminderTime time, IStringLocalizer<ReminderTexts> texts) : Reply(nameof(NotBeforeReply))
{
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } }
        && (Earliest(turn) is not null || texts.Hears("NotAtNightWords", turn.Inbound.Text) || texts.Hears("NotWhenWords", turn.Inbound.Text) || texts.Hears("AheadWords", turn.Inbound.Text));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var known = turn.Profile.Reminders;
        if (known is { Enabled: false } or { Time: null, DayTimes.Count: 0 })
        {
            await turn.SayAsync(texts.Hears("AheadWords", turn.Inbound.Text) ? $"{texts["OnTheDayOnly"].Value} {texts[known.Enabled == false ? "AreOff" : "NotSet"].Value}" : texts[known.Enabled == false ? "AreOff" : "NotSet"], cancellationToken);
            return;
        }

        if (texts.Hears("AheadWords", turn.Inbound.Text))
        {
            await turn.SayAsync($"{texts["OnTheDayOnly"].Value} {time.Said(turn, known)}", cancellationToken);
            return;
        }

        if (Earliest(turn) is { } earliest)
        {
            known = known with { Time = known.Time < earliest ? earliest : known.Time, DayTimes = known.DayTimes.Select(day => day.Time < earliest ? day with { Time = earliest } : day).ToValueList() };
            await turn.DoAsync(new SetReminders(known), cancellationToken);
        }

        await turn.SayAsync($"{texts[Earliest(turn) is null && !texts.Hears("NotAtNightWords", turn.Inbound.Text) ? "OnlyDaysAndHours" : "OneADay"].Value} {time.Said(turn, known)}", cancellationToken);
    }

    private LocalTime? Earliest(CoachTurn turn) => texts.Listened("NotBeforeWords").Match(turn.Inbound.Text?.Replace('\u2019', '\'') ?? "") is { Success: true } said
        ? turn.ReadAside(said.Groups["time"].Value, Language.Expecting.Time).Slots.Time is { } read ? int.TryParse(said.Groups["time"].Value, out var hour) && hour < 24 ? new LocalTime(hour, 0) : read : null
        : null;
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

        if (known.Enabled != false && known.QuietDates.Where(date => date >= turn.Today).ToList() is { Count: > 0 } quiet)
        {
            text = $"{text} {texts["QuietOn", turn.Words.List(quiet.Select(turn.Words.Day))].Value}";
        }

        return turn.SayAsync(text, cancellationToken);
    }
}

/// <summary>"I'm in New York now", "GMT+2": the clock that reminders follow.</summary>
internal sealed class TimeZoneReply(IStringLocalizer<ReminderTexts> texts) : Reply(nameof(TimeZoneReply), Intent.SetTimeZone)
{
    public override bool Matches(string text) => text.Length < MostCharacters && Offsets.Zone(text) is not null;

    /// <summary>"Berlin", and no more, while the clock is talked of.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn) || (turn is { Talk.Open: null, Inbound: { Data: null, IsFile: false } } && (Asked(turn) || Lives(turn) is not null || (turn.Talk.Topic == nameof(TimeZoneReply) && City(turn) is not null)));

    /// <summary>"Which time zone do you use?"</summary>
    private bool Asked(CoachTurn turn) => texts.Hears("ZoneAskedWords", turn.Inbound.Text);

    /// <summary>"I'm in LA", "estoy en Bogotá", and no more: a city by its name, or by the letters that it goes by.</summary>
    private string? Lives(CoachTurn turn) => texts.Listened("LivesInWords").Match(turn.Inbound.Text?.Replace('\u2019', '\'') ?? "") is { Success: true } said
        ? Zone(Letters.GetValueOrDefault(said.Groups["city"].Value.ToUpperInvariant().Replace(".", "", StringComparison.Ordinal), said.Groups["city"].Value), turn)
        : null;

    /// <summary>By the reader's places, else by the city that the zone itself is named after.</summary>
    private static string? Zone(string city, CoachTurn turn) => turn.ReadAside($"I'm in {city} now").Slots.TimeZone
        ?? (PlainText.Of(city).Trim().Replace(' ', '_') is { Length: > 2 } plain ? DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.EndsWith($"/{plain}", StringComparison.OrdinalIgnoreCase)) : null);

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["LA"] = "Los Angeles", ["NYC"] = "New York", ["NY"] = "New York", ["SF"] = "San Francisco", ["DC"] = "Washington", ["CDMX"] = "Mexico City", ["BCN"] = "Barcelona", ["BA"] = "Buenos Aires", ["BSAS"] = "Buenos Aires",
    };

    private static string? City(CoachTurn turn) => turn.Inbound is { Data: null, Text: { Length: < 30 } text } && text.Count(char.IsWhiteSpace) < 2 ? turn.ReadAside($"I'm in {text} now").Slots.TimeZone : null;

    /// <summary>Longer, and the offset is one fact among others.</summary>
    private const int MostCharacters = 40;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var text = turn.Inbound.Text ?? "";
        if (Asked(turn))
        {
            await turn.SayAsync(texts["ZoneIs", Offsets.Name(turn.Zone.Id, turn.Words), turn.Words.Time(turn.Now.TimeOfDay)], cancellationToken);
            return;
        }

        if ((Offsets.AreNamed(text) ? Offsets.Zone(text) : Lives(turn) ?? City(turn) ?? turn.Reading.Slots.TimeZone) is not { } zone || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            await turn.SayAsync(texts["WhichZone", Offsets.Name(turn.Zone.Id, turn.Words)], cancellationToken);
            return;
        }

        if (texts.Hears("ZoneToComeWords", text))
        {
            // Until they are there, the hours at home are the right ones.
            await turn.SayAsync(texts["ZoneToCome", Offsets.Name(turn.Zone.Id, turn.Words)], cancellationToken);
            return;
        }

        await turn.DoAsync(new SetTimeZone(zone), cancellationToken);
        await turn.SayAsync(texts["ZoneSet", Offsets.Name(zone, turn.Words), turn.Words.Time(turn.Now.TimeOfDay)], cancellationToken);
    }
}
