using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>An answer in a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Value">Yes or no.</param>
/// <param name="Score">From 0.4 to 1.</param>
internal readonly record struct Answer(int Start, int End, bool Value, double Score);

/// <summary>Finds the answer that covers most of a text; of several that cover as much, the first.</summary>
/// <param name="phrases">Phrases that mean yes or no.</param>
internal sealed class AnswerScanner(PhraseTable<bool> phrases)
{
    private const double LeastScore = 0.4;
    private const double ScoreRange = 0.6;

    public bool TryFind(string query, out Answer answer)
    {
        var tokens = TokenList.Of(query);
        var best = (Words: 0, Start: 0, End: 0, Value: false);
        var words = 0;
        for (var at = 0; at < tokens.Count;)
        {
            if (!phrases.TryRead(tokens, at, out var next, out var value))
            {
                words += IsCounted(tokens, at) ? 1 : 0;
                at++;
                continue;
            }

            var end = next;
            while (IsSkinTone(tokens, end))
            {
                end++;
            }

            var length = 0;
            for (var i = at; i < end; i++)
            {
                // A raised hand is a word, though it takes one UTF-16 unit.
                length += IsCounted(tokens, i) || !char.IsAscii(query[tokens[i].Start]) ? 1 : 0;
            }

            best = length > best.Words ? (length, tokens[at].Start, tokens[end - 1].End, value) : best;
            words += length;
            at = end;
        }

        answer = new Answer(best.Start, best.End, best.Value, LeastScore + (ScoreRange * ((double)best.Words / Math.Max(words, 1))));
        return best.Words > 0;
    }

    // Punctuation is no word; a pictograph, which takes two UTF-16 units, is one.
    private static bool IsCounted(TokenList tokens, int at) => tokens[at].Kind != TokenKind.Symbol || tokens[at].End - tokens[at].Start > 1;

    private static bool IsSkinTone(TokenList tokens, int at) =>
        at < tokens.Count && !tokens.Gap(at) && tokens.Span(at) is ['\ud83c', >= '\udffb' and <= '\udfff'];
}
