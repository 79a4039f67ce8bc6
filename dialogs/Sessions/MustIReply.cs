using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Do I still need to do Tuesday?": what a missed session means, and the two ways out of it. It changes nothing by itself.</summary>
internal sealed class MustIReply(IStringLocalizer<SessionTexts> texts) : Reply(nameof(MustIReply))
{
    private const int MostCharacters = 100;

    /// <summary>Who is hurt or ill hears first what is paused.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } }
        && turn.Reading is { Flags.Count: 0, Slots: { Site: null, Exercise: null } } && !Pauses.On(turn.State, turn.Today).IsUnwell && texts.Hears("MustIWords", text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var named = SessionFinder.NamedDate(turn) is { } said && said >= turn.Today ? said
            : DayNames.Only(turn.Inbound.Text, turn.Words.Culture) is { } weekday ? turn.Today.PlusDays(-1).Next(weekday)
            : (LocalDate?)null;
        var session = named is { } date ? SessionFinder.On(turn, date) : SessionFinder.Next(turn);
        if (session is not { Status: SessionStatus.Planned } || session.Date < turn.Today)
        {
            await turn.SayAsync(named is { } empty ? texts["MustINothingOn", turn.Words.Day(empty)] : texts["MustINothing"], cancellationToken);
            return;
        }

        var day = turn.Words.DayName(session.Date.DayOfWeek);
        await turn.SayAsync(texts["MustI", turn.Words.Capital(turn.Words.Day(session.Date)), session.Minutes], null, [texts["MustISkip", day], texts["MustIMove", day]], cancellationToken);
    }
}
