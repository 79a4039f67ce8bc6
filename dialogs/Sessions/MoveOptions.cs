using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
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

/// <summary>How far the negotiation has come, kept as JSON while the runner chooses.</summary>
/// <param name="From">The day of the session; null: the next one's.</param>
/// <param name="Asked">The day that was asked for last, or is to be tried.</param>
/// <param name="Swaps">Exchanging the two sessions is offered.</param>
/// <param name="Load">What the session becomes on the day to be tried.</param>
/// <param name="Refused">Days that the runner won't have.</param>
/// <param name="Lead">What the next question begins with.</param>
/// <param name="Open">An offer has been turned down already.</param>
/// <param name="Rest">Other moves of the same message, each as from and to, to be asked about next.</param>
internal sealed record MoveOffer(
    string? From, string? Asked, IReadOnlyList<OfferedMove> Options, bool Swaps = false, SessionLoad? Load = null, IReadOnlyList<string>? Refused = null, string? Lead = null, bool Open = false, IReadOnlyList<string>? Rest = null)
{
    [JsonIgnore]
    public LocalDate? FromDate => From is { } date ? LocalDatePattern.Iso.Parse(date).Value : null;

    [JsonIgnore]
    public LocalDate? AskedDate => Asked is { } date ? LocalDatePattern.Iso.Parse(date).Value : null;

    public string ToJson() => JsonSerializer.Serialize(this);

    public static MoveOffer FromJson(object? json) => Stored.Read<MoveOffer>(json);
}

internal sealed record OfferedMove(string Label, string Phrase, string On, SessionLoad? Load)
{
    public LocalDate Date => LocalDatePattern.Iso.Parse(On).Value;
}

/// <summary>Puts the days on which a session may sit into words and buttons, and finds out which one was chosen.</summary>
internal sealed partial class MoveOptions(IStringLocalizer<SessionTexts> texts)
{
    private const int Most = 3;

    /// <param name="refused">Days that won't do.</param>
    public MoveOffer Offer(CoachTurn turn, MoveSession move, Decision decision, IReadOnlyList<string> refused)
    {
        var session = move.From is { } from ? SessionFinder.On(turn, from) : SessionFinder.Next(turn);
        var possible = decision.Options.Where(option => !refused.Contains(LocalDatePattern.Iso.Format(option.Date))).ToList();

        // Other days first; of the ways to keep the day that was asked for, the best one.
        var others = possible.Where(option => option.Date != move.To && option.Date != session?.Date).Take(Most - 1);
        var offered = others.Concat(possible.Where(option => option.Date == move.To).Take(1))
            .Select(option => new OfferedMove(Label(turn, move, option, session), Phrase(turn, option, session), LocalDatePattern.Iso.Format(option.Date), option.Load == session?.Load ? null : option.Load))
            .DistinctBy(option => option.Label)
            .ToList();
        return new MoveOffer((move.From ?? session?.Date) is { } date ? LocalDatePattern.Iso.Format(date) : null, LocalDatePattern.Iso.Format(move.To), offered, Refused: refused);
    }

    /// <param name="lead">Why the day that was asked for won't do; null: nothing new to say.</param>
    public Ask Question(string? lead, MoveOffer offer)
    {
        var labels = offer.Options.Select(option => option.Label).ToList();
        var phrases = offer.Options.Select(option => option.Phrase).ToList();
        var question = phrases.Count == 1 ? texts["OfferOne", phrases[0]] : texts["OfferSome", string.Join(", ", phrases.SkipLast(1)), phrases[^1]];
        return new Ask
        {
            Id = "move.offer",
            IsChoice = true,
            Text = lead is null ? question : $"{lead} {question.Value}",
            BackTo = texts["BackToMove", question.Value],
            Why = lead ?? texts["WhyMove"],
            Expecting = Expecting.Date,
            Buttons = [.. labels, texts["LeaveIt"]],
            Choosing = Choosing(offer),
            Takes = Taken,
        };
    }

