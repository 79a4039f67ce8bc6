namespace CoachBot.Language.Text;

/// <summary>Short forms and what they open to; also hands out one string for each word it has seen at start, so reading makes no copies.</summary>
internal sealed class Slang
{
    private static readonly string[] IsWords =
        ["what", "how", "that", "it", "there", "where", "when", "who", "why", "he", "she", "here", "everything", "something", "nothing", "everyone", "someone", "which"];

    private readonly Dictionary<string, string[]> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> formsBySpan;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> knownBySpan;

    public Slang(string file)
    {
        foreach (var line in ResourceLines.Of(file))
        {
            var (written, meant) = line.Split('=', 2) switch { var parts => (parts[0].Trim(), parts[1].Trim()) };
            forms[written] = meant.Split(' ');
        }

        formsBySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        knownBySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Written => forms.Keys;

    public void Learn(string word) => known.TryAdd(word, word);

    public string Known(ReadOnlySpan<char> word) => knownBySpan.TryGetValue(word, out var one) ? one : word.ToString();

    public bool TryOpen(ReadOnlySpan<char> word, out string[] meant)
    {
        var apostrophe = word.IndexOf('\'');
        if (apostrophe <= 0)
        {
            return formsBySpan.TryGetValue(word, out meant!);
        }

        var stem = word[..apostrophe];
        var tail = word[(apostrophe + 1)..];
        meant = tail switch
        {
            "m" => [Known(stem), "am"],
            "ve" => [Known(stem), "have"],
            "ll" => [Known(stem), "will"],
            "d" => [Known(stem), "would"],
            "re" => [Known(stem), "are"],
            "s" => Array.IndexOf(IsWords, stem.ToString()) >= 0 ? [Known(stem), "is"] : stem is "let" ? ["lets"] : Meaning(stem),
            "t" when stem.Length > 1 && stem.EndsWith("n") => stem switch
            {
                "can" => ["can", "not"],
                "won" => ["will", "not"],
                "ain" => ["is", "not"],
                _ => [Known(stem[..^1]), "not"],
            },
            _ => [],
        };
        return meant.Length > 0;
    }

    private string[] Meaning(ReadOnlySpan<char> stem) => formsBySpan.TryGetValue(stem, out var meant) ? meant : [Known(stem)];
}
