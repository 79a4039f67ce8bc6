using System.Globalization;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;
using NodaTime.TimeZones;

namespace CoachBot.Dialogs.Soreness;

/// <summary>Signs that pre-empt everything: the advice first, then the pause, whatever was being talked about.</summary>
internal sealed class RedFlags(IStringLocalizer<SorenessTexts> texts)
{
    public static bool In(Reading reading) => reading.Flags.Any(flag => !SorenessFacts.IsIllness(flag));

    /// <summary>The change that an undo would take back is the pause of a red flag.</summary>
    public static Receipt? LastPause(RunnerState state) =>
        state.Receipts.LastOrDefault(receipt => receipt is { CanUndo: true, Undone: false }) is { Because.Rule: "R0" or "R1" } pause ? pause : null;

    /// <summary>What stays true when the pause of the legs has been taken back.</summary>
    public string AdviceStands => texts["AdviceStands"];

    public async Task AnswerAsync(CoachTurn turn, SorenessReport report, CancellationToken cancellationToken)
    {
        var urgent = report.Flags.Any(SorenessFacts.IsUrgent);
        await turn.DoAsync(new ReportSoreness(report), cancellationToken);
        var text = urgent ? Urgent(turn, report) : Stop(turn, report);
        string[] buttons = urgent ? [texts["ButtonNotThat"]] : [texts["ButtonStillAllowed"], texts["ButtonNotThat"]];
        await turn.SayAsync(text, null, buttons, cancellationToken);

        // Nobody with chest pain is asked about kettlebells: the open question waits for the next message.
        turn.HasAsked |= urgent;
        turn.HoldsReprompts |= urgent;
    }

    /// <summary>The advice alone, of somebody of whom nothing is known: what it pauses is not said, as nothing is.</summary>
    /// <returns>Null when none of the signs is to be acted on at once.</returns>
    public string? Advice(string said, IReadOnlyList<RedFlag> flags) =>
        flags.Any(SorenessFacts.IsUrgent) ? texts[Urgent(said, flags, pregnant: false), Number(CultureInfo.CurrentUICulture)]
        : flags.Any(flag => !SorenessFacts.IsIllness(flag)) ? Join(texts["Stop"], Reason(said, flags), texts["SeeWithinDays"])
        : null;

    private string Urgent(CoachTurn turn, SorenessReport report) => Join(
        texts[Urgent(turn.Inbound.Text, report.Flags, turn.IsPregnant || turn.Reading.Has(Intent.Pregnancy)), Number(turn)], texts[turn.Plan is null ? "UrgentNoPlan" : "UrgentPaused"], texts["TellMe"]);

    /// <summary>
    /// Which advice fits. The reader hears a sign also in words that name no part of it, and may then take one for another: a sign that is
    /// named goes first, and where none is, the advice is the one that holds for all. Who is pregnant calls those who know her.
    /// </summary>
    private string Urgent(string? said, IReadOnlyList<RedFlag> flags, bool pregnant)
    {
        RedFlag[] urgent = [.. flags.Where(SorenessFacts.IsUrgent)];
        RedFlag[] named = [.. urgent.Where(flag => flag is RedFlag.PregnancyWarning or RedFlag.Emergency || IsNamed(flag, said))];
        var first = named is [var told, ..] ? told : RedFlag.Emergency;
        // What is an emergency for everybody, as a stroke, is no matter of the maternity unit; where none is named, they know best.
        var warns = (pregnant || texts.Hears("PregnancyWords", said)) && !(flags.Contains(RedFlag.Emergency) && texts.Hears("EmergencyOfAnybodyWords", said)) && first is not (RedFlag.ChestPain or RedFlag.Breathless or RedFlag.Deformity);
        return $"Urgent{(warns ? RedFlag.PregnancyWarning : first)}";
    }

    /// <summary>A card names its sign, and so does its number in a list.</summary>
    private bool IsNamed(RedFlag flag, string? said) => said is null || !said.Any(char.IsLetter) || texts.Hears($"{flag}Words", said);

    /// <summary>By where the runner's clock is, which no language tells; else by their client's country.</summary>
    internal static string Number(CoachTurn turn) => Number(TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(place => place.ZoneId == turn.Zone.Id)?.CountryCode ?? Country(turn.Words.Culture));

    /// <summary>Of somebody of whom only the client's locale is known.</summary>
    internal static string Number(CultureInfo culture) => Number(Country(culture));

    /// <param name="country">Two letters; null when it is not known.</param>
    private static string Number(string? country) => country switch
    {
        // The ambulance's own number where it is not 112, which works on every European network and on most mobile phones elsewhere.
        "GB" or "HK" or "KE" or "MY" => "999",
        "US" or "CA" or "MX" or "UY" or "PY" or "EC" or "VE" or "CR" or "PA" or "DO" or "SV" or "HN" or "PH" => "911",
        "AU" => "000",
        "NZ" => "111",
        "AR" => "107",
        "CL" => "131",
        "CO" => "123",
        "PE" => "106",
        "BR" => "192",
        "JP" or "KR" or "TW" => "119",
        "CN" => "120",
        "SG" => "995",
        _ => "112",
    };

    private static string? Country(CultureInfo culture) => culture is { IsNeutralCulture: false, Name: var name } ? name[(name.LastIndexOf('-') + 1)..] : null;

    /// <summary>Who tells what was found has been seen already.</summary>
    private string Stop(CoachTurn turn, SorenessReport report)
    {
        var seen = texts.Hears("DiagnosedWords", turn.Inbound.Text);
        return Join(texts["Stop"], Reason(turn.Inbound.Text, report.Flags), texts[seen ? "AsTheySay" : "SeeWithinDays"], texts[turn.Plan is null ? "PausedNoPlan" : "Paused"], texts[seen ? "TellMeCleared" : "TellMe"]);
    }

    private string Reason(string? said, IReadOnlyList<RedFlag> flags)
    {
        RedFlag[] signs = [.. flags.Where(flag => !SorenessFacts.IsIllness(flag))];
        RedFlag[] named = [.. signs.Where(flag => IsNamed(flag, said))];
        return texts[named is [var first, ..] ? $"Flag{first}" : signs.Length > 0 ? "FlagUnnamed" : "FlagBone"];
    }

    private static string Join(params string[] parts) => string.Join(" ", parts);
}
