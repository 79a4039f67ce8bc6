using System.Text.RegularExpressions;

namespace CoachBot.Infra.Tests.Settings;

/// <summary>The README's table of settings.</summary>
internal static partial class SettingsTable
{
    /// <summary>
    /// The keys in the first column, written out: <c>…:B</c> and <c>…AppType</c> take their beginning from the key before them, <c>:0…</c> marks a list.
    /// </summary>
    public static IReadOnlyList<string> Keys(string readme)
    {
        var table = readme[readme.IndexOf("| key | meaning |", StringComparison.Ordinal)..];
        var keys = new List<string>();
        foreach (var row in table.Split('\n').TakeWhile(line => line.StartsWith('|')).Skip(2))
        {
            var before = "";
            foreach (Match cell in Quoted().Matches(row.Split('|')[1]))
            {
                var key = cell.Groups[1].Value;
                if (key.StartsWith('…'))
                {
                    var rest = key[1..];
                    key = before[..before.IndexOf(FirstWord().Match(rest).Value, StringComparison.Ordinal)] + rest;
                }

                before = key = key.TrimStart('-').Replace(":0…", "", StringComparison.Ordinal);
                keys.Add(key);
            }
        }

        return keys;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(:|[A-Z][a-z]+)")]
    private static partial Regex FirstWord();
}
