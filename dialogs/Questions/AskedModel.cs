namespace CoachBot.Dialogs.Questions;

/// <summary>
/// Tells answers apart by what their questions are asked with: logistic regression over the features of the asked questions, learned when the
/// book is loaded, in a fixed order. It knows what a question lacks, which nearness does not.
/// </summary>
internal sealed class AskedModel
{
    private const int Rounds = 16;
    private const double Step = 2;

    /// <summary>By the last round a step is a fifth of the first.</summary>
    private const double Slowing = 0.8;

    /// <summary>Errors below this teach nothing.</summary>
    private const double Negligible = 0.002;

    /// <summary>What all questions have in common.</summary>
    private const string Common = "";
    private const double CommonWeight = 0.3;

    private readonly string[] answers;
    private readonly Dictionary<string, double[]> learned;
    private readonly Dictionary<string, double> weights;

    public AskedModel(IReadOnlyList<(string Answer, HashSet<string> Features)> asked, Dictionary<string, double> weights)
    {
        this.weights = weights;
        answers = [.. asked.Select(question => question.Answer).Distinct().Order(StringComparer.Ordinal)];
        learned = weights.Keys.Append(Common).ToDictionary(feature => feature, _ => new double[answers.Length]);
        var lessons = asked.Select(question => (Features: Scaled(question.Features.Order(StringComparer.Ordinal), null), Answer: Array.IndexOf(answers, question.Answer))).ToArray();
        var order = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            order.Shuffle(lessons);
            foreach (var (features, answer) in lessons)
            {
                Learn(features, answer, Step * (1 - (Slowing * round / Rounds)));
            }
        }
    }

    /// <summary>Every answer and how likely it is, 0 to 1; the likeliest first.</summary>
    /// <param name="unknown">The weight of a feature that was never asked with.</param>
    public IReadOnlyList<(string Answer, double Likelihood)> Guess(HashSet<string> features, Func<string, double> unknown)
    {
        var likely = Likely(Scaled(features, unknown));
        return [.. answers.Zip(likely).OrderByDescending(guess => guess.Second)];
    }

    private void Learn((double[] Row, double Value)[] features, int answer, double step)
    {
        var error = Likely(features);
        error[answer]--;
        foreach (var (row, value) in features)
        {
            for (var index = 0; index < error.Length; index++)
            {
                if (Math.Abs(error[index]) > Negligible)
                {
                    row[index] -= step * value * error[index];
                }
            }
        }
    }

    private double[] Likely((double[] Row, double Value)[] features)
    {
        var scores = new double[answers.Length];
        foreach (var (row, value) in features)
        {
            for (var index = 0; index < scores.Length; index++)
            {
                scores[index] += row[index] * value;
            }
        }

        var most = scores.Max();
        var sum = 0.0;
        for (var index = 0; index < scores.Length; index++)
        {
            sum += scores[index] = Math.Exp(scores[index] - most);
        }

        return [.. scores.Select(score => score / sum)];
    }

    /// <summary>Of length one together, so that a long question is no surer than a short one.</summary>
    private (double[] Row, double Value)[] Scaled(IEnumerable<string> features, Func<string, double>? unknown)
    {
        var all = features.ToList();
        var length = Math.Sqrt((CommonWeight * CommonWeight) + all.Sum(feature => Math.Pow(weights.TryGetValue(feature, out var weight) ? weight : unknown?.Invoke(feature) ?? 0, 2)));
        return [.. all.Where(weights.ContainsKey).Select(feature => (learned[feature], weights[feature] / length)), (learned[Common], CommonWeight / length)];
    }
}
