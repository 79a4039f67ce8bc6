using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Tests.Plans;

namespace CoachBot.Dialogs.Tests;

/// <summary>A turn that fails still answers a red flag: reading one needs nothing that is stored.</summary>
public sealed class AdviceInFailingTurns
{
    [Theory]
    [InlineData("en-GB", "my chest feels tight and my left arm is going numb", "call 999")]
    [InlineData("en-US", "move thursday to friday, and i've got chest pain", "call 911")]
    [InlineData("es-ES", "me duele el pecho al correr", "112")]
    [InlineData("en-GB", "tengo dolor en el pecho y me falta el aire", "llama al")]
    [InlineData("en-GB", "my shin hurts in one spot on the bone when i hop", "See a doctor or sports physio")]
    [InlineData("en-GB", "i want to hurt myself", "call 999")]
    [InlineData("en-US", "no quiero seguir viviendo", "llama al")]
    [InlineData("es-ES", "i don't want to live anymore", "crisis line")]
    public async Task Its_advice_is_given(string locale, string text, string advice)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        chat.Locale = locale;
        ((DeciderPlans)chat.Plans).IsAway = true;

        Assert.Contains(advice, Assert.Single(await chat.SayInVainAsync(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what's on today?")]
    [InlineData("no chest pain, all good")]
    [InlineData("i don't want to hurt myself deadlifting")]
    public async Task Nothing_else_is_said(string text)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        ((DeciderPlans)chat.Plans).IsAway = true;

        Assert.Empty(await chat.SayInVainAsync(text));
    }
}
