using System.Globalization;
using CoachBot.Language.RedFlags;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>How well signs are told from what is none in messages that were not learned from: each batch is kept back in turn.</summary>
public sealed class KeptBackTests
{
    /// <summary>The rates reached, a little worse: they may not fall back. The eleventh says it in the unlikeliest ways, the twelfth, the fourteenth and those after deny it in the nearest; the third Spanish one is half of all that is Spanish.</summary>
    [Theory]
    [InlineData("-7.", 0.96, 0.08)]
    [InlineData("-9.", 0.93, 0.06)]
    [InlineData("-11.", 0.8, 0.05)]
    [InlineData("-12.", 0.94, 0.15)]
    [InlineData("-14.", 0.94, 0.2)]
    [InlineData("-15.", 0.95, 0.16)]
    [InlineData("-es-3.", 0.7, 0.1)]
    [InlineData("-es-5.", 0.89, 0.16)]
    public void A_batch_kept_back_is_judged_nearly_as_well(string batch, double leastFound, double mostFalseAlarms)
    {
        var reader = Readers.Reader;
        var model = new SignModel(new Concepts("concepts.txt"));
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
