namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Named days.</summary>
internal static class SpanishHolidays
{
    public static void Fill(LexiconBuilder words)
    {
        words.Holiday(DateTime.Holiday.Fixed(1, 1), "año nuevo, dia de año nuevo, dia del año nuevo, yuandan");
        words.Holiday(DateTime.Holiday.Fixed(1, 6), "dia de reyes, reyes magos, dia de los reyes magos, epifania");
        words.Holiday(DateTime.Holiday.Nth(1, 1, 3), "martin luther king, dia de martin luther king");
        words.Holiday(DateTime.Holiday.Fixed(2, 2), "dia de la marmota");
        words.Holiday(DateTime.Holiday.Fixed(2, 14), "dia de san valentin, san valentin, dia de los enamorados, dia del amor");
        words.Holiday(DateTime.Holiday.Nth(2, 1, 3), "dia de los presidentes, dia de presidentes");
        words.Holiday(DateTime.Holiday.Fixed(3, 8), "dia de la mujer, dia de las mujeres, dia internacional de la mujer, dia internacional de las mujeres");
        words.Holiday(DateTime.Holiday.Fixed(3, 12), "dia del arbol");
        words.Holiday(DateTime.Holiday.Fixed(3, 17), "dia de san patricio, san patricio");
        words.Holiday(DateTime.Holiday.Fixed(4, 22), "dia de la tierra");
        words.Holiday(DateTime.Holiday.Fixed(4, 23), "san jorge, dia de san jorge");
        words.Holiday(DateTime.Holiday.Fixed(5, 1), "dia del trabajador, dia trabajador, dia del trabajo, dia de los trabajadores, dia internacional de los trabajadores, dia internacional del trabajador");
        words.Holiday(DateTime.Holiday.Nth(5, 7, 2), "dia de la madre, dia de las madres");
        words.Holiday(DateTime.Holiday.Fixed(6, 1), "dia del niño, dia de los niños, dia internacional del niño, dia internacional de los niños");
        words.Holiday(DateTime.Holiday.Nth(6, 7, 3), "dia del padre, dia de los padres");
        words.Holiday(DateTime.Holiday.Fixed(6, 24), "dia de san juan, san juan");
        words.Holiday(DateTime.Holiday.Fixed(7, 4), "dia de independencia, dia de la independencia");
        words.Holiday(DateTime.Holiday.Fixed(9, 10), "dia del maestro, dia de los maestros");
        words.Holiday(DateTime.Holiday.Fixed(10, 12), "dia de la raza, dia de la hispanidad");
        words.Holiday(DateTime.Holiday.Fixed(10, 31), "halloween, noche de brujas, noches de brujas, dia de brujas");
        words.Holiday(DateTime.Holiday.Fixed(11, 1), "dia de todos los santos, todos los santos");
        words.Holiday(DateTime.Holiday.Fixed(11, 2), "dia de los muertos, dia de muertos, dia de todos los muertos");
        words.Holiday(DateTime.Holiday.Fixed(11, 11), "dia de los solteros, dia del soltero");
        words.Holiday(DateTime.Holiday.Nth(11, 4, 4), "accion de gracias, dia de accion de gracias, dia de gracias");
        words.Holiday(DateTime.Holiday.Nth(11, 5, 4), "viernes negro, black friday");
        words.Holiday(DateTime.Holiday.Nth(11, 1, 4), "lunes cibernetico, ciber lunes, cyber monday");
        words.Holiday(DateTime.Holiday.Fixed(12, 24), "nochebuena, noche buena, vispera de navidad");
        words.Holiday(DateTime.Holiday.Fixed(12, 25), "navidad, dia de navidad");
        words.Holiday(DateTime.Holiday.Fixed(12, 28), "dia de los inocentes, dia de los santos inocentes");
        words.Holiday(DateTime.Holiday.Fixed(12, 31), "nochevieja, noche vieja, vispera de año nuevo");
        words.Holiday(DateTime.Holiday.Last(5, 1), "dia de la memoria, dia de la conmemoracion, dia de los caidos");
        words.Holiday(DateTime.Holiday.Fixed(1, 20), "dia de la inauguracion");
        words.Holiday(DateTime.Holiday.Fixed(3, 7), "dia de las niñas, dia de la niña");
        words.Holiday(DateTime.Holiday.Fixed(5, 4), "dia de la juventud");
        words.Holiday(DateTime.Holiday.Nth(10, 1, 2), "dia de colon, dia de cristobal colon");
        words.Holiday(DateTime.Holiday.Fixed(11, 11), "dia de los veteranos, dia del veterano");
        words.Holiday(DateTime.Holiday.Easter(-1), "sabado santo, sabado de gloria");
        words.Holiday(DateTime.Holiday.Easter(39), "dia de la ascension, ascension de cristo");
        words.Holiday(DateTime.Holiday.Easter(49), "pentecostes, domingo de pentecostes");
        words.Holiday(DateTime.Holiday.Easter(50), "lunes de pentecostes");
        words.Holiday(DateTime.Holiday.Easter(56), "domingo de la trinidad, domingo de la santisima trinidad");
        words.Holiday(DateTime.Holiday.Easter(60), "corpus christi");
        words.Holiday(DateTime.Holiday.Easter(0), "pascua, pascuas, domingo de pascua, domingo de resurreccion");
        words.Holiday(DateTime.Holiday.Easter(1), "lunes de pascua");
        words.Holiday(DateTime.Holiday.Easter(-2), "viernes santo");
        words.Holiday(DateTime.Holiday.Easter(-3), "jueves santo");
        words.Holiday(DateTime.Holiday.Easter(-7), "domingo de ramos");
        words.Holiday(DateTime.Holiday.Easter(-46), "miercoles de ceniza, miercoles de cenizas");
        words.Holiday(DateTime.Holiday.Easter(-47), "martes de carnaval, martes de carnavales, carnaval");
        words.Holiday(DateTime.Holiday.Chinese(1, 1), "año nuevo chino");
        words.Holiday(DateTime.Holiday.Islamic(9, 1), "ramadan");
    }
}
