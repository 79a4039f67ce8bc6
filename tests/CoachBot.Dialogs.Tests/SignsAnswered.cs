using CoachBot.Dialogs.Soreness;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Tests;

/// <summary>"Is any of these true?", answered in a runner's own words: what is true is never lost behind a no.</summary>
public sealed class SignsAnswered
{
    [Theory]
    [InlineData("none of these, just wakes me at night", RedFlag.NightPain)]
    [InlineData("none but it gave way once on the stairs", RedFlag.Locking)]
    [InlineData("no, though it swells after runs", RedFlag.Swelling)]
    [InlineData("yes swelling", RedFlag.Swelling)]
    [InlineData("no limp but swollen", RedFlag.Swelling)]
    [InlineData("all no bar the limp", RedFlag.Limp)]
    [InlineData("sometimes at night", RedFlag.NightPain)]
    [InlineData("heard a pop, nothing else", RedFlag.PopOrTear)]
    [InlineData("yes", RedFlag.PinpointBone)]
    [InlineData("some of them", RedFlag.PinpointBone)]
    [InlineData("sí, de noche", RedFlag.NightPain)]
    [InlineData("hinchada", RedFlag.Swelling)]
    [InlineData("a veces se me va", RedFlag.Locking)]
    [InlineData("justo en un puntito", RedFlag.PinpointBone)]
    [InlineData("ninguna, bueno, cojeo un poco", RedFlag.Limp)]
    [InlineData("todo eso", RedFlag.PinpointBone)]
    [InlineData("swelling no, limp yes", RedFlag.Limp)]
    [InlineData("no limp, swelling", RedFlag.Swelling)]
    [InlineData("it swells, has done since last year", RedFlag.Swelling)]
    [InlineData("swollen, nothing else", RedFlag.Swelling)]
    [InlineData("as a kid it locked, and it still does", RedFlag.Locking)]
    [InlineData("hace mucho que me duele de noche", RedFlag.NightPain)]
    [InlineData("hinchazón no, cojera sí", RedFlag.Limp)]
    public void What_is_true_is_told(string said, RedFlag sign) => Assert.Equal([sign], Answers().In(said));

    [Theory]
    [InlineData("none")]
    [InlineData("no swelling, no limp")]
    [InlineData("nothing like that")]
    [InlineData("it doesn't lock or give way")]
    [InlineData("ninguna")]
    [InlineData("no, sin hinchazón ni nada")]
    [InlineData("no cojeo")]
    [InlineData("3")]
    [InlineData("can I still do legs?")]
    [InlineData("bone no, rest no")]
    [InlineData("bone no rest no")]
    [InlineData("swelling? no. limp? nope")]
    [InlineData("no but my ankle swelled last year")]
    [InlineData("it gave way once, years ago")]
    [InlineData("it popped, but that was when I was a kid")]
    [InlineData("hueso no, reposo no")]
    [InlineData("no, pero se me hinchó el año pasado")]
    public void What_is_not_true_is_not(string said) => Assert.Empty(Answers().In(said));

    private static SignAnswers Answers() => new(new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<SorenessTexts>>());
}
