using System.Globalization;
using System.Text;

namespace CoachBot.Language.Intents;

/// <summary>Which intents are taken for which others.</summary>
internal sealed class Confusion
{
    private readonly SortedDictionary<(Intent Said, Intent Read), List<string>> counts = [];

    public int Total { get; private set; }

    public int Right { get; private set; }

    public double Rate => Total == 0 ? 0 : (double)Right / Total;

    public void Add(Phrase phrase, IReadOnlyList<Guess> guesses)
    {
        var said = IntentNames.Parse(phrase.Class.Split('/')[0]);
        var read = guesses.Count == 0 ? Intent.OutOfScope : guesses.Any(guess => guess.Intent == said) ? said : guesses.MaxBy(guess => guess.Confidence).Intent;
        Total++;
        Right += said == read ? 1 : 0;
        if (!counts.TryGetValue((said, read), out var texts))
        {
            counts[(said, read)] = texts = [];
        }

        texts.Add(phrase.Text);
    }

    /// <summary>A line for each intent: how many were right, and what the others were taken for.</summary>
    public override string ToString()
    {
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{Right} of {Total} right, {Rate:P1}");
        foreach (var said in counts.Keys.Select(key => key.Said).Distinct())
        {
            var mine = counts.Where(pair => pair.Key.Said == said).ToList();
            var right = mine.Where(pair => pair.Key.Read == said).Sum(pair => pair.Value.Count);
            table.Append(CultureInfo.InvariantCulture, $"{IntentNames.Of(said),-16} {right,3} of {mine.Sum(pair => pair.Value.Count),3}");
            foreach (var (key, texts) in mine.Where(pair => pair.Key.Read != said).OrderByDescending(pair => pair.Value.Count))
            {
                table.Append(CultureInfo.InvariantCulture, $"  {IntentNames.Of(key.Read)} {texts.Count} ({texts[0]})");
            }

            table.AppendLine();
        }

        return table.ToString();
    }
}
