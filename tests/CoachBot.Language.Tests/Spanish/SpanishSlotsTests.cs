using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Tests.Spanish;

/// <summary>Journeys and nights in Spanish, with what belongs to them and what doesn't.</summary>
public sealed class SpanishSlotsTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Today = new(2026, 3, 4);

    private static Reading Read(string text) => Readers.Reader.Read(text, new ReadingContext(Today.At(new LocalTime(10, 0)), "Europe/Madrid", "es-ES"));

    [Theory]
    [InlineData("me voy a Bali 10 días, sin material", 4, 13)]
    [InlineData("viajo del lunes al viernes, solo tengo una goma", 9, 13)]
    [InlineData("estoy fuera una semana sin nada de material", 4, 10)]
    [InlineData("mañana me voy a Lisboa tres días con una goma", 5, 7)]
    [InlineData("de viaje hasta el sábado, nada de material", 4, 7)]
    public void A_journey_has_its_days_and_its_kit(string text, int from, int until)
    {
        var read = Read(text);

        Assert.True(read.Has(Intent.Travel));
        Assert.False(read.Has(Intent.SetEquipment));
        Assert.Equal((new LocalDate(2026, 3, from), new LocalDate(2026, 3, until)), (read.Slots.FromDate!.Value, read.Slots.UntilDate!.Value));
        Assert.NotNull(read.Slots.Equipment);
    }

    [Theory]
    [InlineData("quiero ponerme fuerte en diez semanas")]
    [InlineData("¿qué hago cuando viajo tres días?")]
    [InlineData("corro tres días a la semana")]
    public void Not_everything_with_days_is_a_journey(string text) => Assert.False(Read(text).Has(Intent.Travel));

    [Fact]
    public void What_was_lifted_is_heard_in_series_of_repetitions()
    {
        var read = Read("peso muerto: 3 series de 5 a 90, me quedaban dos").Slots;

        Assert.Equal((3, 90, 2), (read.Sets, read.LoadKg, read.Rir));
        Assert.Equal([5, 5, 5], read.Reps);
    }

    [Theory]
    [InlineData("tengo mancuernas de 10 kg", EquipmentKind.Dumbbell)]
    [InlineData("tengo una kettlebell de 10 y gomas", EquipmentKind.Kettlebell)]
    public void What_weighs_so_much_is_heard_with_it(string text, EquipmentKind kind) => Assert.Contains(new EquipmentSlot(kind, 10), Read(text).Slots.Equipment!);

    [Theory]
    [InlineData("he dormido 4 horas", 4)]
    [InlineData("anoche dormí solo tres horas y media", 3.5)]
    [InlineData("apenas 5 horas de sueño", 5)]
    public void Hours_of_sleep_are_heard_and_are_no_race(string text, double hours)
    {
        var read = Read(text);

        Assert.True(read.Has(Intent.ReportFatigue));
        Assert.Equal(hours, read.Slots.SleepHours);
        Assert.Null(read.Slots.DistanceMetres);
    }

    [Fact]
    public void In_English_the_hours_beside_the_sleep_count_and_not_those_of_the_work() => Assert.Equal(4, Readers.Read("i worked 14 hours and slept 4").Slots.SleepHours);

    [Theory]
    [InlineData("se me rompió la goma", EquipmentKind.Band)]
    [InlineData("no encuentro las mancuernas", EquipmentKind.Dumbbell)]
    [InlineData("vendí la barra", EquipmentKind.Barbell)]
    [InlineData("no tengo gomas", EquipmentKind.Band)]
    public void What_is_lost_or_denied_is_gone_and_never_there(string text, EquipmentKind kind)
    {
        var slots = Read(text).Slots;

        Assert.Null(slots.Equipment);
        Assert.Equal(kind, Assert.Single(slots.Gone()).Kind);
    }

    [Theory]
    [InlineData("entreno lun a vie, series mar y jue", "Monday Tuesday:Hard Wednesday Thursday:Hard Friday")]
    [InlineData("corro todos los días menos el lunes", "Tuesday Wednesday Thursday Friday Saturday Sunday")]
    [InlineData("nado lun y vie, bici mar jue y sáb larga, corro mié series y dom larga", "Wednesday:Hard Sunday:Long")]
    [InlineData("trabajo lunes y martes, corro miércoles y domingo largo", "Wednesday Sunday:Long")]
    [InlineData("no he ido nunca al gym corro lunes miércoles y viernes", "Monday Wednesday Friday")]
    [InlineData("L rodaje, M series, X suave, J descanso, V suave, S larga", "Monday:Easy Tuesday:Hard Wednesday:Easy Thursday:Off Friday:Easy Saturday:Long")]
    public void The_days_of_the_runs_are_those_and_no_others(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text).Slots.RunDays!.OrderBy(day => day.Day).Select(day => day.Kind is { } kind ? $"{day.Day}:{kind}" : $"{day.Day}")));

    [Theory]
    [InlineData("corro L-X-V y larga D", "Monday, Wednesday, Friday, Sunday Long")]
    [InlineData("corro LXV", "Monday, Wednesday, Friday")]
    [InlineData("no corro los martes ni los jueves, el resto sí", "Tuesday Off, Thursday Off, Monday, Wednesday, Friday, Saturday, Sunday")]
    [InlineData("no corro ni lunes ni viernes ni sábado", "Monday Off, Friday Off, Saturday Off")]
    [InlineData("corro martes a veces y jueves siempre", "Tuesday, Thursday")]
    [InlineData("los domingos no corro", "Sunday Off")]
    [InlineData("lunes nada, martes series, jueves nada, domingo largo", "Monday Off, Tuesday Hard, Thursday Off, Sunday Long")]
    [InlineData("corro lu mi y vie suavecito", "Monday Easy, Wednesday Easy, Friday Easy")]
    [InlineData("corro mar, jue (series) y sáb", "Tuesday, Thursday Hard, Saturday")]
    [InlineData("corro L-V", "Monday, Tuesday, Wednesday, Thursday, Friday")]
    [InlineData("camino lunes, corro miércoles y sábado", "Wednesday, Saturday")]
    public void Days_of_the_runs_are_taken_the_way_they_are_meant(string text, string days) =>
        Assert.Equal(days, string.Join(", ", Read(text).Slots.RunDays!.Select(run => run.Kind is { } kind ? $"{run.Day} {kind}" : $"{run.Day}")));

    [Theory]
    [InlineData("En mayo hago la media de Albacete, el 9.", 2026, 5, 9)]
    [InlineData("ya no corro la media, me paso a la maratón de Valencia, 5 de diciembre de 2027", 2027, 12, 5)]
    [InlineData("hola, di a luz el 20 de octubre y quiero volver a correr 10k en marzo, el 14", 2026, 3, 14)]
    public void The_day_of_the_race_is_that_of_its_month_and_year_and_of_no_birth(string text, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Read(text).Slots.RaceDate);

    [Fact]
    public void Half_is_the_half_marathon_that_it_is_in_America() =>
        Assert.Equal(21097.5, Read("el maratón lo cambio por el medio de guadalajara, 21 de febrero").Slots.DistanceMetres);

    [Theory]
    [InlineData("cómo hago el peso muerto con las dos mancuernas?")]
    [InlineData("¿con qué mancuernas hago las zancadas?")]
    public void Kit_that_a_question_names_is_told_by_nobody(string text)
    {
        var read = Read(text);

        Assert.False(read.Has(Intent.SetEquipment));
        Assert.Null(read.Slots.Equipment);
    }

    [Fact]
    public void Kit_that_is_lent_is_gone()
    {
        var slots = Read("le he dejado las mancuernas a mi hermano").Slots;

        Assert.Null(slots.Equipment);
        Assert.Equal(EquipmentKind.Dumbbell, Assert.Single(slots.Gone()).Kind);
    }

    [Theory]
    [InlineData("no tengo 35 tengo 53", 53)]
    [InlineData("soy del 85", 41)]
    [InlineData("nací en 1980", 46)]
    public void An_age_is_what_it_is_corrected_to_or_born_with(string text, int age) => Assert.Equal(age, Read(text).Slots.Age);

    [Theory]
    [InlineData("levanté pesas de joven, hace cuarenta años", Experience.Novice)]
    [InlineData("hice gym un par de años", Experience.Intermediate)]
    [InlineData("levanto de vez en cuando", Experience.Intermediate)]
    [InlineData("poca experiencia con pesas", Experience.Novice)]
    public void What_was_lifted_long_ago_counts_for_less_and_is_no_kit(string text, Experience experience)
    {
        var slots = Read(text).Slots;

        Assert.Equal((experience, null), (slots.Experience, slots.Equipment));
    }

    [Theory]
    [InlineData("sin carrera, corro mañana y pasado, suave")]
    [InlineData("mi mejor marca en 10k es 45")]
    public void No_race_is_made_of_another_day_or_a_best_time(string text) => Assert.Equal((null, null), (Read(text).Slots.RaceDate, Read(text).Slots.DistanceMetres));

    [Fact]
    public void Days_that_are_not_free_bar_no_others()
    {
        var slots = Read("corro lunes, miércoles y viernes suave, los domingos no").Slots;

        Assert.Equal([IsoDayOfWeek.Sunday], slots.Barred());
        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday], slots.RunDays!.Select(run => run.Day));
    }

    [Theory]
    [InlineData("press banca 12, 10 y 8 con 40")]
    [InlineData("sentadilla 8, 8, 8 con 60")]
    public void Repetitions_are_nobodys_age(string text) => Assert.Equal((true, false, null), (Read(text).Has(Intent.LogSets), Read(text).Has(Intent.SetAge), Read(text).Slots.Age));
}
