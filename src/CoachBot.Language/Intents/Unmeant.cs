using System.Text.RegularExpressions;

namespace CoachBot.Language.Intents;

/// <summary>
/// "I won't skip friday", "what if I undo that": the words of a command that nobody gives. A denied one is none; one that is only thought of is
/// asked about. Only for what takes something away.
/// </summary>
internal static partial class Unmeant
{
    /// <summary>Below what is acted on.</summary>
    private const double Doubt = 0.5;

    public static void Settle(List<Guess> guesses, string text)
    {
        if (guesses.Exists(guess => guess.Intent is Intent.SkipSession or Intent.MoveSession) && !OfYears().IsMatch(text))
        {
            // "Not lifting tomorrow, skip it": no history.
            guesses.RemoveAll(guess => guess.Intent == Intent.SetExperience);
        }

        for (var i = guesses.Count - 1; i >= 0; i--)
        {
            if (guesses[i].Intent is not (Intent.SkipSession or Intent.Undo))
            {
                continue;
            }

            if (Denied().IsMatch(text))
            {
                guesses.RemoveAt(i);
            }
            else if (Thought().IsMatch(text))
            {
                guesses[i] = guesses[i] with { Confidence = Math.Min(guesses[i].Confidence, Doubt) };
            }
        }
    }

    [GeneratedRegex(@"\b(?:never|nunca|years?|yrs?|a[nñ]os?|months?|meses|beginner|novice|new to|experience|principiante|max|1rm|pb)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfYears();

    [GeneratedRegex(@"\b(?:won['’]?t|will not|not going to|never|(?:don['’]?t|do not|didn['’]?t|did not) (?:want to |wanna )?|not) ?(?:be )?(?:skip|miss|undo)(?:ping|ing)?\b|\bno (?:me |la |lo |voy a |quiero |pienso )*(?:salt(?:o|ar|aré|arme|arla)|deshag\w*|deshac\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:what if|what happens (?:if|when)|if i were to|might|i may|thinking (?:of|about)|tempted to)\b[^.;!]*\b(?:skip|miss|undo)|\b(?:qu[eé] pasa si|y si|quiz[aá]s?|a lo mejor|igual)\b[^.;!]*\b(?:salt|deshag|deshac|deshic)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thought();
}
