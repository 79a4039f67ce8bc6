namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Numbers, ordinals and vague amounts.</summary>
internal static class SpanishNumbers
{
    public static void Fill(LexiconBuilder words)
    {
        words.Cardinal(0, "cero");
        words.Cardinal(1, "uno, un, una");
        words.Cardinal(2, "dos");
        words.Cardinal(3, "tres");
        words.Cardinal(4, "cuatro");
        words.Cardinal(5, "cinco");
        words.Cardinal(6, "seis");
        words.Cardinal(7, "siete");
        words.Cardinal(8, "ocho");
        words.Cardinal(9, "nueve");
        words.Cardinal(10, "diez");
        words.Cardinal(11, "once");
        words.Cardinal(12, "doce");
        words.Cardinal(13, "trece");
        words.Cardinal(14, "catorce");
        words.Cardinal(15, "quince");
        words.Cardinal(16, "dieciseis");
        words.Cardinal(17, "diecisiete");
        words.Cardinal(18, "dieciocho");
        words.Cardinal(19, "diecinueve");
        words.Cardinal(20, "veinte");
        words.Cardinal(21, "veintiuno, veintiun, veintiuna");
        words.Cardinal(22, "veintidos");
        words.Cardinal(23, "veintitres");
        words.Cardinal(24, "veinticuatro");
        words.Cardinal(25, "veinticinco");
        words.Cardinal(26, "veintiseis");
        words.Cardinal(27, "veintisiete");
        words.Cardinal(28, "veintiocho");
        words.Cardinal(29, "veintinueve");
        words.Cardinal(30, "treinta");
        words.Cardinal(40, "cuarenta");
        words.Cardinal(50, "cincuenta");
        words.Cardinal(60, "sesenta");
        words.Cardinal(70, "setenta");
        words.Cardinal(80, "ochenta");
        words.Cardinal(90, "noventa");
        words.Cardinal(100, "cien, ciento");
        words.Cardinal(200, "doscientos, doscientas");
        words.Cardinal(300, "trescientos");
        words.Cardinal(400, "cuatrocientos");
        words.Cardinal(500, "quinientos");
        words.Cardinal(600, "seiscientos");
        words.Cardinal(700, "setecientos");
        words.Cardinal(800, "ochocientos");
        words.Cardinal(900, "novecientos");
        words.Cardinal(1000, "mil");
        words.Ordinal(1, "primero, primer, primera");
        words.Ordinal(2, "segundo, segunda");
        words.Ordinal(3, "tercero, tercer, tercera");
        words.Ordinal(4, "cuarto, cuarta");
        words.Ordinal(5, "quinto, quinta");
        words.Ordinal(6, "sexto, sexta");
        words.Ordinal(7, "septimo, septima");
        words.Ordinal(8, "octavo, octava");
        words.Ordinal(9, "noveno, novena");
        words.Ordinal(10, "decimo, decima");
        words.Ordinal(11, "undecimo, undecima");
        words.Ordinal(12, "duodecimo, duodecima");
        words.Role(Role.OrdinalSuffix, "ro, er, do, to, mo, vo, no, ra, da, ta, va, na, º, ª, o, a");
        words.Role(Role.Half, "media, medio, mitad");
        words.Role(Role.QuarterHour, "cuarto, cuartos");
        words.Role(Role.Few, "unos, unas, pocos, pocas, varios, varias, algunos, algunas");
        words.Role(Role.Couple, "par");
        words.Role(Role.Another, "otro, otra");
    }
}
