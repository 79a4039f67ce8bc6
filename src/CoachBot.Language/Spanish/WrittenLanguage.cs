using System.Collections.Frozen;
using CoachBot.Language.Text;

namespace CoachBot.Language.Spanish;

/// <summary>
/// Which of the coach's languages somebody writes, whatever their client says: many phones are set to another one. By the small words that
/// every sentence is built with; names of races and exercises travel between languages and count for nothing.
/// </summary>
public static class WrittenLanguage
{
    /// <summary>So many different ones at least, and so many more than of the other: one word alone may be a name or a loan.</summary>
    private const int Enough = 2;

    private static readonly FrozenSet<string> English = Set(
        "i i'm im i've my me the and is are was to of on for have has been am it it's this that what when how why with from at but not do does can you your would "
        + "like want run running runs sore hurts hurt days week long every after before chest leg legs knee pain breathe back foot calf thigh hip night could couldn't can't feel feels");

    private static readonly FrozenSet<string> Spanish = Set(
        "yo mi mis el la los las un una unos y e es son estoy esta tengo tiene que para por con del al pero muy mas quiero puedo hago corro correr corriendo me te se lo "
        + "le cuando como donde dias semana hoy manana ayer tambien todos cada desde hasta sin nunca siempre duele duelen dolor carrera tirada larga entrenar entreno "
        + "puede estaba ha he ni nada pecho pierna rodilla espalda tobillo cadera cabeza pantorrilla gemelo muslo noche lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    /// <summary>Words that show it alone.</summary>
    private static readonly FrozenSet<string> EnglishGreetings = Set("hi hello thanks morning goodbye");

    private static readonly char[] SpanishSigns = ['¿', '¡'];

    private static readonly FrozenSet<string> SpanishGreetings = Set("hola buenas buenos gracias adios");

    /// <summary>en or es; null when the words don't show it.</summary>
    public static string? Of(string? text) => Of(text, Enough);

    /// <summary>The same by a single word: enough to answer somebody in their own language once, too little to take it as theirs from then on.</summary>
    public static string? Leaning(string? text) => Of(text, 1);

    private static string? Of(string? text, int enough)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var words = PlainText.Of(text).Split(
            [' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '¿', '¡', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var english = words.Count(English.Contains) + (Enough * words.Count(EnglishGreetings.Contains));
        var spanish = words.Count(Spanish.Contains) + (Enough * words.Count(SpanishGreetings.Contains)) + (text.IndexOfAny(SpanishSigns) >= 0 ? Enough : 0);
        return english - spanish >= enough ? "en" : spanish - english >= enough ? "es" : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
