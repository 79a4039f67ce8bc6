using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using CoachBot.Language;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>
/// What a runner types, read whole: intents, slots, signs. At most 0.3 ms and 40 KB, warm; the reader stands ready in at most 300 ms of
/// processor time. The ratio is to hashing 64 KB, which holds on a machine whose speed changes.
/// </summary>
public class ReadingMessages
{
    private static readonly ReadingContext Context = new(new LocalDateTime(2026, 3, 4, 10, 0), "Europe/London", "en-GB");

    private static readonly ReadingContext Spanish = Context with { TimeZone = "Europe/Madrid", Locale = "es-ES" };

    private readonly byte[] block = new byte[64 * 1024];
    private readonly MessageReader reader = new();

    [Benchmark(Baseline = true, Description = "Reference: SHA-256 of 64 KB")]
    public byte[] Reference() => SHA256.HashData(block);

    [Benchmark(Description = "A few words")]
    public Reading Few() => reader.Read("move friday to saturday", Context);

    [Benchmark(Description = "A sign in everyday words")]
    public Reading Sign() => reader.Read("my toes have been tingling since the deadlifts on tuesday", Context);

    [Benchmark(Description = "Many things in one message")]
    public Reading Many() => reader.Read("london marathon 26 april, i run tue thu sat and long on sunday, 12kg kettlebell and bands, never lifted, 40 mins, remind me at half six", Context);

    [Benchmark(Description = "Five sentences and a question")]
    public Reading Long() => reader.Read("Week went well. Mon upper body, Wed easy 6k, Fri the tempo which I cut short. Squats were 3x8 at 40 and felt easy. Left calf is a bit sore, 3/10, eases in the warm up. Can the long run go to Saturday, as it's my nephew's party on Sunday?", Context);

    [Benchmark(Description = "A few words in Spanish")]
    public Reading FewInSpanish() => reader.Read("mueve el viernes al sábado", Spanish);

    [Benchmark(Description = "Many things in one message in Spanish")]
    public Reading ManyInSpanish() => reader.Read("maratón de Valencia el 6 de diciembre, corro martes, jueves y sábado y larga el domingo, una kettlebell de 12 kg y gomas, nunca he hecho pesas, 40 minutos, avísame a las seis y media", Spanish);

    [Benchmark(Description = "Five sentences and a question in Spanish")]
    public Reading LongInSpanish() => reader.Read("La semana fue bien. Lunes tren superior, miércoles 6k suaves, viernes el tempo que corté. Las sentadillas fueron 3x8 a 40 y me parecieron fáciles. El gemelo izquierdo está un poco cargado, 3/10, se pasa al calentar. ¿Puede ir la tirada larga el sábado, que el domingo es la fiesta de mi sobrino?", Spanish);

    /// <summary>To be run in a process of its own: what the first reader and the first message cost.</summary>
    public static void Start(TextWriter output)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var fresh = new MessageReader();
        process.Refresh();
        var ready = process.TotalProcessorTime;
        fresh.Read("my toes have been tingling since the deadlifts on tuesday", Context);
        process.Refresh();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start-up {(ready - before).TotalMilliseconds:F0} ms, first message {(process.TotalProcessorTime - ready).TotalMilliseconds:F0} ms of processor time"));
    }
}
