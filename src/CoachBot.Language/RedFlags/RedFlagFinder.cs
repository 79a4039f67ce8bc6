using System.Text.Json;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>Finds the signs that pre-empt everything else. A sign that is denied is dropped; any doubt keeps it.</summary>
internal sealed class RedFlagFinder(CueBook cues)
{
    private static readonly Dictionary<string, RedFlag> ByName =
        Enum.GetValues<RedFlag>().ToDictionary(flag => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()), StringComparer.Ordinal);

    public static RedFlag Parse(string name) => ByName[name];

    public List<RedFlag> Find(IReadOnlyList<Unit> units, bool[] denied)
    {
        var flags = new List<RedFlag>();
        foreach (var hit in cues.Find(units))
        {
            var flag = ByName[hit.Cue.Label];
            if (!flags.Contains(flag) && !IsDenied(hit, denied))
            {
                flags.Add(flag);
            }
        }

        flags.Sort();
        return flags;
    }

    public List<CueHit> Hits(IReadOnlyList<Unit> units) => cues.Find(units);

    /// <summary>Denied from outside: its last word is under a denial that began before it.</summary>
    private static bool IsDenied(CueHit hit, bool[] denied) => denied[hit.From] && denied[hit.To];
}
