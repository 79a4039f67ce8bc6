using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>"The physio says it's fine", "my shin is better", "fever's gone": what was paused may come back.</summary>
internal sealed class RecoveredReply(ReceiptReply receipts, Clearance clearance, RuleWords rules, IStringLocalizer<SorenessTexts> texts, IStringLocalizer<ReminderTexts> reminders) : Reply(nameof(RecoveredReply))
{
    public override bool Matches(string text) => clearance.Read(text) != ClearanceWord.None || texts.Hears("RecoveredWords", text) || texts.Hears("SymptomFreeWords", text) || Fine(text, texts);

    /// <summary>"Gone", "fine": said of the spot that the coach has asked about.</summary>
    public override bool Claims(CoachTurn turn) => !DayNames.Begin(turn.Inbound.Text, turn.Words.Culture) && !ScreeningDialog.AsksClearance(turn.Talk.Open) && !(IllnessDialog.IsOpen(turn.Talk.Open) && IllnessDialog.Over(turn.Inbound.Text, texts)) && ((base.Claims(turn) && !(AsksWhere(turn) && clearance.Read(turn.Inbound.Text ?? "") == ClearanceWord.None)) || (Recheck.Due(turn.State, turn.Today) is not null && IsFine(turn.Inbound.Text)));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var text = turn.Inbound.Text ?? "";
        var word = clearance.Read(text);
        var cleared = word == ClearanceWord.Cleared;
        if (word == ClearanceWord.Withheld)
        {
            var waits = turn.State.Holds.Count > 0 || (turn.Plan is null && turn.Profile.Screening is { Cleared: false });
            await turn.SayAsync(texts[clearance.IsAFriends(text) ? "ClearanceOfAFriend" : waits ? "ClearanceWithheld" : "DoAsTheySay"], cancellationToken);
            return;
        }

        if (cleared && turn.Plan is null && turn.Profile.Screening is { Cleared: false })
        {
            await ClearScreeningAsync(turn, cancellationToken);
            return;
        }

        if (turn.State.Holds.Count == 0)
        {
            await turn.SayAsync(texts[Fine(text, texts) ? "NothingHurts" : "NothingPaused"], cancellationToken);
            return;
        }

        if (turn.State.Holds.All(hold => hold.Rule.StartsWith("R10.", StringComparison.Ordinal)) && !texts.Hears("SymptomFreeWords", text) && !cleared)
        {
            // The illness is over already, and only the first session after it is still to come.
            await turn.SayAsync(texts["NothingHurts"], cancellationToken);
            return;
        }

        // "Better now" of somebody who is ill and nothing else is about the illness, which has a rule of its own.
        Command command = texts.Hears("SymptomFreeWords", text) || (turn.Reading.Slots.Site is null && turn.State.Holds.All(hold => hold.Rule.StartsWith("R10", StringComparison.Ordinal)))
            ? new ReportIllness(SymptomFree: true)
            : Asked(turn) is { } asked
                ? new ReportRecovered(asked.Site, asked.Side, cleared)
                : new ReportRecovered(turn.Reading.Slots.Site, turn.Reading.Slots.Side, cleared);
        await receipts.SayAsync(turn, await turn.DoAsync(command, cancellationToken), cancellationToken);
    }

    /// <summary>A plan that waited for a doctor's word.</summary>
    private async Task ClearScreeningAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var screening = turn.Profile.Screening ?? new Training.Runners.Screening();
        await turn.DoAsync(new SetScreening(screening with { Cleared = true }), cancellationToken);
        if (turn.State.Holds.Count > 0)
        {
            await turn.DoAsync(new ReportRecovered(turn.Reading.Slots.Site, turn.Reading.Slots.Side, ClearedByProfessional: true), cancellationToken);
        }

        var answer = turn.Plan is null ? await turn.DoAsync(new BuildPlan(), cancellationToken) : null;
        await turn.SayAsync(answer?.Decision.Refusal is { } refusal ? rules.Of(refusal, turn.Words) : texts["ClearedPlan"], null, [texts["ButtonWeek"]], cancellationToken);
    }

    /// <summary>"Nothing hurts", and whatever else says no more than that.</summary>
    internal static bool Fine(string? text, IStringLocalizer<SorenessTexts> texts) =>
        text is { Length: < 200 } && texts.Hears("NothingHurtsWords", text);

    /// <summary>A check-in that is open hears it itself, and ends.</summary>
    private static bool AsksWhere(CoachTurn turn) => turn.Talk.Open?.Expecting is Expecting.Site or Expecting.Kind or Expecting.Score;

    private Hold? Asked(CoachTurn turn) => turn.Reading.Slots.Site is null && Recheck.Due(turn.State, turn.Today) is { Site: not null } due && (Is(turn.Inbound.Text, texts["ButtonGone"]) || IsFine(turn.Inbound.Text)) ? due : null;

    private bool IsFine(string? text) => Is(text?.TrimEnd('.', '!'), reminders["CheckInFine"]) || Is(text, texts["ButtonGone"]);

    private static bool Is(string? text, string button) => string.Equals(button, text?.Trim(), StringComparison.OrdinalIgnoreCase);
}
