using CoachBot.Language.Intents;

namespace CoachBot.Language.Tests.Learning;

/// <summary>What is read hangs on no single phrase: a few examples more or less change few readings.</summary>
public sealed class StabilityTests
{
    /// <summary>So many phrases are left out in turn: one in fifty, two in a hundred.</summary>
    private const int Every = 50;

    /// <summary>Of the readings of the case files, so much may change on the mean when they are; the rate reached, a little above.</summary>
    private const double MostChanged = 0.02;

    private static readonly int[] Turns = [0, 17, 34];

    [Fact]
    public void Readings_stay_when_two_phrases_in_a_hundred_are_left_out()
    {
        var lessons = Readers.Reader.Taught;
        var phrases = lessons.Phrases();
        var said = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt").SelectMany(file => Case.In(Path.GetFileName(file))).Where(one => one.Expecting is null).Select(one => (Units: Readers.Reader.Explain(one.Text, Readers.Wednesday, out var cues, out _, out _), Cues: cues)).ToList();
        var all = Read(lessons.Without(phrases, Every, Every));

        var changed = Turns.Average(turn => Read(lessons.Without(phrases, turn, Every)).Zip(all).Count(pair => !pair.First.SetEquals(pair.Second)) / (double)said.Count);

        Assert.True(changed <= MostChanged, $"{changed:P2} of {said.Count}");

        List<HashSet<Intent>> Read(IntentReader reader) => [.. said.Select(one => IntentList.Settle(reader, one.Units, one.Cues).Where(guess => guess.Confidence >= Reading.SureEnough).Select(guess => guess.Intent).ToHashSet())];
    }
}
