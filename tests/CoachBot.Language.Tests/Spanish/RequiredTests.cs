using CoachBot.Language.Intents;
using CoachBot.Language.RedFlags;
using CoachBot.Language.Spanish;
using CoachBot.Language.Text;
using Xunit;

namespace CoachBot.Language.Tests.Spanish;

/// <summary>A pattern looks only at texts that hold what it cannot do without: it must never overlook one that it matches.</summary>
public class RequiredTests
{
    [Theory]
    [InlineData(@"\b(?:del?|al) lunes\b", " lunes")]
    [InlineData(@"(?<!no )(?:activa|enciende)\w*.{0,20}avisos?", "activa enciende")]
    [InlineData(@"^(?<day>\d{1,2})(?: abril| mayo)?$", null)]
    [InlineData("ca[rn]roes?", "roe")]
    public void ItIsTheLongestOfWhatEveryMatchHolds(string pattern, string? pieces) =>
        Assert.Equal(pieces, Required.Of(pattern) is { } all ? string.Join(' ', all) : null);

    [Fact]
    public void NothingThatAPatternMatchesIsOverlooked()
    {
        var patterns = SpanishPatterns.Load();
        List<string> texts = [.. PhraseFile.All("es").Select(phrase => PlainText.Of(phrase.Text)), .. SignFiles.All(null).Select(example => PlainText.Of(example.Text))];
        var matched = 0;
        foreach (var pattern in patterns.Names.Select(patterns.Of))
        {
            foreach (var text in texts)
            {
                var match = pattern.Search(text);
                matched += match.Success ? 1 : 0;
                Assert.Equal(match.Success, pattern.IsMatch(text));
            }
        }

        Assert.True(matched > 1000, $"only {matched} matches to judge by");
    }
}
