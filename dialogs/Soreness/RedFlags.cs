using CoachBot.Dialogs.Turns;
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

    /// <summary>What stays true when a pause has been taken back.</summary>
    public string AdviceStands(CoachTurn turn, Receipt pause) => pause.Because.Rule == "R0" ? texts["AdviceStandsUrgent", Number(turn)] : texts["AdviceStands"];

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

    private string Urgent(CoachTurn turn, SorenessReport report)
    {
        var flag = report.Flags.First(SorenessFacts.IsUrgent);
        return Join(texts[$"Urgent{flag}", Number(turn)], texts[turn.Plan is null ? "UrgentNoPlan" : "UrgentPaused"], texts["TellMe"]);
    }

    /// <summary>By where the runner's clock is, which no language tells; else by their client's country.</summary>
    internal static string Number(CoachTurn turn) => (TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(place => place.ZoneId == turn.Zone.Id)?.CountryCode ?? Country(turn)) switch
    {
        // The international numbers; 112 works on every European network.
        "GB" => "999",
        "US" or "CA" or "MX" => "911",
        "AU" => "000",
        "NZ" => "111",
        _ => "112",
    };

    private static string? Country(CoachTurn turn) => turn.Words.Culture is { IsNeutralCulture: false, Name: var name } ? name[(name.LastIndexOf('-') + 1)..] : null;

    private string Stop(CoachTurn turn, SorenessReport report)
    {
        var reason = report.Flags.Where(flag => !SorenessFacts.IsIllness(flag)).Select(flag => texts[$"Flag{flag}"].Value).FirstOrDefault() ?? texts["FlagBone"].Value;
        return Join(texts["Stop"], reason, texts["SeeWithinDays"], texts[turn.Plan is null ? "PausedNoPlan" : "Paused"], texts["TellMe"]);
    }

    private static string Join(params string[] parts) => string.Join(" ", parts);
}
