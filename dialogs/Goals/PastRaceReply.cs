using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"I ran the New York marathon last year": behind the runner for longer than legs remember, so it is no goal and changes nothing.</summary>
internal sealed class PastRaceReply(IStringLocalizer<GoalsTexts> texts) : Reply(nameof(PastRaceReply))
{
    private const int MostCharacters = 140;

    /// <summary>What hurts since, what is wished beside it and what comes next are for others.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } }
        && turn.Reading is { Flags.Count: 0, Slots: { Site: null, Score: null, RaceDate: null, Equipment: null, Minutes: null, Time: null } }
        && texts.Hears("PastRaceWords", text) && texts.Hears("LongAgoWords", text) && !texts.Hears("NextRaceWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts["PastRace"], cancellationToken);
}
