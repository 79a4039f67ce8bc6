using System.Globalization;

namespace CoachBot.Language.RunPlans;

/// <summary>A word or a number of a workout.</summary>
/// <param name="Times">A number followed by x: repetitions.</param>
/// <param name="Line">Which line it stands in.</param>
/// <param name="Inside">Within brackets.</param>
internal readonly record struct PlanToken(string Text, double? Number, bool Times, int Line, bool Inside);

/// <summary>Cuts a workout's words.</summary>
internal static class PlanTokens
{
    /// <summary>Characters of one day's words; what follows is not read.</summary>
    public const int MostRead = 600;

    public static List<PlanToken> Of(string text)
    {
        var tokens = new List<PlanToken>();
        var line = 0;
        var depth = 0;
        for (var i = 0; i < text.Length && i < MostRead;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c) || c == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                i = Number(text, i, tokens, line, depth > 0);
            }
            else if (char.IsLetter(c) || c == '₂')
            {
                var start = i;
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '₂' or '\'' || char.IsAsciiDigit(text[i]) && i > start && char.ToLowerInvariant(text[start]) == 'v'))
                {
                    i++;
                }

                tokens.Add(new PlanToken(text[start..i].ToLowerInvariant().Replace("₂", "2", StringComparison.Ordinal), null, false, line, depth > 0));
            }
            else
            {
                line += c is '\n' or '|' || c == '/' && i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ' ? 1 : 0;
                depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
                if (c is '/' or '@' or '-' or '–' or '+' or ',' or ':' or ';' or '%')
                {
                    tokens.Add(new PlanToken(c == '–' ? "-" : c.ToString(), null, false, line, depth > 0));
                }

                i++;
            }
        }

        return tokens;
    }

    private static int Number(string text, int i, List<PlanToken> tokens, int line, bool inside)
    {
        var start = i;
        var whole = true; // so far: "5.5.2026" is no number
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || whole && text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) || Thousands(text, i)))
        {
            whole &= text[i] != '.';
            i++;
        }

        var number = double.Parse(text[start..i].Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        // "3 1/2" and "3½".
        if (i < text.Length && text[i] == '½')
        {
            number += 0.5;
            i++;
        }
        else if (i + 3 < text.Length && text[i] == ' ' && text[i + 2] == '/' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 3]) && text[i + 3] != '0')
        {
            number += (double)(text[i + 1] - '0') / (text[i + 3] - '0');
            i += 4;
        }

        var at = i;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var times = at < text.Length && text[at] is 'x' or 'X' or '×' or '*' && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));
        tokens.Add(new PlanToken("", number, times, line, inside));
        return times ? at + 1 : i;
    }

    private static bool Thousands(string text, int i) =>
        text[i] == ',' && i + 3 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));
}
