using System.Collections.Frozen;
using System.Globalization;
using CoachBot.Language.Entities;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// A place, a side, a number and words for being sore, and nothing else: "foot", "left shin 4/10", "my groin is a bit sore today". It says no
/// sign, and neither patterns nor the model, which know signs at each of these places, may hear one into it; the coach asks about them. An
/// ache of the chest is never plain.
/// </summary>
internal static class PlainSoreness
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "sore", "soreness", "sorer", "ache", "aches", "aching", "ached", "achy", "stiff", "stiffness", "tight", "tightness", "niggle", "niggles", "niggly",
        "hurt", "hurts", "hurting", "pain", "pains", "painful", "doms", "tired", "heavy", "toast", "fried", "wrecked", "battered", "killing", "ouch", "sharp",
        "bit", "little", "slightly", "slight", "mild", "mildly", "quite", "very", "really", "pretty", "rather", "so", "too", "just", "only", "still", "again", "also",
        "my", "the", "a", "an", "this", "that", "these", "those", "it", "its", "it's", "is", "are", "was", "were", "am", "i", "im", "i'm", "ive", "i've", "me",
        "have", "has", "got", "get", "feel", "feels", "feeling", "felt", "bad", "badly", "better", "worse", "fine", "ok", "okay", "good",
        "in", "on", "of", "at", "from", "after", "since", "and", "or", "but", "with", "about", "maybe", "now", "today", "yesterday", "both",
        "left", "right", "l", "r", "side", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "please", "thanks",
    ]);

    /// <summary>More than a score is something else: a temperature, an hour.</summary>
    private const int HighestScore = 10;

    public static bool Is(List<Unit> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var isScore = word.Kind == UnitKind.Number && int.TryParse(word.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score <= HighestScore
                && !(i + 1 < words.Count && words[i + 1].Word is "am" or "pm");
            if (!isScore && !Words.Contains(word.Word) && !word.Is("side") && !(word.Value("site") is { } site && site != NeverPlain))
            {
                return false;
            }
        }

        return true;
    }

    private const string NeverPlain = "chest";
}
