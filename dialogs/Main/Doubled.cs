using CoachBot.Dialogs.Turns;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main;

/// <summary>
/// A button tapped twice, or a message sent twice, within moments. Each is a message of its own to the channel; to the runner it is one. What
/// only shows something is simply shown again, and "undo" typed once more takes back one more.
/// </summary>
internal static class Doubled
{
    /// <summary>A slip of the finger or of the network. "No" to one question and "no" to the next can follow each other within seconds.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1.5);

    public static bool Is(CoachTurn turn) =>
        !IsTypedUndo(turn) && turn.Talk.Counted is { } counted && Words(turn) is { } words && string.Equals(words, counted.Words, StringComparison.OrdinalIgnoreCase)
        && turn.Context.Activity.Timestamp is { } sent && sent - counted.Sent is var since && since >= TimeSpan.Zero && since < Moment;

    /// <summary>In other letters than the button's, which says its label where there is no card.</summary>
    private static bool IsTypedUndo(CoachTurn turn) => turn.Inbound.Data is null && turn.Reading.Has(Intent.Undo) && turn.Context.Activity.Text?.Trim() != turn.Texts["ButtonUndo"].Value;

    /// <summary>Keeps the message when it has changed something, or has left a question open.</summary>
    public static void Note(CoachTurn turn, long before, string? words) =>
        turn.Talk.Counted = words is not null && turn.Context.Activity.Timestamp is { } sent && (turn.State.Version != before || turn.Talk.Open is not null)
            ? new Counted { Words = words, Sent = sent }
            : null;

    /// <summary>What was said or tapped; an older card's question and a file have their own ways.</summary>
    public static string? Words(CoachTurn turn) =>
        turn.Inbound is { AskNonce: null, IsFile: false, Text: { } text } ? $"{text} {turn.Inbound.SessionId} {turn.Inbound.ReceiptNumber}" : null;
}

/// <summary>The last message that counted. Plain, since it is kept as JSON in the bot's state.</summary>
public sealed class Counted
{
    public string Words { get; set; } = "";

    public DateTimeOffset Sent { get; set; }
}
