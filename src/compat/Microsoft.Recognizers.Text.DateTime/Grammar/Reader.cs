namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// Reads one text: a packrat parser by hand. Every phrase is tried at a token once, its outcome kept, and nesting is bounded,
/// so the time is linear in the text whatever it holds. The parts of this class lie in the folders of what they read.
/// </summary>
internal sealed partial class Reader
{
    private const int DeepestNesting = 6;
    private const int KeptTokens = 512;

    // A reference time at the very ends of the calendar is moved in, so that centuries beside it exist.
    private static readonly Moment Earliest = new(200, 1, 1);
    private static readonly Moment Latest = new(9700, 1, 1);

    [ThreadStatic]
    private static Reader? spare;

    private Token[] tokens = new Token[64];
    private int count;
    private string text = string.Empty;
    private Lexicon lexicon = null!;
    private Moment now;
    private int depth;

    private WordOrder Order => lexicon.Order;

    private Moment Today => now.Date;

    /// <summary>Reads the phrases of a text in lower case, in their order.</summary>
    public static List<Entity> Read(string text, Lexicon lexicon, Moment now, DateTimeOptions options)
    {
        var reader = spare ?? new Reader();
        spare = null;
        reader.text = text;
        reader.lexicon = lexicon;
        reader.now = now < Earliest ? Earliest : now > Latest ? Latest : now;
        reader.depth = reader.singleFrom = reader.singleUntil = 0;
        reader.count = Lexer.Cut(text, lexicon, ref reader.tokens);
        reader.Look();
        reader.memo.Reset(reader.count + 1);
        var found = reader.Entities(options);
        reader.memo.Release();
        if (reader.tokens.Length <= KeptTokens)
        {
            spare = reader;
        }

        return found;
    }
}
