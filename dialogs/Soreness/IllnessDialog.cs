using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Soreness;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>Ill: above the neck is one thing, fever or below the neck another.</summary>
internal sealed partial class IllnessDialog : AskedTwice
{
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SorenessTexts> texts;

    public IllnessDialog(ReceiptReply receipts, IStringLocalizer<SorenessTexts> texts)
        : base(nameof(IllnessDialog), Intent.ReportIllness)
    {
        this.receipts = receipts;
        this.texts = texts;
    }

    /// <summary>The question that waits is this conversation's.</summary>
    internal static bool IsOpen(Ask? open) => open?.Id == AskId;

    private const string AskId = "illness";

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var mild = Says(turn, "MereColdWords");
        if ((turn.Reading.Flags.Any(SorenessFacts.IsIllness) && !mild) || Over(turn.Inbound.Text, texts) || (mild && Says(turn, "HeadColdWords")))
        {
            return await HeardAsync(step, cancellationToken);
        }

        var ask = new Ask
        {
            Id = AskId,
            Text = texts["AskIllness"],
            BackTo = texts["BackTo", texts["AskIllness"].Value],
            Expecting = Expecting.FreeText,
            Buttons = [texts["IllnessHead"], texts["IllnessBelow"], texts["IllnessFever"]],
            Takes = [Intent.ReportIllness],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    /// <summary>"39", "it's 38,2", "101 f": what a thermometer shows from 38 °C or 100 °F on, in an answer of few words.</summary>
    [GeneratedRegex(@"^(?:[^\s\d]+\s+){0,4}(?:38|39|4[0-2]|10[0-7])(?:[.,]\d+)?\s*(?:[°º]?\s*[cf]|[°º]|degrees|grados|celsius|fahrenheit)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (Over(turn.Inbound.Text, texts))
        {
            // It has passed: there is nothing left to ask.
            await OverAsync(turn, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var fever = turn.Reading.Flags.Contains(RedFlag.Fever) || turn.Chose(texts["IllnessFever"]) || Degrees().IsMatch(turn.Inbound.Text ?? "");
        var below = turn.Reading.Flags.Contains(RedFlag.BelowNeckIllness) || turn.Chose(texts["IllnessBelow"]);
        if (fever || below)
        {
            var answer = await turn.DoAsync(new ReportIllness(fever, below), cancellationToken);
            await receipts.SayAsync(turn, answer, cancellationToken);
        }
        else if (!IsHeadOnly(turn) && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }
        else
        {
            if (IsHeadOnly(turn) && IsIll(turn))
            {
                // Rest was for more than that.
                await receipts.SayAsync(turn, await turn.DoAsync(new ReportIllness(SymptomFree: true), cancellationToken), texts["HeadCold"], cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }

            await turn.SayAsync(texts[IsHeadOnly(turn) ? "HeadCold" : "NotHeardIllness"], cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>"The fever is gone", "no more symptoms".</summary>
    internal static bool Over(string? text, IStringLocalizer<SorenessTexts> texts) =>
        text is { Length: < 200 } && texts.Hears("SymptomFreeWords", text);

    private async Task OverAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (!IsIll(turn))
        {
            await turn.SayAsync(texts["IllnessOver"], cancellationToken);
            return;
        }

        await receipts.SayAsync(turn, await turn.DoAsync(new ReportIllness(SymptomFree: true), cancellationToken), cancellationToken);
    }

    private static bool IsIll(CoachTurn turn) => turn.State.Holds.Any(hold => hold.Rule == "R10");

    private bool Says(CoachTurn turn, string words) => texts.Hears(words, turn.Inbound.Text ?? "");

    /// <summary>A yes to "above the neck, or below it too?" chooses neither.</summary>
    private bool IsHeadOnly(CoachTurn turn) => turn.Chose(texts["IllnessHead"]) || texts.Hears("HeadColdWords", turn.Inbound.Text ?? "");
}
