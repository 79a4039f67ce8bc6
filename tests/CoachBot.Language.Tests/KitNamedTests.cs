using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Tests;

/// <summary>Kit that is only named rewrites none; what there is for some days is a journey's.</summary>
public sealed class KitNamedTests
{
    [Theory]
    [InlineData("I squatted 2 plates", "en-GB")]
    [InlineData("the gym's barbell was taken", "en-GB")]
    [InlineData("I wish I had a barbell", "en-GB")]
    [InlineData("my mate has a barbell", "en-GB")]
    [InlineData("thinking of buying a barbell", "en-GB")]
    [InlineData("could I use my kettlebell instead of a barbell?", "en-GB")]
    [InlineData("¿con qué mancuernas hago esto?", "es-ES")]
    [InlineData("subo escaleras en el trabajo", "es-ES")]
    [InlineData("ojalá tuviera una barra", "es-ES")]
    [InlineData("la barra del gimnasio estaba ocupada", "es-ES")]
    [InlineData("¿me compro una kettlebell?", "es-ES")]
    [InlineData("mi hermano tiene mancuernas", "es-ES")]
    public void Kit_that_is_only_named_is_not_acted_on(string text, string locale) =>
        Assert.DoesNotContain(Read(text, locale).Intents, score => score.Name == Intent.SetEquipment && score.Confidence >= Reading.SureEnough);

    [Theory]
    [InlineData("I've got a barbell now", "en-GB", EquipmentKind.Barbell)]
    [InlineData("my wife bought me a kettlebell", "en-GB", EquipmentKind.Kettlebell)]
    [InlineData("bought dumbbells this week", "en-GB", EquipmentKind.Dumbbell)]
    [InlineData("ya tengo una barra", "es-ES", EquipmentKind.Barbell)]
    [InlineData("tengo una barra, ¿vale?", "es-ES", EquipmentKind.Barbell)]
    [InlineData("he comprado una barra esta semana", "es-ES", EquipmentKind.Barbell)]
    public void Kit_that_is_told_is_taken_in(string text, string locale, EquipmentKind kind)
    {
        var reading = Read(text, locale);
        Assert.Contains(reading.Intents, score => score.Name == Intent.SetEquipment && score.Confidence >= Reading.SureEnough);
        Assert.Contains(reading.Slots.Equipment!, item => item.Kind == kind);
    }

    [Theory]
    [InlineData("in the alps 10-20 december, no kit", "en-GB", 12, 10, 20)]
    [InlineData("en los alpes del 10 al 20 de diciembre, sin material", "es-ES", 12, 10, 20)]
    [InlineData("no weights next week", "en-GB", 3, 9, 15)]
    [InlineData("la semana que viene sin material", "es-ES", 3, 9, 15)]
    public void Kit_of_some_days_is_a_journeys(string text, string locale, int month, int from, int until)
    {
        var reading = Read(text, locale);
        Assert.Equal(Intent.Travel, reading.Intents[0].Name);
        Assert.Equal((new LocalDate(2026, month, from), new LocalDate(2026, month, until)), (reading.Slots.FromDate!.Value, reading.Slots.UntilDate!.Value));
        Assert.Equal(EquipmentKind.None, Assert.Single(reading.Slots.Equipment!).Kind);
    }

    private static Reading Read(string text, string locale) => Readers.Reader.Read(text, new ReadingContext(new LocalDateTime(2026, 3, 4, 10, 0), "Europe/London", locale));
}
