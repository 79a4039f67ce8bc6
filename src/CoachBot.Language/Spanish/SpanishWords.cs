using CoachBot.Language.Text;

namespace CoachBot.Language.Spanish;

/// <summary>
/// What Spanish words have in common ("muévelo", "pasarla", "aplazar": to move), so that what is wanted in new words still looks like what
/// was learned, and a message in Spanish is not taken for one in words unknown.
/// </summary>
internal sealed class SpanishWords
{
    /// <summary>Beginnings that stand for all words that begin so are this long.</summary>
    private const int Shortest = 4;
    private const int Longest = 5;

    private const int LongestWord = 40;
    private static readonly int[] None = [];

    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> sounds;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> beginnings;

    public SpanishWords(string file)
    {
        var whole = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var begun = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var id = 0;
        foreach (var line in ResourceLines.Of(file))
        {
            foreach (var word in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var (book, form) = word[^1] == '*' ? (begun, word[..^1]) : (whole, word);
                book[form] = book.TryGetValue(form, out var ids) ? [.. ids.Where(other => other != id), id] : [id];
            }

            id++;
        }

        var sounded = new Dictionary<string, int[]>(StringComparer.Ordinal);
        Span<char> sound = stackalloc char[LongestWord];
        foreach (var (word, ids) in whole)
        {
            sounded.TryAdd(sound[..Sound(word, sound)].ToString(), ids);
        }

        sounds = sounded.GetAlternateLookup<ReadOnlySpan<char>>();
        (words, beginnings) = (whole.GetAlternateLookup<ReadOnlySpan<char>>(), begun.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    /// <summary>The classes of a word by their numbers; empty where it is none that is listed.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return None;
        }

        Span<char> plain = stackalloc char[word.Length];
        Plain(word, plain);

        if (words.TryGetValue(plain, out var ids))
        {
            return ids;
        }

        for (var length = Longest; length >= Shortest; length--)
        {
            if (plain.Length > length && beginnings.TryGetValue(plain[..length], out ids))
            {
                return ids;
            }
        }

        return None;
    }

    /// <summary>The same for a word that may be spelled by ear: "kiero", "oi", "tobiyo", "cansao". Only among words that are surely Spanish.</summary>
    public ReadOnlySpan<int> Like(ReadOnlySpan<char> word)
    {
        if (Of(word) is { IsEmpty: false } listed)
        {
            return listed;
        }

        if (word.Length is 0 or > LongestWord)
        {
            return None;
        }

        Span<char> plain = stackalloc char[word.Length];
        Plain(word, plain);
        Span<char> sound = stackalloc char[LongestWord];
        return sounds.TryGetValue(sound[..Sound(plain, sound)], out var ids) ? ids : None;
    }

    private static void Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = word[i] == 'ñ' ? 'n' : PlainText.Unaccented(word[i]);
        }
    }

    /// <summary>Letters that sound alike as one: b and v, s, c and z, k and qu, ll, y and i; a silent h, a d between vowels at the end and a letter said long are left out.</summary>
    /// <returns>How many letters are left.</returns>
    private static int Sound(ReadOnlySpan<char> word, Span<char> sound)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            var letter = word[i] switch
            {
                'v' => 'b',
                'z' => 's',
                'c' when next is 'e' or 'i' => 's',
                'c' when next != 'h' => 'k',
                'q' => 'k',
                'u' when i > 0 && word[i - 1] == 'q' => '\0',
                'h' when i == 0 || word[i - 1] != 'c' => '\0',
                'g' when next is 'e' or 'i' => 'j',
                'l' when next == 'l' => 'i',
                'y' => 'i',
                'd' when i == word.Length - 2 && word.Length > 4 && word[i - 1] == 'a' && next == 'o' => '\0',
                var other => other,
            };
            i += word[i] == 'l' && next == 'l' ? 1 : 0;
            if (letter != '\0' && (length == 0 || sound[length - 1] != letter))
            {
                sound[length++] = letter;
            }
        }

        return length;
    }
}
