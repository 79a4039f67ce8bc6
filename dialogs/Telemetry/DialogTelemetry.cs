using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Soreness;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Telemetry;

/// <summary>
/// The numbers and spans of the conversations: which one and which step, never what was said. All that are about a runner's health go by one
/// name, so that a trace doesn't tell who has what.
/// </summary>
internal static class DialogTelemetry
{
    internal const string Name = "CoachBot.Dialogs";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly string?[] Health = [typeof(SorenessDialog).Namespace, typeof(ScreeningDialog).Namespace];

    private static readonly Counter<long> Clarifications = Meter.CreateCounter<long>(
        "coachbot.dialog.clarifications", "{question}", "How often the coach asked which of two meanings was meant.");

    private static readonly Counter<long> RedFlags = Meter.CreateCounter<long>(
        "coachbot.dialog.red_flags", "{message}", "Messages answered with a warning before anything else; of nobody, and not which.");

    private static readonly Counter<long> Errors = Meter.CreateCounter<long>(
        "coachbot.dialog.errors", "{error}", "Steps of conversations that threw, by dialog and type of exception.");

    internal static void Clarified() => Clarifications.Add(1);

    internal static void RedFlag() => RedFlags.Add(1);

    /// <param name="number">From 1.</param>
    internal static WaterfallStep Observed(Dialog dialog, int number, WaterfallStep step) => async (context, cancellation) =>
    {
        using var span = Begin(dialog, number);
        try
        {
            return await step(context, cancellation);
        }
        catch (Exception error) when (Failed(dialog, error, span))
        {
            throw;
        }
    };

    internal static async Task ObserveAsync(Dialog dialog, Func<Task> say)
    {
        using var span = Begin(dialog, 1);
        try
        {
            await say();
        }
        catch (Exception error) when (Failed(dialog, error, span))
        {
            throw;
        }
    }

    private static Activity? Begin(Dialog dialog, int step) =>
        Source.StartActivity("dialog")?.SetTag("coachbot.dialog", NameOf(dialog)).SetTag("coachbot.dialog.step", step);

    /// <summary>Noted where it was thrown and not again on its way out. Never catches.</summary>
    private static bool Failed(Dialog dialog, Exception error, Activity? span)
    {
        span?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
        if (error is not OperationCanceledException && !error.Data.Contains(Name))
        {
            error.Data[Name] = true;
            Errors.Add(1, new KeyValuePair<string, object?>("dialog", NameOf(dialog)), new KeyValuePair<string, object?>("error", error.GetType().Name));
        }

        return false;
    }

    private static string NameOf(Dialog dialog) => dialog is DistressReply || Health.Contains(dialog.GetType().Namespace) ? "Health" : dialog.GetType().Name;
}
