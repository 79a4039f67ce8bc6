using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>What a professional is said to have said.</summary>
internal enum ClearanceWord
{
    /// <summary>No professional is quoted.</summary>
    None,

    /// <summary>All clear, without an if or a but.</summary>
    Cleared,

    /// <summary>A no, a part, a condition or a date: what is paused stays.</summary>
    Withheld,
}

/// <summary>
/// Reads an all-clear. Lifting a pause by mistake is worse than keeping it, so any negation, condition or limit in the message keeps it.
/// </summary>
internal sealed class Clearance(IStringLocalizer<SorenessTexts> texts)
{
    public ClearanceWord Read(string text)
    {
        // "Did the doctor clear me?" is for another answer.
        if (QuestionMark.Ends(text))
        {
            return ClearanceWord.None;
        }

        // A friend who is a nurse has looked at nobody.
        if (IsAFriends(text))
        {
            return ClearanceWord.Withheld;
        }

        if (!texts.Hears("ProfessionalWords", text))
        {
            return ClearanceWord.None;
        }

        // "No clot, cleared": what was looked for and not found withholds nothing.
        var rest = texts.Without("NotFoundWords", text);
        return texts.Hears("WithheldWords", rest) ? ClearanceWord.Withheld : texts.Hears("ClearedWords", text) ? ClearanceWord.Cleared : ClearanceWord.None;
    }

    /// <summary>Training, strength or runs are forbidden for now by somebody who looks after them: what is forbidden of it, such as hills only, is another matter.</summary>
    public bool Forbids(string? text) => texts.Hears("ForbiddenWords", text);

    /// <summary>An all-clear, given by somebody close who happens to be one.</summary>
    public bool IsAFriends(string text) => texts.Hears("FriendWhoIsOneWords", text) && texts.Hears("ClearedWords", text);
}
