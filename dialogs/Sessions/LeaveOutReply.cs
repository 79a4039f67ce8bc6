using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>
/// "Swap the goblet squat for something else", "I hate lunges": the plan does without it from now on, and with another in its place. "Bring lunges
/// back": again with it. "No jumping for now": without a single jump, until they may come back.
/// </summary>
internal sealed class LeaveOutReply(ExerciseNames names, ReceiptReply receipts, IStringLocalizer<SessionTexts> texts) : Reply(nameof(LeaveOutReply))
{
    private const int MostCharacters = 90;

    /// <summary>A bigger family, as squats are, is not given up as a whole: those that are planned go.</summary>
    private const int MostOfAFamily = 6;

    private static readonly IReadOnlyList<string> Jumps = [.. Exercises.All.Where(exercise => exercise.Pattern == MovementPattern.Jump).Select(exercise => exercise.Id)];

    /// <summary>The sessions of this many days ahead answer for the plan.</summary>
    private const int DaysAhead = 28;

    /// <summary>What hurts is for the check-in, and one day's wish for the session of that day.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } }
        && turn.Reading is { Flags.Count: 0, Slots: { Site: null, Score: null, Reps: null } } && !texts.Hears("OneDaysWishWords", text)
        && !Pauses.On(turn.State, turn.Today).IsUnwell && (Meant(turn, text).Count > 0 || Back(turn, text).Count > 0);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var known = turn.Profile.LeftOut;
        var back = Back(turn, turn.Inbound.Text!);
        var left = back.Count > 0 ? known.Where(id => !back.Contains(id)) : known.Concat(Meant(turn, turn.Inbound.Text!)).Distinct();
        var lead = back.Count == 0 && texts.Hears("NoJumpsWords", turn.Inbound.Text) ? texts["JumpsOut"].Value : null;
        await receipts.SayAsync(turn, await turn.DoAsync(new SetLeftOut(left.ToValueList()), cancellationToken), lead, cancellationToken);
    }

    /// <summary>Those to be left out that are planned, with the rest of their family.</summary>
    private IReadOnlyList<string> Meant(CoachTurn turn, string text)
    {
        if (texts.Hears("NoJumpsWords", text))
        {
            // Whatever they are called: somebody who mustn't jump is given none, now or in a later phase.
            return Jumps;
        }

        if (texts.Heard("LeaveOutWords", text) is not { Success: true } said)
        {
            return [];
        }

        var planned = turn.Plan!.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today && session.Date < turn.Today.PlusDays(DaysAhead))
            .SelectMany(session => session.Exercises).Select(work => work.ExerciseId).ToHashSet(StringComparer.Ordinal);
        var named = Named(said.Groups["name"].Value);
        return !named.Any(planned.Contains) ? [] : named.Count > MostOfAFamily ? [.. named.Where(planned.Contains)] : named;
    }

    private IReadOnlyList<string> Back(CoachTurn turn, string text) => turn.Profile.LeftOut.Count == 0 ? []
        : texts.Hears("JumpsAgainWords", text) ? [.. Jumps.Where(turn.Profile.LeftOut.Contains)]
        : texts.Heard("BringBackWords", text) is { Success: true } said ? [.. Named(said.Groups["name"].Value).Where(turn.Profile.LeftOut.Contains)]
        : [];

    /// <summary>By its whole name, or by what several are called: mornings are no good mornings.</summary>
    private IReadOnlyList<string> Named(string name) => names.Called(name) is { } one ? [one.Id]
        : names.Like(name) is { Count: > 1 } family ? [.. family.Select(exercise => exercise.Id)]
        : [];
}
