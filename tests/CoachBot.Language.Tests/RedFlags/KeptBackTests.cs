using System.Globalization;
using CoachBot.Language.RedFlags;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>How well signs are told from what is none in messages that were not learned from: each batch is kept back in turn.</summary>
public sealed class KeptBackTests
{
    /// <summary>The rates reached, a little worse: they may not fall back. The last batch was written by the hardest hand.</summary>
    [Theory]
    [InlineData("-3.", 0.985, 0.05)]
    [InlineData("-6.", 0.985, 0.05)]
    [InlineData("-7.", 0.96, 0.08)]
    [InlineData("-8.", 0.96, 0.06)]
    [InlineData("-9.", 0.93, 0.06)]
    public void A_batch_kept_back_is_judged_nearly_as_well(string batch, double leastFound, double mostFalseAlarms)
    {
        var reader = Readers.Reader;
        var model = new SignModel(new Concepts("concepts.en.txt"));
        reader.LearnSigns(model, but: batch);
        var found = Rate($"signs/said{batch}txt", (sign, flags) => flags.Contains(sign!.Value));
        var alarms = Rate($"signs/unsaid{batch}txt", (_, flags) => flags.Count > 0);
        Assert.True(found >= leastFound && alarms <= mostFalseAlarms, string.Create(CultureInfo.InvariantCulture, $"{found:P1} found, {alarms:P1} false alarms"));

        double Rate(string file, Func<RedFlag?, List<RedFlag>, bool> counts)
        {
            var lines = SignFiles.Of(file).ToList();
            return lines.Count(line => counts(line.Sign, reader.RedFlags.Find(reader.SignWords(line.Text), model))) / (double)lines.Count;
        }
    }
}
