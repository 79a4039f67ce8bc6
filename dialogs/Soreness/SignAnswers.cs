using CoachBot.Dialogs.Wording;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>
/// The answer, in words, to which of the signs are true: "none, but it gave way once", "no limp but swollen", "sometimes at night". Each part is
/// judged by itself, since a no at the front covers no more than its own part.
/// </summary>
internal sealed class SignAnswers(IStringLocalizer<SorenessTexts> texts)
{
    /// <summary>The signs that are asked about, in the order of the question.</summary>
    public static readonly RedFlag[] Asked =
    [
        RedFlag.PinpointBone, RedFlag.NightPain, RedFlag.Swelling, RedFlag.Numbness, RedFlag.Locking, RedFlag.PopOrTear, RedFlag.Limp,
    ];

    /// <returns>Empty where none is told; a plain yes stands for the strictest, since some of them is true.</returns>
    public IReadOnlyList<RedFlag> In(string? said)
    {
        if (said is null)
        {
            return [];
        }

        if (texts.Hears("SomeOfTheseWords", said))
        {
            return [RedFlag.PinpointBone];
        }

        return [.. Asked.Where(flag => Parts(said).Any(part => IsTold(flag, part)))];
    }

    /// <summary>A sign is named, and all that is said of it is that it was long ago.</summary>
    public bool AreBygone(string? said) => said is not null && In(said).Count == 0 && IsBygone(said) && Asked.Any(flag => texts.Hears($"{flag}AnswerWords", said));

    /// <summary>What may tell of signs: what is denied or dated right behind, as in "swelling? no" or "it swelled, but that was last year", is left out.</summary>
    private List<string> Parts(string said)
    {
        var parts = new List<string>();
        foreach (var part in texts.Listened("SignTurnWords").Split(said))
        {
            var names = Asked.Any(flag => texts.Hears($"{flag}AnswerWords", part));
            if (!names && parts.Count > 0 && (texts.Hears("SignDeniedOnlyWords", part) || (texts.Hears("SignBygoneWords", part) && IsBygone(said))))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Any(char.IsLetter) && !(IsBygone(said) && texts.Hears("SignBygoneWords", part)))
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    /// <summary>Of years ago, and nothing in the message says that it lasts.</summary>
    private bool IsBygone(string said) => texts.Hears("SignBygoneWords", said) && !texts.Hears("SignLastsWords", said);

    /// <summary>A denial stands before what it denies, or right behind each of them: "bone no, rest no".</summary>
    private bool IsTold(RedFlag flag, string part)
    {
        var told = texts.Listened($"{flag}AnswerWords").Match(part);
        var denied = texts.Listened("SignDenialWords").Match(part);
        return told.Success && !(denied.Success && denied.Index < told.Index) && !(texts.Hears("SignDeniedLastWords", part) && texts.Hears("SignDeniedNextWords", part[(told.Index + told.Length)..]));
    }
}
