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
        var pregnant = SaysPregnant(text);
        var loss = SaysLoss(text);
        var ended = loss || texts.Hears("EndedWords", text);
        var others = texts.Hears("ElseWords", text);
        var rest = texts.Without("ElseWords", text, ". ");
        var named = Named(rest).ToList();
        var none = texts.Hears("NoneWords", rest) || texts.Hears("PlainNoWords", rest);
        var numbers = turn.Texts.Hears("QuestionWords", text) ? [] : Numbers(rest, reading.Slots.Age);
        var yes = none && !texts.Hears("ExceptWords", text) ? named : [.. numbers.Union(named), .. Short(rest).Except(named)];
        yes = [.. yes.Union(Operated(rest))];

        // "The rest no" says that something is a yes: which, has to be heard as well. Who says a pregnancy a second time has said all there is.
        var something = pregnant || ended || SaysPostpartum(text) || draft.Pregnant || draft.Postpartum || draft.Yes.Any();
        var complete = none || (others && something) || named.Count > 0 || yes.Count > 0 || (pregnant && draft.Pregnant);
        return draft with
        {
            Age = Bounded(Written(reading.Slots.Age, text) ?? Born(text, turn) ?? Bare(text) ?? reading.Slots.Age) ?? draft.Age,
            Pregnant = (draft.Pregnant || pregnant) && !ended,
            Postpartum = draft.Postpartum || SaysPostpartum(text) || ended,
            Loss = draft.Loss || loss,
            Yes = draft.Answered ? draft.Yes : [.. draft.Yes.Union(yes).Order()],
            Answered = draft.Answered || (complete && !(yes.Count == 0 && TellsUnplaced(turn))),
        };
    }

    /// <summary>Nothing but a yes or a no to what the questions name, such as "the heart one, yes, others no": an answer, and no sign of today.</summary>
    public bool IsCardAnswer(string? text) => texts.Hears("CardAnswerWords", text);

    /// <summary>The questions that such an answer names by one word each, the denied ones left out.</summary>
    private IEnumerable<int> Short(string text) => !IsCardAnswer(text) ? [] : Enumerable.Range(1, ScreeningCard.Questions)
        .Where(number => Breath().Split(text).Any(clause => texts.Hears($"Short{number}", clause) && !texts.Hears("PlainNoWords", clause) && !Regex.IsMatch(clause, @"\bno\b", RegexOptions.IgnoreCase)));

    /// <summary>A pattern of what answers the seven, whatever else it sounds like: "bad back" takes nothing back. A question answers nothing.</summary>
    public string Answering { get; } =
        $@"{texts.Listened("AboutQuestionWords")}|^(?!.*\?\s*$)(?:[\s\S]*(?:{string.Join('|', Enumerable.Range(1, ScreeningCard.Questions).Select(number => $@"\b(?:{texts.Listened($"Words{number}")})\b").Append(texts.Listened("ElseWords").ToString()).Append(texts.Listened("PregnantWords").ToString()).Append(texts.Listened("PostpartumWords").ToString()).Append(texts.Listened("LossWords").ToString()))})|\W*(?:no\W+)+\d*\W*$)";

    /// <summary>The seven questions to which a message outside the card says yes; none of what it only asks.</summary>
    public IReadOnlyList<int> Yes(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false } && texts.Hears("OwnHealthWords", turn.Stated)
        ? [.. Named(turn.Stated).Where(number => IsDiagnosis(number) || (number is 2 or 5 or 6 && IsLasting(number, turn.Stated))).Union(Operated(turn.Stated)).Order()]
        : [];

    /// <summary>Had once and needed no more is history; a medicine that is over as well.</summary>
    private bool IsLasting(int number, string text) => texts.Hears($"Lasting{number}", text) && !(number == 5 && texts.Hears("NoLongerTakenWords", text));

    /// <summary>An operation of the last weeks, of whatever part: training could make it worse, which is what the sixth asks.</summary>
    private int[] Operated(string text) =>
        texts.Hears("OperationWords", text) && texts.Hears("LatelyWords", text) && !texts.Hears("LongAgoWords", text) && !texts.Hears("OthersWords", text) ? [AboutTheBody] : [];

    private const int AboutTheBody = 6;

    /// <summary>Health that changes what the coach may plan, and isn't known yet.</summary>
    public bool TellsHealth(CoachTurn turn)
    {
        var (text, known) = (turn.Stated, turn.Profile.Screening);
        return SaysLoss(text) || texts.Hears("EndedWords", text) || SaysPostpartum(text) || (SaysPregnant(text) && known?.Pregnant != true) || Yes(turn).Count > 0;
    }

    /// <summary>Tells something of the runner's health that none of the seven names, so that it is asked about and not passed over.</summary>
    public bool TellsUnplaced(CoachTurn turn) => Clause().Split(AboutHealth(turn).Replace('’', '\'')).Any(clause => texts.Hears("AilmentWords", clause) && !texts.Hears("OthersWords", clause) && !Named(clause).Any() && !SaysPostpartum(clause) && !SaysPregnant(clause));

    public bool SaysLoss(string? text) => texts.Hears("LossWords", text) && !texts.Hears("OthersWords", text) && !texts.Hears("LongAgoWords", text);

    /// <summary>What is said first to whoever has lost a pregnancy.</summary>
    public string Sorry => texts["NotedLoss"];

    public bool SaysPregnant(string? text) => texts.Hears("PregnantWords", text) && !texts.Hears("NotPregnantWords", text) && !texts.Hears("OthersWords", text);

    /// <summary>Dizziness and chest pain outside the card are signs of today, and medicines may be for a cold.</summary>
    private static bool IsDiagnosis(int number) => number is 1 or 4 or 7;

    /// <summary>The questions whose matter is named and not denied. "No heart disease or asthma" denies both; what follows with a verb of its own is told anew.</summary>
    private IEnumerable<int> Named(string text)
    {
        var (found, denied) = (new SortedSet<int>(), false);
        foreach (var clause in Breath().Split(text.Replace('’', '\'')).Where(clause => clause.Any(char.IsLetter) && !texts.Hears("OthersWords", clause)))
        {
            var named = Enumerable.Range(1, ScreeningCard.Questions).Where(number => Regex.IsMatch(clause, $@"\b(?:{texts.Listened($"Words{number}")})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)).ToList();
            var yes = named.Where(number => Has(clause, number)).ToList();
            denied = named.Count > 0 && (yes.Count == 0 || (denied && !texts.Hears("ToldAnewWords", clause)));
            if (!denied)
            {
                found.UnionWith(yes);
            }
        }

        return found;
    }

    /// <summary>The only question that is asked about by its number; null: none, or something is told as well.</summary>
    public int? AskedAbout(CoachTurn turn) => turn.Stated.Length == 0 && turn.Inbound.Text is { } text && Numbers(text, null).ToList() is [var only] ? only : null;

    /// <summary>A birth of the last weeks; one of years ago is history.</summary>
    public bool SaysPostpartum(string? text) => texts.Hears("PostpartumWords", text) && !texts.Hears("LongAgoWords", text) && !texts.Hears("OthersWords", text) && !texts.Hears("FatherWords", text);

    /// <summary>The same, given by somebody else: the runner is the father or the partner.</summary>
    public bool IsOthersBirth(string? text) => (texts.Hears("FatherWords", text) || (texts.Hears("PostpartumWords", text) && texts.Hears("PartnerWords", text))) && !texts.Hears("LongAgoWords", text);

    /// <summary>Not pregnant, and never said to have been.</summary>
    public bool SaysNotPregnant(string? text) => texts.Hears("NotPregnantWords", text) && !texts.Hears("EndedWords", text) && !SaysLoss(text) && !SaysPostpartum(text);

    /// <summary>What was read was never meant: "no I'm not, typo".</summary>
    public bool TakesBack(string? text) => text is { Length: < MostOfTakingBack } && (texts.Hears("TakenBackWords", text) || SaysNotPregnant(text));

    private const int MostOfTakingBack = 80;

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
    public int? AgeIn(CoachTurn turn) => Bounded(turn.Reading.Slots.Age ?? (turn.Inbound.Text is { } text ? Bare(text) : null));

    private static int? Bounded(int? age) => age is >= Youngest and <= Oldest ? age : null;

    /// <summary>
    /// A number that is none of the questions', at the front or the end of what tells: "none, 34". Another's age is not the runner's, and a number
    /// in a wish is a distance.
    /// </summary>
    private int? Bare(string text) => Clause().Split(text).Where(clause => !texts.Hears("OthersWords", clause) && !texts.Hears("AskingWords", clause))
        .SelectMany(clause => BareNumber().Matches(clause).Where(match => !clause[..match.Index].Any(char.IsLetter) || !clause[(match.Index + match.Length)..].Any(char.IsLetter)))
        .Select(match => (int?)int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(number => number >= Youngest);

    /// <summary>A number in figures goes before one in words, which may be a saying: "todo al cien, 34".</summary>
    private static int? Written(int? age, string text) => age is { } told && (text.Contains(told.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) || !text.Any(char.IsAsciiDigit)) ? age : null;

    /// <summary>"Born 1971".</summary>
    private int? Born(string text, CoachTurn turn) => texts.Listened("BornWords").Match(text) is { Success: true } born ? turn.Today.Year - int.Parse(born.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private IEnumerable<int> Numbers(string text, int? age) => Enumerable.Range(1, ScreeningCard.Questions)
        .Where(number => number != age && (texts.Hears($"Ordinal{number}", text) || Regex.IsMatch(text, $@"\b{number}{NoMeasure}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)));

    /// <summary>What a question asks about was named and not denied in the same breath: "no meds" is no yes.</summary>
    private bool Has(string text, int number) =>
        Regex.IsMatch(text.Replace('’', '\''), $@"(?<!{texts.Listened("DeniedWords")})\b({texts.Listened($"Words{number}")})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"15 minutes", "3x8", "12 kg" are neither an age nor the number of a question.</summary>
    private const string NoMeasure = @"(?!\s*(?:min|kg|k\b|km|lbs?\b|mi\b|miles?|meters?|met|sec|seg|h\b|hours?|horas?|years?|yrs?|a[nñ]os?|months?|meses|mes|days?|d[ií]as?|weeks?|semanas?|times|veces|sets|reps|series|x\s*\d|[:/%]))";

    [GeneratedRegex(@"[,.;:\n]|\b(?:and|but|or|nor|except|y|pero|e|o|salvo|excepto)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Breath();

    [GeneratedRegex(@"[,.;\n]|\b(?:and|but|y|pero|e)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    /// <summary>… nor is the 10 of "4/10" or "4 out of 10".</summary>
    [GeneratedRegex(@"(?<!\d\s?[/:]\s?)(?<!\d (?:out )?(?:of|de|sobre) )\b\d{1,3}\b(?! (?:out of|of|de|sobre) \d)" + NoMeasure, RegexOptions.IgnoreCase)]
    private static partial Regex BareNumber();
}
