namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The small words that hold phrases together.</summary>
internal static class SpanishRelations
{
    public static void Fill(LexiconBuilder words)
    {
        words.Role(Role.The, "el, la, los, las, al, lo");
        words.Role(Role.Mine, "mi, mis");
        words.Role(Role.On, "el");
        words.Role(Role.Indefinite, "un, una");
        words.Role(Role.Of, "de, del");
        words.Role(Role.In, "en, por, durante");
        words.Role(Role.At, "a, las");
        words.Role(Role.From, "de, del, desde");
        words.Role(Role.To, "a, al, hasta");
        words.Role(Role.ToHour, "menos");
        words.Role(Role.Between, "entre");
        words.Role(Role.And, "y, e");
        words.Role(Role.Or, "o, u");
        words.Role(Role.For, "por, para, durante");
        words.Role(Role.Each, "cada, todos los, todas las, todo los");
        words.Role(Role.Once, "una vez");
        words.Role(Role.Ago, "hace, atras");
        words.Role(Role.Hence, "despues de ahora, a partir de ahora, desde este momento");
        words.Role(Role.Later, "mas tarde, despues, posterior, posteriormente");
        words.Role(Role.Earlier, "antes, anterior, mas temprano");
        words.Role(Role.Within, "dentro de, dentro de los, dentro de las");
        words.Role(Role.All, "todo, toda, entero, entera");
        words.Role(Role.Rest, "resto");
        words.Role(Role.Same, "mismo, misma");
        words.Role(Role.ToDate, "hasta la fecha, a la fecha");
        words.Role(Role.Now, "ahora, ahora mismo, en este momento, actualmente");
        words.Instant("FUTURE_REF", "lo antes posible, cuanto antes, lo mas pronto posible, tan pronto como sea posible");
        words.Instant("PAST_REF", "recientemente, previamente, anteriormente");
        words.Role(Role.More, "mas de");
        words.Role(Role.Less, "menos de");
        words.Role(Role.Starting, "que inicia, que empieza, que comienza, que va, que arranca");
        words.Role(Role.Greeting, "buenos, buenas, buen, buena");
        words.Role(Role.Measure, "por ciento, dolares, euros, pesos, kg, km");
        words.Role(Role.NeedsOf, "fin, final, inicio, comienzo, principio");
        words.Relative(Relative.This, "este, esta, estos, estas, actual, corriente");
        words.Relative(Relative.Next, "proximo, proxima, proximos, proximas, siguiente, siguientes, que viene, que vienen, que entra, entrante, entrantes, venidero, venidera");
        words.Relative(Relative.Last, "pasado, pasada, pasados, pasadas, ultimo, ultima, ultimos, ultimas, anterior, anteriores, previo, previa");
        words.Mod(Mod.Before, "antes de, antes del, anterior a, anterior al, anterior de, hasta, previo a, no mas tarde de, no mas tarde del, no mas tarde que, no mas tardar, a mas tardar, no despues de, no despues del, menor que, menos que, con anterioridad a, con anterioridad al, para antes de");
        words.Mod(Mod.After, "despues de, despues del, despues, tras, posterior a, posterior al, posterior de, mas tarde de las, mas tarde de la, mas tarde que, mayor que, mas que, empezando, empienzando, comenzando, a primeros de, iniciando");
        words.Mod(Mod.Since, "desde, a partir de, a partir del, partir de, tan pronto como, tan temprano como, cualquier tiempo a partir de, cualquier hora a partir de, cualquier momento a partir de, en o despues de, en o despues del, despues de o en, a o despues de");
        words.Mod(Mod.Until, "tan tarde como, en o antes de, en o antes del, antes de o en, a o antes de");
        words.Mod(Mod.Approx, "alrededor de, alrededor del, cerca de, cerca del, aproximadamente, sobre las, hacia las, mas o menos");
        words.Mod(Mod.Start, "temprano, mas temprano, inicios, inicio, principios, principio, comienzos, comienzo, primeros, primeras");
        words.Mod(Mod.Mid, "mediados, medianos, mitad");
        words.Mod(Mod.End, "fin, final, finales, fines, mas tarde, ultimos");
    }
}
