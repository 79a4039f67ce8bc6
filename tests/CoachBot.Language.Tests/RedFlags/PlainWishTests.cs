using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>Whoever can't get down to the floor and wants another exercise has no limp; whoever can't stand on a foot has.</summary>
public sealed class PlainWishTests
{
    [Theory]
    [InlineData("i can't get on the floor, other exercise please")]
    [InlineData("I cannot kneel on the ground here, is there another one?")]
    [InlineData("can't lie down at work, give me something different please")]
    [InlineData("i can't get down on the mat, any alternative?")]
    [InlineData("no puedo ponerme en el suelo, otro ejercicio por favor")]
    public void A_wish_for_another_exercise_is_no_sign(string text) => Assert.Empty(Readers.Read(text).Flags);

    [Theory]
    [InlineData("i can't put weight on my foot", RedFlag.Limp)]
    [InlineData("can't put weight on my foot, other exercise please", RedFlag.Limp)]
    [InlineData("i can't put any weight on my leg, is there something different?", RedFlag.Limp)]
    [InlineData("no puedo apoyar el pie, otro ejercicio por favor", RedFlag.Limp)]
    public void A_sign_beside_a_wish_stays_one(string text, RedFlag sign) => Assert.Contains(sign, Readers.Read(text).Flags);
}
