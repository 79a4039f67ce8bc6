using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Screening;

/// <summary>Seven yes-or-no questions as switches, with age, pregnancy and a recent birth: one card, one tap.</summary>
internal sealed class ScreeningCard(IStringLocalizer<ScreeningTexts> texts)
{
    public const int Questions = 7;
    public const string Age = "age";
    public const string Pregnant = "pregnant";
    public const string Postpartum = "postpartum";

    public Card Of(Ask ask, int? age)
    {
        var switches = Enumerable.Range(1, Questions).Select(number => new CardSwitch(Id(number), $"({number}) {texts[$"Question{number}"].Value}"));
        List<CardPart> parts =
        [
            new CardLine(texts["CardHint"]),
            .. switches,
            new CardSwitch(Pregnant, texts["Pregnant"]),
            new CardSwitch(Postpartum, texts["Postpartum"]),
        ];
        if (age is null)
        {
            parts.Add(new CardNumber(Age, texts["Age"], ScreeningWords.Youngest, ScreeningWords.Oldest));
        }

        var questions = string.Join(" ", Enumerable.Range(1, Questions).Select(number => $"{number}. {texts[$"Question{number}"].Value}"));
        return new Card("screening", texts["CardTitle"], parts, [new CardButton(texts["Send"], null, ("ask", ask.Nonce), ("answers", "screening"))], $"{texts["CardHint"].Value} {questions}");
    }

    public static string Id(int number) => $"q{number}";
}
