using System.Buffers;
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

    private static readonly Words English = new(
        "i i'm im i've my me the and is are was to of on for have has been am it it's this that what when how why with from at but not do does can you your would "
        + "like want run running runs sore hurts hurt days week long every after before chest leg legs knee pain breathe back foot calf thigh hip night could couldn't can't feel feels", "hi hello thanks morning goodbye");

    private static readonly Words Spanish = new(
        "yo mi mis el la los las un una unos y e es son estoy esta tengo tiene que para por con del al pero muy mas quiero puedo hago corro correr corriendo me te se lo "
        + "le cuando como donde dias semana hoy manana ayer tambien todos cada desde hasta sin nunca siempre duele duelen dolor carrera tirada larga entrenar entreno "
        + "puede estaba ha he ni nada pecho pierna rodilla espalda tobillo cadera cabeza pantorrilla gemelo muslo noche lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "hola buenas buenos gracias adios");

    /// <summary>How many words of each language show it alone.</summary>
    private const int Telling = 5;

    private const string SpanishSigns = "¿¡";

    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t,.;:!?¿¡()\"");

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

        var plain = PlainText.Of(text);
        var (english, spanish) = (English.Said(plain), Spanish.Said(plain) + (text.AsSpan().IndexOfAny(SpanishSigns) >= 0 ? Enough : 0));
        return english - spanish >= enough ? "en" : spanish - english >= enough ? "es" : null;
    }

    /// <summary>A language's words, each of which counts once, and of some alone are enough.</summary>
    private sealed class Words
    {
        private const int Most = 128;

        private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places;

        /// <param name="telling">Words that show the language alone.</param>
        public Words(string words, string telling) => places = words.Split(' ').Distinct().Select((word, at) => (word, at)).Concat(telling.Split(' ').Select((word, at) => (word, at: Most - 1 - at)))
            .ToFrozenDictionary(one => one.word, one => one.at, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>How many of them a text holds.</summary>
        public int Said(ReadOnlySpan<char> plain)
        {
            var said = UInt128.Zero;
            for (var from = 0; from < plain.Length;)
            {
                var length = plain[from..].IndexOfAny(Between);
                length = length < 0 ? plain.Length - from : length;
                said |= length > 0 && places.TryGetValue(plain.Slice(from, length), out var at) ? UInt128.One << at : UInt128.Zero;
                from += length + 1;
            }

            return (int)UInt128.PopCount(said) + ((Enough - 1) * (int)UInt128.PopCount(said >> (Most - Telling)));
        }
    }
}
