using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"My long run was rained off", "Tuesday's run was hard": how one run went is no change of the week, and says something of the strength behind it.</summary>
internal sealed class PastRunReply(IStringLocalizer<GoalsTexts> texts) : Reply(nameof(PastRunReply))
{
    private const int MostCharacters = 120;

    /// <summary>Days on which a hard run is still in the legs.</summary>
    private const int StillFelt = 2;

    /// <summary>A place, a score or a race that is told is for others, and so is whatever is to hold from now on.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } }
        && turn.Reading is { Flags.Count: 0, Slots: { Site: null, Score: null, Fatigue: null, SleepHours: null, Minutes: null, DistanceMetres: null, RaceDate: null, ToDate: null, Reps: null } }
        && !QuestionMark.Ends(text) && texts.Hears("PastRunWords", text) && !texts.Hears("PastRunNotWords", text) && !Races.Tells(text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (texts.Hears("PastRunLostWords", turn.Inbound.Text))
        {
            return turn.SayAsync(texts["PastRunLost"], cancellationToken);
        }

        var next = SessionFinder.Next(turn);
        return turn.SayAsync(next is not null && next.Date <= turn.Today.PlusDays(StillFelt) ? texts["PastRunAndNext", turn.Words.Day(next.Date, turn.Today)] : texts["PastRun"], cancellationToken);
    }
}
