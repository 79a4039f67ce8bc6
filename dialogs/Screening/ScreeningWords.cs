using System.Text.RegularExpressions;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Screening;

/// <summary>Reads answers to the seven questions: the card's switches, or words such as "none", "yes to the third", "2 and 5", "I take blood thinners".</summary>
internal sealed partial class ScreeningWords(IStringLocalizer<ScreeningTexts> texts)
{
    public const int Youngest = 8;
    public const int Oldest = 100;

    public ScreeningDraft Hear(ScreeningDraft draft, CoachTurn turn)
    {
        var (inbound, reading) = (turn.Inbound, turn.Reading);
        if (inbound.Data?["answers"] is not null)
        {
            return draft with
            {
                Answered = true,
                Yes = [.. Enumerable.Range(1, ScreeningCard.Questions).Where(number => inbound.IsOn(ScreeningCard.Id(number)))],
                Pregnant = draft.Pregnant || inbound.IsOn(ScreeningCard.Pregnant),
                Postpartum = draft.Postpartum || inbound.IsOn(ScreeningCard.Postpartum),
                Age = Bounded(int.TryParse(inbound.Data[ScreeningCard.Age]?.ToString(), out var typed) ? typed : null) ?? draft.Age,
            };
        }

        var text = AboutHealth(turn);
        var age = Bounded(reading.Slots.Age ?? Bare(text));
        var pregnant = texts.Hears("PregnantWords", text) && !texts.Hears("NotPregnantWords", text);
        var postpartum = SaysPostpartum(text);
        var yes = Numbers(text, reading.Slots.Age).Union(Enumerable.Range(1, ScreeningCard.Questions).Where(number => Has(text, number))).Order().ToArray();
        var none = texts.Hears("NoneWords", text) || texts.Hears("PlainNoWords", text);
        return draft with
        {
            Age = age ?? draft.Age,
            Pregnant = draft.Pregnant || pregnant,
            Postpartum = draft.Postpartum || postpartum,
            Yes = draft.Answered || (none && !texts.Hears("ExceptWords", text)) ? draft.Yes : [.. draft.Yes.Union(yes).Order()],
            Answered = draft.Answered || none || yes.Length > 0,
        };
    }

    /// <summary>The only question that is asked about by its number; null: none, or something is told as well.</summary>
    public int? AskedAbout(CoachTurn turn) => turn.Stated.Length == 0 && turn.Inbound.Text is { } text && Numbers(text, null).ToList() is [var only] ? only : null;

    /// <summary>A birth of the last weeks; one of years ago is history.</summary>
    public bool SaysPostpartum(string? text) => texts.Hears("PostpartumWords", text) && !texts.Hears("LongAgoWords", text);

    /// <summary>The message without what tells something else: the 3 of "my race is on 3 May" is neither an age nor a question's number.</summary>
    private static string AboutHealth(CoachTurn turn)
    {
        // "What is question 4 about?" says yes to nothing.
        var text = turn.Stated;
        return !Routes.TellsMore(turn.ReadAside())
            ? text
            : string.Join(", ", Clause().Split(text).Where(clause => !string.IsNullOrWhiteSpace(clause) && !Routes.TellsMore(turn.ReadAside(clause))));
    }

    /// <summary>The age that is named, as an answer or as a correction; null: none. "30 minutes" makes nobody thirty.</summary>
    public static int? AgeIn(CoachTurn turn) => Bounded(turn.Reading.Slots.Age ?? (turn.Inbound.Text is { } text && BareNumber().IsMatch(text) ? Asking.Number.Of(text) : null));

    private static int? Bounded(int? age) => age is >= Youngest and <= Oldest ? age : null;

    /// <summary>A number that is none of the questions'.</summary>
    private static int? Bare(string text) => BareNumber().Matches(text).Select(match => (int?)int.Parse(match.Value)).FirstOrDefault(number => number >= Youngest);

    private IEnumerable<int> Numbers(string text, int? age) => Enumerable.Range(1, ScreeningCard.Questions)
        .Where(number => number != age && (texts.Hears($"Ordinal{number}", text) || Regex.IsMatch(text, $@"\b{number}{NoMeasure}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)));

    /// <summary>What a question asks about was named and not denied in the same breath: "no meds" is no yes.</summary>
    private bool Has(string text, int number) =>
        Regex.IsMatch(text.Replace('’', '\''), $@"(?<!{texts.Listened("DeniedWords")})\b({texts.Listened($"Words{number}")})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"15 minutes", "3x8", "12 kg" are neither an age nor the number of a question.</summary>
    private const string NoMeasure = @"(?!\s*(?:min|kg|k\b|km|lbs?\b|mi\b|miles?|meters?|met|sec|seg|h\b|hours?|horas?|days?|d[ií]as?|weeks?|semanas?|times|veces|sets|reps|series|x\s*\d|[:/%]))";

    [GeneratedRegex(@"[,.;\n]|\b(?:and|but|y|pero|e)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b\d{1,3}\b" + NoMeasure, RegexOptions.IgnoreCase)]
    private static partial Regex BareNumber();
}
