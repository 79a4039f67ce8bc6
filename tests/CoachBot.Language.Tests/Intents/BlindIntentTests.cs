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

    private static string Name(Intent? intent) => JsonNamingPolicy.CamelCase.ConvertName($"{intent}");
}
