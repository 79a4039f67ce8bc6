namespace Microsoft.Recognizers.Text.DateTime;

internal static class SpanishRelations
{
    public const string Table = """
        role The | el, la, los, las, al, lo
        role Mine | mi, mis
        role On | el
        role Indefinite | un, una
        role Of | de, del
        role In | en, por, durante
        role At | a, las
        role From | de, del, desde
        role To | a, al, hasta
        role ToHour | menos
        role Between | entre
        role And | y, e
        role Or | o, u
        role For | por, para, durante
        role Each | cada, todos los, todas las, todo los
        role Ago | hace, atras
        role Hence | despues de ahora, a partir de ahora, desde este momento
        role Later | mas tarde, despues, posterior, posteriormente
        role Earlier | antes, anterior, mas temprano
        role Within | dentro de, dentro de los, dentro de las
        role All | todo, toda, entero, entera
        role Rest | resto
        role Same | mismo, misma
        role ToDate | hasta la fecha, a la fecha
        role Now | ahora, ahora mismo, en este momento, actualmente, lo antes posible, cuanto antes
        role More | mas de
        role Less | menos de
        role Starting | que inicia, que empieza, que comienza, que va, que arranca
        role Greeting | buenos, buenas, buen, buena
        role Measure | por ciento, dolares, euros, pesos, kg, km
        role NeedsOf | fin, final, inicio, comienzo, principio
        relative This | este, esta, estos, estas, actual, corriente
        relative Next | proximo, proxima, proximos, proximas, siguiente, siguientes, que viene, que vienen, venidero, venidera
        relative Last | pasado, pasada, pasados, pasadas, ultimo, ultima, ultimos, ultimas, anterior, anteriores, previo, previa
        mod Before | antes de, antes del, anterior a, anterior al, anterior de, hasta, hasta el, previo a, no mas tarde de, no mas tarde que, no mas tardar, a mas tardar, no despues de, no despues del, menor que, menos que, con anterioridad a, para antes de
        mod After | despues de, despues del, despues, tras, posterior a, posterior al, posterior de, mas tarde de las, mas tarde de la, mas tarde que, mayor que, mas que, empezando, empienzando, comenzando, a primeros de, iniciando
        mod Since | desde, desde el, a partir de, a partir del, partir de, tan pronto como, tan temprano como, cualquier tiempo a partir de, cualquier hora a partir de, cualquier momento a partir de
        mod Until | tan tarde como
        mod Approx | alrededor de, alrededor del, cerca de, cerca del, aproximadamente, sobre las, hacia las, mas o menos
        mod Start | temprano, mas temprano, inicios, inicio, principios, principio, comienzos, comienzo, primeros
        mod Mid | mediados, medianos, mitad
        mod End | fin, final, finales, fines, mas tarde, ultimos
        """;
}
