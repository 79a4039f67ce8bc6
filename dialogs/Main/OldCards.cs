using CoachBot.Dialogs.Turns;
using CoachBot.Training.Plans;

namespace CoachBot.Dialogs.Main;

/// <summary>A tap on a card whose moment has gone: an answered question, a session that is done, a change taken back. Nothing is applied twice.</summary>
internal static class OldCards
{
    internal sealed record Old(string Text, params object[] Arguments);

    public static Old? Find(CoachTurn turn) => Find(turn, turn.Inbound);

    public static Old? Find(CoachTurn turn, Inbound inbound)
    {
        if (inbound.AskNonce is { } nonce && nonce != turn.Talk.Open?.Nonce)
        {
            return new Old("OldQuestion");
        }

        if (inbound is { Data: null, IsFile: false, Text: { } text } && turn.Talk.Offered.Find(button => button.Label == text) is { Of: { } asked } && asked != turn.Talk.Open?.Nonce)
        {
            // To the letter what a closed question offered: said anew it would be taken for something else.
            return new Old("OldChoice");
        }

        if (inbound.ReceiptNumber is { } number)
        {
            var last = turn.State.Receipts.LastOrDefault(receipt => receipt.CanUndo && !receipt.Undone);
            return last?.Number == number ? null : new Old("OldChange");
        }

        if (inbound.SessionId is not { } id)
        {
            return null;
        }

        var session = turn.Plan?.Sessions.FirstOrDefault(session => session.Id.Value == id);
        return session switch
        {
            null => new Old("OldSessionGone"),
            { Status: SessionStatus.Planned or SessionStatus.Missed } when inbound.Date is null || inbound.Date == session.Date => null,
            { Status: SessionStatus.Done or SessionStatus.PartlyDone } when inbound.Data?["feel"] is not null => null,
            { Status: SessionStatus.Planned or SessionStatus.Missed } => new Old("OldSessionMoved", turn.Words.Day(session.Date)),
            _ => new Old("OldSession", turn.Words.Day(session.Date)),
        };
    }
}
