using System.Text.Json;

namespace CoachBot.Language.Tests.Intents;

/// <summary>What runners want, written before the reader had seen any of it; a file is judged by its rate.</summary>
public sealed class BlindIntentTests
{
    private const double LeastRight = 0.95;

    [Theory]
    [InlineData("en.txt")]
    [InlineData("es.txt")]
    public void What_is_wanted_is_understood(string file)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Intents", file)).Select(line => line.Split('\t')).ToList();
        var wrong = lines.Where(line => Name(Readers.Read(line[1]).Best) != line[0]).Select(line => $"{line[0]}: {line[1]}").ToList();
        Assert.True(wrong.Count <= (1 - LeastRight) * lines.Count, string.Join(Environment.NewLine, wrong));
    }

    /// <summary>Longer files, in the Spanish of Spain to Chile and the English of Britain to India, with slang and typos. What they missed has been mended by kinds since, so unseen words fare worse.</summary>
    [Theory]
    [InlineData("en-2.txt", "en-GB")]
    [InlineData("es-2.txt", "es-ES")]
    [InlineData("es-3.txt", "es-ES")]
    public void What_is_wanted_in_other_words_is_understood(string file, string locale)
    {
        const double Least = 0.92;
        var context = Readers.Wednesday with { Locale = locale };
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Intents", file)).Select(line => line.Split('\t')).ToList();
        var wrong = lines.Where(line => Name(Readers.Reader.Read(line[1], context).Best) != line[0]).Select(line => $"{line[0]}: {line[1]}").ToList();
        Assert.True(wrong.Count <= (1 - Least) * lines.Count, string.Join(Environment.NewLine, wrong));
    }

    private static string Name(Intent? intent) => JsonNamingPolicy.CamelCase.ConvertName($"{intent}");
}
