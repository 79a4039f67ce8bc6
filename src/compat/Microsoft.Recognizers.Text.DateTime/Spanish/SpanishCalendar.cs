namespace Microsoft.Recognizers.Text.DateTime;

internal static class SpanishCalendar
{
    public const string Table = """
        month 1 | enero, ene
        month 2 | febrero, feb
        month 3 | marzo, mar
        month 4 | abril, abr
        month 5 | mayo, may
        month 6 | junio, jun
        month 7 | julio, jul
        month 8 | agosto, ago
        month 9 | septiembre, setiembre, sep, sept, set
        month 10 | octubre, oct
        month 11 | noviembre, nov
        month 12 | diciembre, dic
        role Weak | mar, ago, set, segundo, cuarto, desayuno, almuerzo, cena
        weekday 1 | lunes, lun
        weekday 2 | martes, mar
        weekday 3 | miercoles, mie
        weekday 4 | jueves, jue
        weekday 5 | viernes, vie
        weekday 6 | sabado, sab, sa
        weekday 7 | domingo, dom
        role Abbreviation | mar, lun, mie, jue, vie, sab, sa, dom, h, d, hs
        unit Second | segundo, seg
        units Second | segundos, segs
        unit Minute | minuto, min
        units Minute | minutos, mins
        unit Hour | hora, hr, hra, h
        units Hour | horas, hrs, hs
        unit Day | dia
        units Day | dias
        unit BusinessDay | dia laborable, dia habil, dia laboral
        units BusinessDay | dias laborables, dias habiles, dias laborales
        unit Weekend | fin de semana, finde
        units Weekend | fines de semana
        unit Week | semana
        units Week | semanas
        unit Fortnight | quincena
        units Fortnight | quincenas
        unit Month | mes
        units Month | meses
        unit Quarter | trimestre
        units Quarter | trimestres
        unit Semester | semestre
        units Semester | semestres
        unit Year | año, ano
        units Year | años, anos
        unit Decade | decada, decenio
        units Decade | decadas, decenios
        unit Century | siglo
        units Century | siglos
        role DayPrefix | dia
        role QuarterMark | t, q
        role HalfYear | s, h
        role WeekMark | w, s
        role Fiscal | fiscal
        role School | escolar, academico, lectivo
        role Calendar | calendario, natural
        role Working | laboral, laborable
        part Morning | mañana, mañanas, madrugada
        part Afternoon | pasado mediodia, pasado el mediodia, pasado del mediodia
        part Evening | tarde
        parts Evening | tardes
        part Night | noche
        parts Night | noches
        part Lunch | almuerzo, hora del almuerzo
        part Breakfast | desayuno, hora del desayuno
        part Dinner | cena, hora de la cena
        part Daytime | hora laboral
        day 0 | hoy
        day 1 | mañana
        day 2 | pasado mañana
        day -1 | ayer, anoche
        day -2 | anteayer, antier
        part Night | anoche
        season SP | primavera
        season SU | verano
        season FA | otoño, otono
        season WI | invierno
        clock 12 | mediodia, medio dia
        clock 0 | medianoche, media noche
        role Am | am
        role Pm | pm
        role Oclock | en punto
        every 1 Hour | cada hora
        every 1 Day | diariamente, a diario
        every 1 Week | semanalmente, semanal, semanales
        every 2 Week | quincenalmente, quincenal
        every 1 Month | mensualmente, mensual, mensuales
        every 2 Month | bimestral, bimestralmente, bimensual, bimensuales, bimestrales
        every 3 Month | trimestral, trimestralmente
        every 0.5 Year | semestral, semestralmente
        every 1 Year | anualmente, anual, anuales
        """;
}
