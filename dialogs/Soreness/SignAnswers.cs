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

        string[] parts = texts.Listened("SignTurnWords").Split(said);
        return [.. Asked.Where(flag => Array.Exists(parts, part => IsTold(flag, part)))];
    }

    /// <summary>A denial stands before what it denies.</summary>
    private bool IsTold(RedFlag flag, string part)
    {
        var told = texts.Listened($"{flag}AnswerWords").Match(part);
        var denied = texts.Listened("SignDenialWords").Match(part);
        return told.Success && !(denied.Success && denied.Index < told.Index);
    }
}
