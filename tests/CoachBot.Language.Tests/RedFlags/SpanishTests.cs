using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>Signs in Spanish; a sign missed in another language is missed all the same.</summary>
public sealed class SpanishTests
{
    [Theory]
    [InlineData("tengo la rodilla hinchada", RedFlag.Swelling)]
    [InlineData("no puedo apoyar el pie", RedFlag.Limp)]
    [InlineData("hormigueo en los dedos", RedFlag.Numbness)]
    [InlineData("me mareé en la carrera", RedFlag.Faint)]
    [InlineData("dolor en el pecho", RedFlag.ChestPain)]
    [InlineData("me despierta el dolor por la noche", RedFlag.NightPain)]
    [InlineData("orino sangre", RedFlag.DarkUrine)]
    [InlineData("noté un chasquido en el gemelo", RedFlag.PopOrTear)]
    [InlineData("me falta el aire", RedFlag.Breathless)]
    [InlineData("me duele la tibia al saltar", RedFlag.HopPain)]
    [InlineData("tengo fiebre", RedFlag.Fever)]
    [InlineData("estoy cojeando", RedFlag.Limp)]
    public void A_sign_said_in_Spanish_is_raised(string text, RedFlag sign) => Assert.Contains(sign, Readers.Read(text).Flags);

    [Theory]
    [InlineData("no está hinchado")]
    [InlineData("sin fiebre")]
    [InlineData("me duele un poco la rodilla")]
    [InlineData("muévelo al viernes")]
    public void What_is_denied_in_Spanish_is_not(string text) => Assert.Empty(Readers.Read(text).Flags);

    [Theory]
    [InlineData("hola", Intent.Greet)]
    [InlineData("gracias", Intent.Thanks)]
    [InlineData("qué toca hoy", Intent.ShowToday)]
    [InlineData("hecho", Intent.CompleteSession)]
    [InlineData("muévelo al viernes", Intent.MoveSession)]
    [InlineData("saltar hoy", Intent.SkipSession)]
    [InlineData("me duele la rodilla", Intent.ReportSoreness)]
    [InlineData("sí", Intent.Yes)]
    public void The_commonest_intents_are_read_in_Spanish(string text, Intent intent) => Assert.Equal(intent, Readers.Read(text).Best);
}
