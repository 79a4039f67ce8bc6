using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Goals;

/// <summary>Where a clause ends.</summary>
internal static partial class GoalClauses
{
    [GeneratedRegex(@"[,;.\n]|\b(?:and|but|y|pero)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Ends();
}
