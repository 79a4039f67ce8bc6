using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace CoachBot.Benchmarks;

/// <summary>
/// Dates and numbers in a sentence of every day: at most 0.04 ms and 6 KB. Ten kilobytes of nothing but digits and signs: at most 20 ms.
/// The ratio is to hashing 64 KB, which holds on a machine whose speed changes.
/// </summary>
public class Recognizing
{
    private const int Size = 10_000;

    private static readonly DateTime At = new(2026, 3, 4, 10, 0, 0);

    private readonly byte[] block = new byte[64 * 1024];
    private readonly string dashes = string.Concat(Enumerable.Repeat("1-", Size / 2));
    private readonly string nested = string.Concat(Enumerable.Repeat("from 1 to ", Size / 10));

    [Benchmark(Baseline = true, Description = "Reference: SHA-256 of 64 KB")]
    public byte[] Reference() => SHA256.HashData(block);

    [Benchmark(Description = "A weekday with its time")]
    public List<ModelResult> Weekday() => DateTimeRecognizer.RecognizeDateTime("move my run to next Monday at 4pm", Culture.English, refTime: At);

    [Benchmark(Description = "Hours on a date")]
    public List<ModelResult> Hours() => DateTimeRecognizer.RecognizeDateTime("I'll be out from 5 to 6pm of April 22", Culture.English, refTime: At);

    [Benchmark(Description = "A sentence without a date")]
    public List<ModelResult> Nothing() => DateTimeRecognizer.RecognizeDateTime("I did 3 sets of 8 squats", Culture.English, refTime: At);

    [Benchmark(Description = "Numbers in words")]
    public List<ModelResult> Numbers() => NumberRecognizer.RecognizeNumber("two thousand three hundred and five and a half", Culture.English);

    [Benchmark(Description = "10 KB of digits and dashes")]
    public List<ModelResult> Dashes() => DateTimeRecognizer.RecognizeDateTime(dashes, Culture.English, refTime: At);

    [Benchmark(Description = "10 KB of ranges that never end")]
    public List<ModelResult> Nested() => DateTimeRecognizer.RecognizeDateTime(nested, Culture.English, refTime: At);
}
