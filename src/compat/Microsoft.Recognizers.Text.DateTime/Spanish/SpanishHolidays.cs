namespace Microsoft.Recognizers.Text.DateTime;

internal static class SpanishHolidays
{
    public const string Table = """
        holiday Fixed 1 1 | año nuevo, dia de año nuevo
        holiday Fixed 1 6 | dia de reyes, reyes magos, dia de los reyes magos, epifania
        holiday Nth 1 1 3 | dia de martin luther king
        holiday Fixed 2 2 | dia de la marmota
        holiday Fixed 2 14 | dia de san valentin, san valentin, dia de los enamorados, dia del amor
        holiday Fixed 3 8 | dia de la mujer, dia internacional de la mujer
        holiday Fixed 3 17 | dia de san patricio, san patricio
        holiday Fixed 4 22 | dia de la tierra
        holiday Fixed 5 1 | dia del trabajador, dia del trabajo, dia de los trabajadores, dia internacional de los trabajadores, dia internacional del trabajador
        holiday Nth 5 7 2 | dia de la madre, dia de las madres
        holiday Nth 6 7 3 | dia del padre
        holiday Fixed 6 24 | dia de san juan, san juan
        holiday Fixed 7 4 | dia de independencia, dia de la independencia
        holiday Fixed 10 12 | dia de la raza, dia de la hispanidad
        holiday Fixed 10 31 | halloween, noche de brujas, dia de brujas
        holiday Fixed 11 1 | dia de todos los santos, todos los santos
        holiday Fixed 11 2 | dia de los muertos, dia de muertos, dia de todos los muertos
        holiday Nth 11 4 4 | accion de gracias, dia de accion de gracias, dia de gracias
        holiday Nth 11 5 4 | viernes negro
        holiday Nth 11 1 4 | lunes cibernetico, ciber lunes
        holiday Fixed 12 24 | nochebuena, noche buena, vispera de navidad
        holiday Fixed 12 25 | navidad, dia de navidad
        holiday Fixed 12 28 | dia de los inocentes, dia de los santos inocentes
        holiday Fixed 12 31 | nochevieja, noche vieja, fin de año, vispera de año nuevo
        holiday Easter 0 | pascua, domingo de pascua, domingo de resurreccion
        holiday Easter 1 | lunes de pascua
        holiday Easter -2 | viernes santo
        holiday Easter -3 | jueves santo
        holiday Easter -7 | domingo de ramos
        holiday Easter -46 | miercoles de ceniza
        holiday Easter -47 | martes de carnaval, martes de carnavales, carnaval
        """;
}
