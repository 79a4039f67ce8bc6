using System.Text.Json;
using CoachBot.Language.Text;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// The examples of signs that lie with the conversation about soreness: a file <c>said*</c> or <c>written*</c> holds signs, by line
/// (<c>sign, tab, text</c>) or by section (<c>[sign]</c>, also <c>[none]</c>); a file <c>unsaid*</c> holds what is none.
/// </summary>
internal static class SignFiles
{
    public const string Folder = "signs/";

    private static readonly Dictionary<string, RedFlag> ByName =
        Enum.GetValues<RedFlag>().ToDictionary(flag => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()), StringComparer.Ordinal);

    /// <param name="but">A part of a name; files that have it are left out.</param>
    public static IEnumerable<(RedFlag? Sign, string Text)> All(string? but = null) =>
        ResourceLines.Files(Folder).Where(file => but is null || !file.Contains(but, StringComparison.Ordinal)).SelectMany(Of);

    /// <param name="file">As in <see cref="ResourceLines.Files"/>.</param>
    public static IEnumerable<(RedFlag? Sign, string Text)> Of(string file)
    {
        RedFlag? section = null;
        foreach (var line in ResourceLines.Of(file))
        {
            if (line[0] == '[')
            {
                section = line == "[none]" ? null : ByName[line.Trim('[', ']')];
            }
            else if (line.Split('\t', 2) is [var name, var text])
            {
                yield return (ByName[name], text);
            }
            else
            {
                yield return (section, line);
            }
        }
    }
}
