using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Week;

/// <summary>"Why?": of the open question, of a day's session, or of the last change, in the words of its receipt.</summary>
internal sealed class WhyReply(IStringLocalizer<WeekTexts> texts, IStringLocalizer<SorenessTexts> soreness, RuleWords rules) : Reply(nameof(WhyReply), Intent.Why)
{
    /// <summary>A change that left the plan alone explains nothing of it: who asks why then asks about the plan.</summary>
    private const string OnlyNoted = "profile.noted";

    /// <summary>"What are these for?", of the question that waits.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Talk.Open: not null, Inbound.Data: null } && texts.Hears("WhatForWords", turn.Inbound.Text) && !SignsMeantReply.IsMeant(turn, soreness);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var named = SessionFinder.NamedDate(turn);
        var text = named is { } date && turn.Plan is not null ? OfDay(turn, date)
            : turn.Talk.Open is { } open ? open.Why ?? texts["WhyOpen"]
            : OfLast(turn);
        return turn.SayAsync(text, cancellationToken);
    }

    private string OfLast(CoachTurn turn)
    {
        var about = turn.Talk.About;
        if (about?.StartsWith("session:", StringComparison.Ordinal) == true && LocalDatePattern.Iso.Parse(about["session:".Length..]) is { Success: true } date)
        {
            return OfDay(turn, date.Value);
        }

        if (about == "week" && turn.Plan is not null)
        {
            return OfWeek(turn);
        }

        var receipt = about?.StartsWith("receipt:", StringComparison.Ordinal) == true
            ? turn.State.Receipts.LastOrDefault(candidate => $"receipt:{candidate.Number}" == about)
            : turn.State.Receipts.LastOrDefault();
        return receipt is null ? texts["WhyNothing"]
            : (receipt.Because.Rule == OnlyNoted || (receipt.Kind == TrainingJson.KindOf(typeof(Undo)) && turn.Inbound.Text?.Trim().Contains(' ') == true)) && turn.Plan is not null ? OfWeek(turn)
            : OfReceipt(receipt, turn.Words);
    }

    private string OfReceipt(Receipt receipt, Words words)
    {
        var parts = new[] { texts["Heard", rules.Of(receipt.Heard, words).TrimEnd('.')].Value, rules.Of(receipt.Because, words), char.IsUpper(receipt.Because.Rule[0]) ? texts["Rule", receipt.Because.Rule].Value : null, receipt.WouldChange is { } note ? rules.Of(note, words) : null };
        return string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private string OfDay(CoachTurn turn, LocalDate date)
    {
        if (SessionFinder.On(turn, date) is not { } session)
        {
            var nothing = texts["NothingThatDay", turn.Words.Day(date)].Value;
            return date == turn.Today && SessionFinder.Next(turn) is { } next ? $"{nothing} {OfDay(turn, next.Date)}" : nothing;
        }

        return session.Why.Count == 0
            ? texts["WhyNothing"]
            : $"{turn.Words.Capital(turn.Words.Day(session.Date))}: {string.Join(" ", session.Why.Take(3).Select(note => rules.Of(note, turn.Words)))}";
    }

    private string OfWeek(CoachTurn turn)
    {
        var sessions = turn.Plan!.Sessions.Where(session => session.Date >= turn.Today && session.Status == SessionStatus.Planned).Take(2).ToList();
        return sessions.Count == 0
            ? texts["WhyNothing"]
            : string.Join("\n", sessions.Select(session => $"{turn.Words.Capital(turn.Words.Day(session.Date))}: {string.Join(" ", session.Why.Take(2).Select(note => rules.Of(note, turn.Words)))}"));
    }
}
