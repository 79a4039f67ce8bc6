using System.Text.Json;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>What was offered, kept as JSON while the runner chooses.</summary>
internal sealed record MoveOffer(string? From, string? Asked, IReadOnlyList<OfferedMove> Options, bool Swaps = false)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    public static MoveOffer FromJson(object? json) => Stored.Read<MoveOffer>(json);
}

internal sealed record OfferedMove(string Label, string Phrase, string On, SessionLoad? Load)
{
    public LocalDate Date => LocalDatePattern.Iso.Parse(On).Value;
}

/// <summary>Puts the days on which a session may sit into words and buttons, and finds out which one was chosen.</summary>
internal sealed class MoveOptions(IStringLocalizer<SessionTexts> texts)
{
    private const int Most = 3;

    public MoveOffer Offer(CoachTurn turn, MoveSession move, Decision decision)
    {
        var session = move.From is { } from ? SessionFinder.On(turn, from) : SessionFinder.Next(turn);
        // Other days first; of the ways to keep the day that was asked for, the best one.
        var others = decision.Options.Where(option => option.Date != move.To).Take(Most - 1);
        var offered = others.Concat(decision.Options.Where(option => option.Date == move.To).Take(1))
            .Select(option => new OfferedMove(Label(turn, move, option, session), Phrase(turn, option, session), LocalDatePattern.Iso.Format(option.Date), option.Load == session?.Load ? null : option.Load))
            .DistinctBy(option => option.Label)
            .ToList();
        return new MoveOffer((move.From ?? session?.Date) is { } date ? LocalDatePattern.Iso.Format(date) : null, LocalDatePattern.Iso.Format(move.To), offered);
    }

    public Ask Question(CoachTurn turn, string refusal, MoveOffer offer)
    {
        var labels = offer.Options.Select(option => option.Label).ToList();
        var phrases = offer.Options.Select(option => option.Phrase).ToList();
        var question = phrases.Count == 1 ? texts["OfferOne", phrases[0]] : texts["OfferSome", string.Join(", ", phrases.SkipLast(1)), phrases[^1]];
        return new Ask
        {
            Id = "move.offer",
            IsChoice = true,
            Text = $"{refusal} {question.Value}",
            BackTo = texts["BackToMove", question.Value],
            Why = refusal,
            Expecting = Expecting.Date,
            Buttons = [.. labels, texts["LeaveIt"]],
            Choosing = offer.Options.Any(option => option.Load is not null) ? texts.Listened("LightWords").ToString() : null,
            Takes = [Intent.MoveSession, Intent.ShowDay, Intent.ShowToday],
        };
    }

    public OfferedMove? Chosen(MoveOffer offer, CoachTurn turn)
    {
        var text = turn.Inbound.Text?.Trim();
        return offer.Options.FirstOrDefault(option => string.Equals(option.Label, text, StringComparison.OrdinalIgnoreCase))
            ?? (turn.Reading.Has(Intent.Yes) && offer.Options.Count == 1 ? offer.Options[0] : null)
            ?? offer.Options.FirstOrDefault(option => option.Load is null && SessionFinder.NamedDate(turn) == option.Date)
            ?? (texts.Hears("LightWords", text) ? offer.Options.FirstOrDefault(option => option.Load is not null) : null);
    }

    /// <summary>Within the question: "Thursday after your run", "Monday but light".</summary>
    private string Phrase(CoachTurn turn, MoveOption option, Session? session)
    {
        var day = turn.Words.DayName(option.Date.DayOfWeek);
        return option.Load != session?.Load ? texts["DayBut", day, texts[$"Lighter{option.Load}"].Value] : option.AfterRun ? texts["DayAfterRun", day] : day;
    }

    private string Label(CoachTurn turn, MoveSession move, MoveOption option, Session? session)
    {
        var day = turn.Words.DayName(option.Date.DayOfWeek);
        if (option.Load != session?.Load)
        {
            return option.Date == move.To ? texts["MoveAnyway", texts[$"Lighter{option.Load}"].Value] : texts["DayAs", day, texts[$"Lighter{option.Load}"].Value];
        }

        return option.AfterRun ? texts["DayAfterRun", day] : day;
    }
}
