using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Sessions;

/// <summary>What stands in the place of a card once one of its buttons was tapped: the same session as it is now, with the buttons that are left.</summary>
public sealed class TappedCard
{
    private readonly SessionCard sessions;

    internal TappedCard(SessionCard sessions) => this.sessions = sessions;

    /// <summary>Null for a card that shows nothing that changes.</summary>
    internal AdaptiveCardInvokeResponse? Answer(CoachTurn turn) =>
        (turn.Replacement ?? (turn.Plan?.Sessions.FirstOrDefault(session => session.Id.Value == turn.Inbound.SessionId) is { } session ? sessions.Of(session, turn) : null)) is not { } card
            ? null
            : new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = CardAttachment.ContentType,
                Value = CardAttachment.Json(card, turn.Surface, turn.Words.Culture),
            };
}
