using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Move Tuesday to Wednesday and Friday to Saturday": each session with its own two days, in one message.</summary>
internal sealed class SeveralMoves(IStringLocalizer<SessionTexts> texts)
{
    /// <summary>In the order they were said; fewer than two: none, and the message is about one.</summary>
    public IReadOnlyList<MoveSession> In(CoachTurn turn)
    {
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { } text })
        {
            return [];
        }

        var moves = texts.Listened("MovesApartWords").Split(text)
            .Where(part => DayNames.All(part, turn.Words.Culture).Count > 1)
            .Select(part => turn.ReadAside($"{texts["MoveFrom"].Value} {texts.Listened("MoveVerbWords").Replace(part, " ").Trim()}").Slots)
            .Select(slots => slots is { FromDate: { } from, ToDate: { } to } ? new MoveSession(Coming(from, to, turn.Today), from) : null)
            .ToList();
        return moves.Count > 1 && moves.TrueForAll(move => move is not null) ? [.. moves.OfType<MoveSession>()] : [];
    }

    /// <summary>"Tuesday to Wednesday", said on a Wednesday, is of the week to come.</summary>
    private static LocalDate Coming(LocalDate from, LocalDate to, LocalDate today) => to == today && from > today ? to.PlusWeeks(1) : to;
}