    /// <summary>Any day that the runner names.</summary>
    /// <param name="another">Something has been turned down.</param>
    public Ask Where(string? lead, bool another = false)
    {
        var question = texts[another || lead is not null ? "MoveWhereElse" : "MoveWhere"].Value;
        return new Ask
        {
            Id = "move.to",
            IsChoice = true,
            Text = lead is null ? question : $"{lead} {question}",
            BackTo = texts["BackToMove", question],
            Why = texts["WhyMove"],
            Expecting = Expecting.Date,
            Buttons = another || lead is not null ? [texts["LeaveIt"]] : [],
            Takes = Taken,
        };
    }

    private static readonly string[] Ordinals = ["FirstWords", "SecondWords", "LastWords"];

    private static List<Intent> Taken => [Intent.MoveSession, Intent.ShowDay, Intent.ShowToday, Intent.SetAvailability];

    /// <summary>"The light one", "the first", "you pick": words for what is offered.</summary>
    private string Choosing(MoveOffer offer)
    {
        string[] names = offer.Options.Any(option => option.Load is not null) ? ["LightWords", .. Ordinals, "AnyWords"] : [.. Ordinals, "AnyWords"];
        return string.Join('|', names.Select(name => $"(?:{texts.Listened(name)})"));
    }

    public OfferedMove? Chosen(MoveOffer offer, CoachTurn turn)
    {
        var text = turn.Inbound.Text?.Trim();
        return offer.Options.FirstOrDefault(option => string.Equals(option.Label, text, StringComparison.OrdinalIgnoreCase))
            ?? (turn.Reading.Has(Intent.Yes) && offer.Options.Count == 1 && SessionFinder.NamedDate(turn) is null ? offer.Options[0] : null)
            ?? offer.Options.FirstOrDefault(option => option.Load is null && SessionFinder.NamedDate(turn) == option.Date)
            ?? (texts.Hears("LightWords", text) ? offer.Options.FirstOrDefault(option => option.Load is not null) : null)
            ?? (texts.Hears("FirstWords", text) || texts.Hears("AnyWords", text) ? offer.Options.FirstOrDefault() : null)
            ?? (texts.Hears("SecondWords", text) ? offer.Options.ElementAtOrDefault(1) : null)
            ?? (texts.Hears("LastWords", text) ? offer.Options.LastOrDefault() : null);
    }

    /// <summary>The day that the message wants, and those that it won't have: "not friday, saturday then".</summary>
    public (LocalDate? Wanted, IReadOnlyList<LocalDate> Refused) Days(CoachTurn turn)
    {
        if (Ordinals.Any(name => texts.Hears(name, turn.Inbound.Text)))
        {
            // "The second" of what is offered is no day of the month.
            return (null, []);
        }

        var refused = new List<LocalDate>();
        LocalDate? wanted = null;
        foreach (var part in Parts().Split(turn.Inbound.Text ?? "").Where(part => part.Length > 0))
        {
            var slots = turn.ReadAside(part, Expecting.Date).Slots;
            var named = DayNames.All(part, turn.Words.Culture) is [var day, ..] ? turn.Today.DayOfWeek == day ? turn.Today : turn.Today.Next(day) : (LocalDate?)null;
            if ((slots.ToDate ?? slots.Date ?? named) is not { } date)
            {
                continue;
            }

            // "Can't I do it Monday?" wants it.
            if (texts.Hears("NotThatDayWords", part) && !QuestionMark.Ends(turn.Inbound.Text ?? ""))
            {
                refused.Add(date);
            }
            else
            {
                wanted = date;
            }
        }

        return (wanted ?? (refused.Count == 0 ? turn.Reading.Slots.ToDate ?? SessionFinder.NamedDate(turn) : null), refused);
    }

    [GeneratedRegex(@"[,;.!?¿]+|\b(?:but|what about|how about|pero|mejor|pues|and|y)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

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
