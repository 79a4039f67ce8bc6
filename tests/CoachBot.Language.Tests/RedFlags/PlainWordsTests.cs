using CoachBot.Training.Soreness;
using NodaTime;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>Each sign in the words that come first to mind. A sign missed is the worst bug there is.</summary>
public sealed class PlainWordsTests
{
    private static readonly MessageReader Reader = new();
    private static readonly ReadingContext Context = new(new LocalDateTime(2026, 3, 4, 10, 0), "Europe/London", "en-GB");

    [Theory]
    [InlineData("I'm limping", RedFlag.Limp)]
    [InlineData("been walking with a limp since sunday", RedFlag.Limp)]
    [InlineData("struggling to breathe", RedFlag.Breathless)]
    [InlineData("I get breathless walking upstairs", RedFlag.Breathless)]
    [InlineData("chest pain on the last hill", RedFlag.ChestPain)]
    [InlineData("I fainted after training", RedFlag.Faint)]
    [InlineData("my calf is hot, red and swollen", RedFlag.HotSwollenCalf)]
    [InlineData("my urine is really dark", RedFlag.DarkUrine)]
    [InlineData("my shin hurts in one spot when i hop", RedFlag.HopPain)]
    [InlineData("my knee keeps locking", RedFlag.Locking)]
    [InlineData("felt a pop in my hamstring", RedFlag.PopOrTear)]
    [InlineData("my knee is swollen", RedFlag.Swelling)]
    [InlineData("numb foot since yesterday", RedFlag.Numbness)]
    [InlineData("the pain wakes me at night", RedFlag.NightPain)]
    public void A_sign_said_plainly_is_raised(string text, RedFlag sign) => Assert.Contains(sign, Reader.Read(text, Context).Flags);

    [Theory]
    [InlineData("nothing's swollen")]
    [InlineData("no chest pain, just tired")]
    [InlineData("what's today")]
    [InlineData("quads wrecked 6/10 but form ok")]
    public void What_is_denied_or_not_said_is_not_raised(string text) => Assert.Empty(Reader.Read(text, Context).Flags);
}
