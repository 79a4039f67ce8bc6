using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>Who is known to be pregnant is read with that said in front: a warning sign counts then in half a word, and all other talk stays what it is.</summary>
public sealed class PregnancyTests
{
    [Theory]
    [InlineData("I'm pregnant. bled a little last night")]
    [InlineData("I'm pregnant. little one isn't kicking much")]
    [InlineData("Estoy embarazada. hoy manché un poquito")]
    [InlineData("Estoy embarazada. el peque no da patadas desde el lunes")]
    [InlineData("Estoy embarazada. tengo la tripa dura cada tanto")]
    public void A_warning_sign_in_pregnancy_is_raised(string text) => Assert.Contains(RedFlag.PregnancyWarning, Readers.Read(text).Flags);

    [Theory]
    [InlineData("I'm pregnant. help")]
    [InlineData("I'm pregnant. push today's one back a day")]
    [InlineData("I'm pregnant. goblets 3x10 with the 12, felt fine")]
    [InlineData("I'm pregnant. quads a little sore from monday")]
    [InlineData("Estoy embarazada. pásala al viernes")]
    [InlineData("Estoy embarazada. ¿qué toca hoy?")]
    public void Anything_else_raises_none(string text) => Assert.Empty(Readers.Read(text).Flags);

    [Theory]
    [InlineData("estoy embarazada, tengo 31", "es-ES")]
    [InlineData("ninguna, estoy embarazada, tengo 31", "es-MX")]
    [InlineData("none, i'm pregnant, 31", "en-GB")]
    public void Beside_other_facts_it_is_heard_too(string text, string locale)
    {
        var reading = Readers.Reader.Read(text, new ReadingContext(new(2026, 3, 4, 10, 0), "Europe/London", locale));
        Assert.True(reading.Has(Intent.Pregnancy) && reading.Slots.Age == 31, string.Join(", ", reading.Intents));
    }
}
