namespace Microsoft.Recognizers.Text.DateTime;

internal static class SpanishNumbers
{
    public const string Table = """
        cardinal 0 | cero
        cardinal 1 | uno, un, una
        cardinal 2 | dos
        cardinal 3 | tres
        cardinal 4 | cuatro
        cardinal 5 | cinco
        cardinal 6 | seis
        cardinal 7 | siete
        cardinal 8 | ocho
        cardinal 9 | nueve
        cardinal 10 | diez
        cardinal 11 | once
        cardinal 12 | doce
        cardinal 13 | trece
        cardinal 14 | catorce
        cardinal 15 | quince
        cardinal 16 | dieciseis
        cardinal 17 | diecisiete
        cardinal 18 | dieciocho
        cardinal 19 | diecinueve
        cardinal 20 | veinte
        cardinal 21 | veintiuno, veintiun, veintiuna
        cardinal 22 | veintidos
        cardinal 23 | veintitres
        cardinal 24 | veinticuatro
        cardinal 25 | veinticinco
        cardinal 26 | veintiseis
        cardinal 27 | veintisiete
        cardinal 28 | veintiocho
        cardinal 29 | veintinueve
        cardinal 30 | treinta
        cardinal 40 | cuarenta
        cardinal 50 | cincuenta
        cardinal 60 | sesenta
        cardinal 70 | setenta
        cardinal 80 | ochenta
        cardinal 90 | noventa
        cardinal 100 | cien, ciento
        cardinal 200 | doscientos, doscientas
        cardinal 300 | trescientos
        cardinal 400 | cuatrocientos
        cardinal 500 | quinientos
        cardinal 600 | seiscientos
        cardinal 700 | setecientos
        cardinal 800 | ochocientos
        cardinal 900 | novecientos
        cardinal 1000 | mil
        ordinal 1 | primero, primer, primera
        ordinal 2 | segundo, segunda
        ordinal 3 | tercero, tercer, tercera
        ordinal 4 | cuarto, cuarta
        ordinal 5 | quinto, quinta
        ordinal 6 | sexto, sexta
        ordinal 7 | septimo, septima
        ordinal 8 | octavo, octava
        ordinal 9 | noveno, novena
        ordinal 10 | decimo, decima
        ordinal 11 | undecimo, undecima
        ordinal 12 | duodecimo, duodecima
        role OrdinalSuffix | ro, er, do, to, mo, vo, no, ra, da, ta, va, na, º, ª, o, a
        role Half | media, medio, mitad
        role QuarterHour | cuarto
        role Few | unos, unas, pocos, pocas, varios, varias, algunos, algunas
        role Couple | par
        role Another | otro, otra
        """;
}
