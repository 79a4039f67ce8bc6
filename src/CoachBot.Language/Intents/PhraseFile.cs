using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>An example phrase, cut into units and searched for cues.</summary>
/// <param name="Class">An intent, or an intent and a topic as in <c>question/bulk</c>.</param>
internal sealed record Phrase(string Class, string Text, IReadOnlyList<string> Words, IReadOnlyList<Unit> Units, IReadOnlyList<CueHit> Hits);

/// <summary>The example phrases that lie with the conversations, embedded under <c>phrases/</c>.</summary>
internal static class PhraseFile
{
    /// <returns>Each phrase with its class: an intent, or an intent and a topic as in <c>question/bulk</c>.</returns>
    public static IEnumerable<(string Class, string Text)> All(string language)
    {
        foreach (var file in ResourceLines.Files("phrases/"))
        {
            if (!file.EndsWith($"phrases.{language}.txt", StringComparison.Ordinal))
            {
                continue;
            }

            var name = "";
            foreach (var line in ResourceLines.Of(file))
            {
                if (line[0] == '[')
                {
                    name = line.Trim('[', ']');
                }
                else
                {
                    yield return (name, line);
                }
            }
        }
    }
}
