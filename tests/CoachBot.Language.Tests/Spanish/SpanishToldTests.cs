using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Tests.Spanish;

/// <summary>What a runner says of themselves in Spanish: units turned down, hours that bound days, ages to come, paces, races.</summary>
public sealed class SpanishToldTests
{
    private static Slots Read(string text) => Readers.Reader.Read(text, new ReadingContext(new LocalDateTime(2026, 3, 4, 10, 0), "Europe/Madrid", "es-ES")).Slots;

    [Theory]
    [InlineData("no en libras, en kilos")]
    [InlineData("en kilos por favor, no soy americano")]
    [InlineData("nada de millas, kilómetros")]
    public void Units_that_are_turned_down_are_not_chosen(string text) => Assert.Equal(UnitSystem.Metric, Read(text).Units);

    [Fact]
    public void An_hour_bounds_the_days_and_takes_none()
    {
        var read = Read("puedo martes y viernes, pero no antes de las 19h");

        Assert.Equal([IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday], read.AvailableDays!);
        Assert.Equal(new LocalTime(19, 0), read.NotBefore);
    }

    [Fact]
    public void A_gym_that_closes_is_an_hour() => Assert.Equal(new LocalTime(21, 0), Read("el gimnasio cierra a las 21h, no puedo después").NotAfter);

    [Theory]
    [InlineData("cumplí 67", 67)]
    [InlineData("acabo de cumplir 41", 41)]
    [InlineData("cumplo 50 el mes que viene", 49)]
    [InlineData("voy a cumplir 30 en mayo", 29)]
    public void A_birthday_to_come_is_not_counted_yet(string text, int age) => Assert.Equal(age, Read(text).Age);

    [Fact]
    public void A_goals_pace_is_heard() => Assert.Equal(300, Read("quiero ir a 5:00 el km en la media").PaceSecondsPerKm);

    [Theory]
    [InlineData("tengo media horita", 30)]
    [InlineData("tres cuartos de hora como mucho", 45)]
    [InlineData("una horita como máximo", 60)]
    public void Lengths_are_heard_as_they_are_said(string text, int minutes) => Assert.Equal(minutes, Read(text).Minutes);

    [Fact]
    public void What_is_run_in_a_week_in_all_is_heard() => Assert.Equal((3, 20_000), (Read("corro 3 veces por semana, 20 km en total").RunsPerWeek, Read("corro 3 veces por semana, 20 km en total").WeeklyDistanceMetres));

    [Fact]
    public void A_score_of_now_outweighs_yesterdays() => Assert.Equal(3, Read("la rodilla ayer era un 6 pero hoy un 3").Score);

    [Theory]
    [InlineData("voy a correr la Behobia el 8 de noviembre", "Behobia")]
    [InlineData("mi carrera A es Valencia", "Valencia")]
    [InlineData("la San Silvestre Vallecana el 31 de diciembre", "San Silvestre Vallecana")]
    public void Races_have_their_names(string text, string name) => Assert.Equal(name, Read(text).RaceName);

    [Fact]
    public void The_last_day_that_is_said_holds() => Assert.Equal(new LocalDate(2026, 3, 10), Read("muévelo al lunes, bueno no, mejor al martes").ToDate);
}
