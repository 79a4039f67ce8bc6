using System.Diagnostics;
using CoachBot.Language;
using CoachBot.Language.Recognition;
using CoachBot.Language.RunPlans;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>
/// Bad words for the reader of messages, the reader of run plans and the recognizers: each gets an answer, within seconds. 750 texts by default;
/// COACHBOT_LONG=1 makes it 110,000.
/// </summary>
[Collection(Alone.Name)]
public sealed class WordsTests
{
    /// <summary>The longest takes less than a second alone; machines are busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly LocalDateTime Now = new(2026, 3, 4, 10, 0);

    [Fact]
    public Task Every_message_is_read()
    {
        Assert.True(Talk.Known > 300, "The golden conversations are where good messages come from.");
        var reader = new MessageReader();
        return EachAsync(Effort.Of(400, 70_000), Talk.Message, (text, random) =>
        {
            Expecting? expecting = random.Next(2) == 0 ? Nasty.Pick(Enum.GetValues<Expecting>(), random) : null;
            var locale = Nasty.Pick(["en-GB", "en-US", "es-ES", null, "xx"], random);
            _ = reader.Read(text, new ReadingContext(Now, "Europe/London", locale, random.Next(2) == 0 ? "kg" : "lb", expecting));
        });
    }

    [Fact]
    public async Task Every_file_is_read_or_is_no_plan()
    {
        var reader = new MessageReader();
        var plans = 0;
        await EachAsync(Effort.Of(200, 25_000), Talk.PlanFile, (text, random) =>
        {
            LocalDate? race = random.Next(3) == 0 ? Now.Date.PlusDays(random.Next(-400, 4000)) : null;
            var plan = RunPlanReader.Read(text, Now.Date, race, random.Next(2) == 0 ? "en-US" : null);
            if (plan is not null)
            {
                Interlocked.Increment(ref plans);
                Assert.All(plan.Weeks, week => Assert.All(week.Week.Days, day => Assert.True(day.Distance is not { } far || far.Metres is >= 0 and < 1_000_000, $"{day.Distance?.Metres} m")));
            }

            _ = reader.Read(text, new ReadingContext(Now, "Europe/London"));
        });
        Assert.True(plans > 5, "Most bad files are no plan; where all are, nothing behind that was tried.");
    }

    [Fact]
    public Task Every_text_is_recognized() => EachAsync(Effort.Of(150, 15_000), Talk.Message, static (text, random) =>
    {
        var found = GeneralRecognition.Find(text, Nasty.Pick(["en-us", "es-es"], random), new DateTime(2026, 3, 4, 10, 0, 0, DateTimeKind.Unspecified), []);
        Assert.All(found, one => Assert.InRange(one.End, one.Start, text.Length - 1));
    });

    private static Task EachAsync(int count, Func<Random, string> make, Action<string, Random> read) =>
        Parallel.ForEachAsync(Enumerable.Range(Effort.First, count), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seed, _) =>
        {
            var random = Effort.Dice(seed);
            var text = make(random);
            var further = random.Next();
            if (Problem(text) is { } problem)
            {
                var less = await Shrink.Async(text.ToCharArray(), part => Task.FromResult(Problem(new string(part)) is not null));
                Assert.Fail($"Seed {seed}: {problem}\n{Shrink.Shown(new string(less))}");
            }

            string? Problem(string some)
            {
                var clock = Stopwatch.StartNew();
                try
                {
                    read(some, new Random(further));
                    return clock.Elapsed < Patience ? null : $"took {clock.Elapsed.TotalSeconds:0.0} s";
                }
                catch (Exception error)
                {
                    return error.ToString();
                }
            }
        });
}
