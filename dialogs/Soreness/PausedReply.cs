using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// What a runner says while a sign has stopped them: that it was something else, that they wait to be seen or will not go, that a test came back
/// clean, that they train all the same. The coach has asked to be told, so what it doesn't understand leads here too, and to its three answers.
/// </summary>
internal sealed class PausedReply(Clearance clearance, RedFlags redFlags, IStringLocalizer<SorenessTexts> texts) : Reply(nameof(PausedReply))
{
    /// <summary>What is listened for, in this order: "I did my session anyway, it was only heartburn" is told to stop first.</summary>
    private static readonly string[] Said = ["Trained", "TrainsAnyway", "Refuses", "Who", "WhenBack", "MayTrain", "NotSeen", "Misread", "Gone", "Waits", "Result"];

    /// <summary>An open question may be answered with words like these.</summary>
    private static readonly string[] Alone = ["NotSeen", "Misread", "Gone", "Waits", "Result"];

    /// <summary>What says that somebody has trained; in an emergency it is taken down, and they are told to stop first.</summary>
    public static readonly Intent[] Done = [Intent.CompleteSession, Intent.LogSets];

    /// <summary>A sign has stopped the runner, and nobody has cleared it.</summary>
    public static bool IsDue(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false } && Pauses.On(turn.State, turn.Today).Kind is Pause.Urgent or Pause.Legs;

    /// <summary>Not in words: which of the two the coach wants to know before a pause goes that somebody's life may hang on.</summary>
    public override bool Matches(string text) => Is(text, "ButtonMisread") || Is(text, "ButtonFelt");

    public override bool Claims(CoachTurn turn) => base.Claims(turn) || (IsUrgent(turn) && turn.Chose(texts["ButtonNotThat"])) || (IsDue(turn) && Heard(turn) is { } heard && !(heard == "Misread" && !IsUrgent(turn) && !SaysNothing(turn)));

    /// <summary>"It's not that", tapped or in other words, and not said of an emergency: what it is instead is asked about.</summary>
    public bool IsDenied(CoachTurn turn) => !IsUrgent(turn) && !turn.Chose(texts["ButtonMisread"]) && (turn.Chose(texts["ButtonNotThat"]) || (IsDue(turn) && Heard(turn) == "Misread" && !SaysNothing(turn)));

    /// <summary>Denied once more while it is being asked what it is instead, with nothing told: then it is nothing.</summary>
    public bool IsDeniedAgain(CoachTurn turn) => texts.Hears("MisreadPausedWords", turn.Inbound.Text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Chose(texts["ButtonMisread"]) || (!IsUrgent(turn) && Heard(turn) == "Misread" && SaysNothing(turn)))
        {
            await TakeBackAsync(turn, cancellationToken);
            return;
        }

        var urgent = IsUrgent(turn);
        var kind = urgent ? "Urgent" : "Legs";
        var heard = turn.Chose(texts["ButtonFelt"]) ? "Felt"
            : turn.Chose(texts["ButtonNotThat"]) ? "Misread"
            : turn.Intent is { } intent && Done.Contains(intent) ? "Trained"
            : Heard(turn) ?? "Unknown";
        string[] buttons = heard switch
        {
            "Misread" => [texts["ButtonFelt"], texts["ButtonMisread"]],
            "Result" => [texts["ButtonTheyCleared"], texts["ButtonNotSeen"]],
            "Unknown" => [texts["ButtonTheyCleared"], texts["ButtonNotSeen"], texts["ButtonNotThat"]],
            _ => [],
        };
        var said = heard switch
        {
            "Felt" or "NotSeen" => texts[urgent ? "NotSeenYetUrgent" : "NotSeenYet"],
            "MayTrain" => texts[urgent ? "AllowedNothing" : "AllowedUpper"],
            _ => texts[$"Paused{heard}{kind}", RedFlags.Number(turn)],
        };
        await turn.SayAsync(said, null, buttons, cancellationToken);
    }

    /// <summary>"Undo", said of the pause itself: one word doesn't lift it, and what it stands for is asked first.</summary>
    public Task AskWhyAsync(CoachTurn turn, Receipt pause, CancellationToken cancellationToken) =>
        turn.SayAsync(texts[pause.Because.Rule == "R0" ? "UndoPauseUrgent" : "UndoPauseLegs", RedFlags.Number(turn)], null, [texts["ButtonMisread"], texts["ButtonTheyCleared"], texts["ButtonFelt"]], cancellationToken);

    /// <summary>The pause goes when nothing has been built on it since; the advice stands.</summary>
    public async Task TakeBackAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (RedFlags.LastPause(turn.State) is not { } pause)
        {
            await turn.SayAsync(texts[turn.State.Holds.Any(hold => hold.Rule is "R0" or "R1") ? "StillPausedSince" : "NothingPaused"], cancellationToken);
            return;
        }

        await turn.DoAsync(new Undo(), cancellationToken);
        await turn.SayAsync(pause.Because.Rule == "R0" ? texts["TakenBackUrgent", RedFlags.Number(turn)] : redFlags.AdviceStands, cancellationToken);
    }

    /// <summary>None where a professional is quoted or it is said to be over, which others answer, and where a question of the coach is open that the words may answer.</summary>
    private string? Heard(CoachTurn turn) =>
        turn.Inbound.Text is { Length: < MostLetters } text && clearance.Read(text) == ClearanceWord.None && !texts.Hears("RecoveredWords", text)
            ? Said.FirstOrDefault(word => (turn.Talk.Open is null || !Alone.Contains(word)) && texts.Hears($"{word}PausedWords", text))
            : null;

    /// <summary>Nothing hurts at all: there is nothing else to be asked about.</summary>
    private bool SaysNothing(CoachTurn turn) => texts.Hears("NothingWrongWords", turn.Inbound.Text);

    private const int MostLetters = 200;

    public static bool IsUrgent(CoachTurn turn) => Pauses.On(turn.State, turn.Today).Kind == Pause.Urgent;

    private bool Is(string text, string button) => string.Equals(texts[button], text.Trim(), StringComparison.OrdinalIgnoreCase);
}
