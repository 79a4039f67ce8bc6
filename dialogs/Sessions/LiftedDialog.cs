using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Did squats with 60", "I squatted two plates today": a lift that was done, and no word of how often. That is asked, and then it is logged.</summary>
internal sealed class LiftedDialog : Conversation
{
    private const string Lift = "lift";
    private const int MostCharacters = 100;

    /// <summary>The bar of a gym and a pair of its large plates.</summary>
    private const double BarKg = 20, PairKg = 40, BarLb = 45, PairLb = 90;

    private readonly IStringLocalizer<SessionTexts> texts;

    public LiftedDialog(IStringLocalizer<SessionTexts> texts)
        : base(nameof(LiftedDialog))
    {
        this.texts = texts;
        AddSteps(AskAsync, HeardAsync, HeardAsync);
    }

    protected override bool NeedsPlan => true;

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } }
        && turn.Reading is { Flags.Count: 0, Slots: { Site: null, Score: null, Reps: null or { Count: 0 }, Minutes: null } } && !QuestionMark.Ends(text)
        && !texts.Hears("NotLiftedNowWords", text) && Told(turn) is not null;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var lifted = Told(turn)!;
        step.Values[Lift] = lifted;
        var question = texts["HowOftenLifted", lifted].Value;
        return await AskAsync(
            step,
            new Ask { Id = "lifted", Text = question, BackTo = turn.BackTo(question), Expecting = Expecting.FreeText, Buttons = [texts["LeaveIt"]], Takes = [Intent.LogSets] },
            cancellationToken);
    }

    private async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var text = turn.Inbound.Text ?? "";
        if (!turn.Chose(texts["LeaveIt"]) && (turn.Reading.Slots.Reps is { Count: > 0 } || text.Any(char.IsDigit)))
        {
            // "3x8" is of the lift that was told; with a lift or a weight of its own it says all by itself.
            var lifted = step.Value(Lift)!.ToString()!;
            var own = turn.ReadAside(text).Slots;
            turn.ReadAgain(own.Exercise is not null ? text : own.LoadKg is not null ? $"{lifted.Split(',')[0]} {text}" : $"{lifted.Replace(",", "", StringComparison.Ordinal)} {text}");
            if (turn.Reading.Slots.Reps is { Count: > 0 })
            {
                return await step.EndDialogAsync(new Route(nameof(LogSetsReply), Intent.LogSets), cancellationToken);
            }
        }

        if (!turn.Chose(texts["LeaveIt"]) && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["LiftLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The lift by its name and the weight with its unit, "squats, 60 kg"; null: none was done, or without a weight.</summary>
    private string? Told(CoachTurn turn)
    {
        if (texts.Heard("LiftedWords", turn.Inbound.Text ?? "") is not { Success: true } said)
        {
            return null;
        }

        var verb = said.Groups["lift"].Value;
        var lift = texts["LiftNameWords"].Value.Split('|').Select(pair => pair.Split('=')).FirstOrDefault(pair => verb.StartsWith(pair[0], StringComparison.OrdinalIgnoreCase)) is [_, var name] ? name : verb;
        var pounds = said.Groups["unit"].Value is var unit && (unit.StartsWith("lb", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("p", StringComparison.OrdinalIgnoreCase) || (unit.Length == 0 && turn.Words.WeightUnit == "lb"));
        if (said.Groups["plates"] is { Success: true, Value: var plates })
        {
            var pairs = Array.FindIndex(texts["PlateCounts"].Value.Split('|'), words => words.Split('=').Contains(plates, StringComparer.OrdinalIgnoreCase)) + 1;
            return pairs == 0 ? null : $"{lift}, {(turn.Words.WeightUnit == "lb" ? $"{BarLb + pairs * PairLb} lb" : $"{BarKg + pairs * PairKg} kg")}";
        }

        return $"{lift}, {double.Parse(said.Groups["load"].Value.Replace(',', '.'), CultureInfo.InvariantCulture).ToString("0.##", turn.Words.Culture)} {(pounds ? "lb" : "kg")}";
    }
}
