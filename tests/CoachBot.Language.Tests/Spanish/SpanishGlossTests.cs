using NodaTime;

namespace CoachBot.Language.Tests.Spanish;

/// <summary>Facts told in Spanish of several countries, spelled and dictated: hours, numbers, dates, sites, kit and what was lifted.</summary>
public sealed class SpanishGlossTests
{
    private static readonly LocalDate Today = new(2026, 3, 4);

    [Theory]
    [InlineData("recuérdame entrenar a las siete y media de la tarde", "time=19:30")]
    [InlineData("ponme un aviso a las 18h30", "time=18:30")]
    [InlineData("un recordatorio a las nueve menos cuarto de la noche", "time=20:45")]
    [InlineData("avísame a las 6:15 am", "time=06:15")]
    [InlineData("corro unos cuarenta y cinco kilómetros a la semana", "weeklyDistanceMetres=45000")]
    [InlineData("corro 4 veces por semana", "runsPerWeek=4")]
    [InlineData("tengo una media el 10 de mayo", "raceDate=2026-05-10")]
    [InlineData("me duele el gemelo derecho desde hace dos días", "side=right")]
    [InlineData("me duele el gemelo derecho desde hace dos días", "daysSinceOnset=2")]
    [InlineData("molestia en el tendón de aquiles, al calentar se va", "easesInWarmUp=true")]
    [InlineData("los cuádriceps hechos polvo pero corro normal", "formAffected=false")]
    [InlineData("me duele un poco la rodila izquierda", "site=knee")]
    [InlineData("sentadilla tres series de ocho con sesenta kilos y me quedaban dos", "loadKg=60")]
    [InlineData("sentadilla tres series de ocho con sesenta kilos y me quedaban dos", "rir=2")]
    [InlineData("mueve la del jueves al sábado", "fromDate=2026-03-05")]
    [InlineData("viajo del 10 al 15 de marzo", "untilDate=2026-03-15")]
    [InlineData("tengo una hora y cuarto por sesión", "minutes=75")]
    [InlineData("háblame en inglés", "language=en")]
    public void A_fact_is_read_as_it_is_in_English(string text, string slot)
    {
        var slots = SlotText.Of(Read(text, "es-MX").Slots);
        var (name, value) = slot.Split('=') switch { var parts => (parts[0], parts[1]) };

        Assert.Equal(value, slots.GetValueOrDefault(name), ignoreCase: true);
    }

    [Fact]
    public void A_race_keeps_its_name() => Assert.Equal("Maratón de Málaga", Read("me apunté al Maratón de Málaga el 13 de diciembre", "es-ES").Slots.RaceName);

    [Fact]
    public void Who_chose_Spanish_may_write_English() => Assert.Equal(Today.PlusDays(2), Read("move my session to Friday please", "es-ES").Slots.ToDate);

    [Fact]
    public void What_is_told_along_is_heard()
    {
        var read = Read("tengo 29 años, corro 3 veces por semana y tengo mancuernas", "es-AR");

        Assert.Equal((29, 3), (read.Slots.Age, read.Slots.RunsPerWeek));
        Assert.True(read.Has(Intent.SetAge) && read.Has(Intent.SetRunWeek) && read.Has(Intent.SetEquipment));
    }

    private static Reading Read(string text, string locale) => Readers.Reader.Read(text, new ReadingContext(Today.At(new LocalTime(10, 0)), "Europe/Madrid", locale));
}
