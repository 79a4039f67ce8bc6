using CoachBot.Language.Learning;
using CoachBot.Language.RedFlags;

namespace CoachBot.Language.Tests.Learning;

/// <summary>What is learned lies in the program, so that nothing is trained at start.</summary>
public sealed class LaidDownTests
{
    [Fact]
    public void What_is_laid_down_was_learned_from_the_examples_as_they_are()
    {
        Assert.True(Learned.LaidDown(new Concepts("concepts.txt")) is not null, "Examples, cues or names have changed: run CoachBot.Console read --learn src/CoachBot.Language/Learning/learned.bin");
    }

    /// <summary>The names count too: with a folder of the building machine in them, what is laid down would fit on that machine only.</summary>
    [Fact]
    public void What_is_learned_from_is_named_alike_on_every_machine() => Assert.All(
        typeof(MessageReader).Assembly.GetManifestResourceNames(), name => Assert.InRange(name.Count(letter => letter == '/'), 0, name.StartsWith("phrases/", StringComparison.Ordinal) ? 2 : 1));

    [Fact]
    public void Learned_anew_a_message_is_read_the_same()
    {
        var anew = new MessageReader(laidDown: false);
        foreach (var text in (string[])["move friday to saturday", "my toes are tingling", "never lifted, bands only, 40 mins", "qué toca hoy", "will i get bulky", "done, but my knee is a bit sore"])
        {
            var (laid, learned) = (Readers.Read(text), anew.Read(text, Readers.Wednesday));
            Assert.Equal(laid.Intents.Select(score => score.Name), learned.Intents.Select(score => score.Name));
            Assert.Equal(laid.Flags, learned.Flags);
        }
    }
}
