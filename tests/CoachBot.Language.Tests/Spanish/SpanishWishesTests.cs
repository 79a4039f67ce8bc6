using NodaTime;

namespace CoachBot.Language.Tests.Spanish;

/// <summary>Where what was learned from examples and the patterns of Spanish could contradict each other, or hear more than was said.</summary>
public sealed class SpanishWishesTests
{
    private static Reading Read(string text) => Readers.Reader.Read(text, new ReadingContext(new LocalDateTime(2026, 3, 4, 10, 0), "Europe/Madrid", "es-ES"));

    [Theory]
    [InlineData("un poco cargado")]
    [InlineData("un poco cargada la espalda")]
    [InlineData("gemelo algo cargado")]
    public void What_is_tight_is_sore_and_nothing_else(string text) => Assert.Equal([Intent.ReportSoreness], Read(text).Intents.Select(score => score.Name));

    [Theory]
    [InlineData("cansado, 8", 8)]
    [InlineData("cansada, 7", 7)]
    public void How_tired_is_no_age(string text, int tired)
    {
        var read = Read(text);

        Assert.Equal([Intent.ReportFatigue], read.Intents.Select(score => score.Name));
        Assert.Equal((tired, null), (read.Slots.Fatigue, read.Slots.Age));
    }

    [Theory]
    [InlineData("mueve mi cita del dentista al martes")]
    [InlineData("cancela mi suscripción de la revista")]
    [InlineData("hoy no puedo ir a la cena")]
    public void A_wish_about_something_else_changes_no_plan(string text) =>
        Assert.DoesNotContain(Read(text).Intents, score => score.Confidence >= Reading.SureEnough && score.Name is Intent.MoveSession or Intent.SkipSession or Intent.Cancel);

    [Theory]
    [InlineData("hecho polvo", Intent.ReportFatigue)]
    [InlineData("kiero mober la d oi al biernes", Intent.MoveSession)]
    [InlineData("oi no puedo entrenar", Intent.SkipSession)]
    [InlineData("cancela el último cambio", Intent.Undo)]
    [InlineData("¿por qué me toca esto hoy?", Intent.Why)]
    public void A_likeness_of_words_does_not_settle_it(string text, Intent meant) => Assert.Equal(meant, Read(text).Best);

    [Theory]
    [InlineData("hecho, pero me duele la rodilla", Intent.CompleteSession, Intent.ReportSoreness)]
    [InlineData("estoy cansado, pásala al viernes", Intent.MoveSession, Intent.ReportFatigue)]
    public void Two_things_said_are_both_heard(string text, Intent one, Intent other) =>
        Assert.Equal([one, other], Read(text).Intents.Select(score => score.Name).Order());

    [Theory]
    [InlineData("recuérdame comprar leche a las 6")]
    [InlineData("recuérdame llamar al banco mañana")]
    public void To_be_reminded_of_an_errand_is_not_about_training(string text) => Assert.Equal(Intent.OutOfScope, Read(text).Best);

    [Fact]
    public void What_stands_beside_what_a_pattern_hears_is_heard_too()
    {
        var read = Read("cambia mi carrera al 10 de mayo y avísame a las 8");

        Assert.Equal([Intent.SetGoal, Intent.SetReminder], read.Intents.Select(score => score.Name).Order());
        Assert.Equal((new LocalDate(2026, 5, 10), new LocalTime(8, 0)), (read.Slots.RaceDate, read.Slots.Time));
    }

    [Fact]
    public void A_move_that_names_no_day_is_asked_about() => Assert.InRange(Readers.Read("move my session").Intents[0].Confidence, 0, Reading.SureEnough);

    [Fact]
    public void A_day_of_the_month_in_words_is_a_date() => Assert.Equal(new LocalDate(2026, 6, 14), Read("quiero correr un medio maratón el catorce de junio").Slots.RaceDate);
}
