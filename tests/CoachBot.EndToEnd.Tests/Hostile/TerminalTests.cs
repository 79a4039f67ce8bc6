using System.Text.Json;
using CoachBot.Console;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>
/// Bad lines for the terminal's verbs: one line of JSON comes out for each, and never a fault of ours. 600 lines by default;
/// COACHBOT_LONG=1 makes it 60,000.
/// </summary>
[Collection(Alone.Name)]
public sealed class TerminalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("plan", 160)]
    [InlineData("assess", 200)]
    [InlineData("replay", 100)]
    [InlineData("read", 80)]
    [InlineData("recognize", 60)]
    public async Task Every_line_is_answered_or_named(string verb, int usual)
    {
        var answered = 0;
        await Parallel.ForEachAsync(Enumerable.Range(Effort.First, Effort.Of(usual, usual * 100)).Chunk(50), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seeds, _) =>
        {
            var lines = seeds.Select(seed => Line(verb, Effort.Dice(seed))).ToList();
            var answers = Answers(verb, lines, out var took);
            for (var i = 0; i < lines.Count; i++)
            {
                if (Problem(answers.ElementAtOrDefault(i)) is { } problem)
                {
                    var less = await Shrink.Async(lines[i].ToCharArray(), part => Task.FromResult(Problem(Answers(verb, [new string(part)], out TimeSpan _).FirstOrDefault()) is { } still && still == problem && part.Length > 0));
                    Assert.Fail($"Seed {seeds[i]}: {problem}\n{verb} {Shrink.Shown(new string(less))}");
                }

                Interlocked.Add(ref answered, answers[i].StartsWith("{\"error\"", StringComparison.Ordinal) ? 0 : 1);
            }

            Assert.True(took < lines.Count * Patience / 10, $"Seeds {seeds[0]} to {seeds[^1]} took {took.TotalSeconds:0.0} s.");
        });

        Assert.True(answered > usual / 100, "Most bad lines are refused; where all are, nothing behind the refusal was tried.");
    }

    private static string Line(string verb, Random random)
    {
        var others = Terminals.Lines.Values.ToList();
        var line = Spoil.Json(Terminals.Lines[verb], random, others);
        if (verb is "read" or "recognize" && random.Next(2) == 0)
        {
            line = line.Replace(verb == "read" ? "left calf sore 4/10" : "in 3 weeks", Nasty.Quoted(Talk.Message(random), random)[1..^1], StringComparison.Ordinal);
        }

        line = line.ReplaceLineEndings(" ").Replace('\u0085', ' ');
        return string.IsNullOrWhiteSpace(line) ? "{}" : line;
    }

    private static string[] Answers(string verb, IReadOnlyList<string> lines, out TimeSpan took)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var output = new StringWriter();
        Terminal.Run([verb], new StringReader(string.Join('\n', lines)), output, TextWriter.Null);
        took = clock.Elapsed;
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? Problem(string? answer)
    {
        try
        {
            return answer is null ? "no answer"
                : answer.Contains("failed on this line", StringComparison.Ordinal) ? answer
                : JsonDocument.Parse(answer).RootElement.ValueKind == JsonValueKind.Object ? null : "the answer is no object";
        }
        catch (JsonException)
        {
            return "the answer is no JSON";
        }
    }
}
