using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>The name of a sign is heard whatever a model makes of the words around it; what merely resembles a sign in everyday talk is none.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("I get palpitations these days", RedFlag.ChestPain)]
    [InlineData("tengo palpitaciones", RedFlag.ChestPain)]
    [InlineData("me dio taquicardia ayer", RedFlag.ChestPain)]
    [InlineData("el corazón me da vuelcos", RedFlag.ChestPain)]
    [InlineData("tuve un síncope", RedFlag.Faint)]
    [InlineData("the scan shows a stress fracture", RedFlag.PinpointBone)]
    [InlineData("tengo una fractura por estrés", RedFlag.PinpointBone)]
    [InlineData("me han visto un edema óseo", RedFlag.PinpointBone)]
    [InlineData("se me duermen los pies corriendo", RedFlag.Numbness)]
    [InlineData("my speech is slurred", RedFlag.Emergency)]
    [InlineData("worst headache I've ever had", RedFlag.Emergency)]
    [InlineData("my throat is closing up", RedFlag.Emergency)]
    [InlineData("I've been coughing up blood", RedFlag.Emergency)]
    [InlineData("se me tuerce la boca", RedFlag.Emergency)]
    [InlineData("me ha dado un golpe de calor", RedFlag.Emergency)]
    public void A_sign_that_is_named_is_heard(string text, RedFlag sign) => Assert.Contains(sign, Read(text));

    [Theory]
    [InlineData("can lifting prevent a stress fracture?")]
    [InlineData("no palpitations, all good")]
    [InlineData("my dad had a seizure years ago")]
    [InlineData("¿la fuerza evita la fractura por estrés?")]
    [InlineData("sin palpitaciones ni nada")]
    public void Not_where_it_is_denied_another_s_or_only_asked_about(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("I leak a little when I jump")]
    [InlineData("wee leaks when I sneeze, since the baby")]
    [InlineData("se me escapan unas gotas al toser")]
    [InlineData("bloody hell, my legs")]
    [InlineData("my shin kinda hurts")]
    [InlineData("my thigh is paining")]
    [InlineData("me duele el talón al levantarme")]
    [InlineData("I'm 20 weeks pregnant and still run twice a week")]
    [InlineData("I'm bleeding from a graze")]
    [InlineData("¿esto me quita la barriga?")]
    [InlineData("me duele la barriga")]
    [InlineData("tengo la regla y cólicos")]
    [InlineData("se me cayó una uña del pie")]
    public void What_everyone_says_is_none(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("I leak when I jump and my saddle area is numb")]
    [InlineData("can't hold my pee since my back went")]
    [InlineData("se me escapa el pis y no lo noto, con dolor de espalda")]
    public void Losing_control_is_no_plain_leak(string text) => Assert.NotEmpty(Read(text));

    private static IReadOnlyList<RedFlag> Read(string text) => Readers.Read(text).Flags;
}
