namespace CoachBot.Language.Tests;

/// <summary>Confidence means something: what is read at 90% is right about nine times in ten, and what is below the threshold is where the errors are.</summary>
public sealed class CalibrationTests
{
    private const int Bins = 10;

    /// <summary>Mean gap between confidence and rate right; example phrases are harder than speech, being short and many-sided.</summary>
    private const double MostGap = 0.12;

    private static readonly List<(double Confidence, bool Right)> Kept = [.. Readers.Reader.Taught.KeptBack(5)];

    [Fact]
    public void Confidence_is_close_to_the_rate_of_right_readings()
    {
        var gap = Kept.GroupBy(one => Math.Min(Bins - 1, (int)(one.Confidence * Bins)))
            .Sum(bin => bin.Count() / (double)Kept.Count * Math.Abs(bin.Average(one => one.Confidence) - bin.Average(one => one.Right ? 1 : 0)));
        Assert.True(gap <= MostGap, $"expected calibration error {gap:F3}");
    }

    [Fact]
    public void Above_the_threshold_at_which_the_coach_acts_nine_in_ten_are_right()
    {
        var sure = Kept.Where(one => one.Confidence >= Reading.SureEnough).ToList();
        var rate = sure.Average(one => one.Right ? 1.0 : 0);
        Assert.True(rate >= 0.9, $"{rate:P1} of {sure.Count}");
    }
}
