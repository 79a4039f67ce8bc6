using CoachBot.Language;

namespace CoachBot.Dialogs.Turns;

/// <content>A run plan with words around it.</content>
public sealed partial class CoachTurn
{
    /// <summary>What is said about a plan stands beside it: "my plan for the marathon on 26 April".</summary>
    private static Reading Beside(Reading said, Reading plan) => said with
    {
        Intents = [.. said.Intents.Concat(plan.Intents).GroupBy(score => score.Name).Select(same => same.MaxBy(score => score.Confidence)!).OrderByDescending(score => score.Confidence)],
        Slots = said.Slots with { RunWeeks = plan.Slots.RunWeeks ?? said.Slots.RunWeeks, RunDays = said.Slots.RunDays ?? plan.Slots.RunDays },
        Flags = [.. said.Flags.Union(plan.Flags)],
    };

    /// <summary>The first and the last line of a pasted plan, as far as the weeks are the same without them; null: no plan, or nothing but a plan.</summary>
    private string? AroundPlan(string? text, Reading read)
    {
        if (read.Slots.RunWeeks is not { Count: > 0 } weeks || text is null || !text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var first = Without(lines[1..]) ? lines[0] : null;
        var last = lines.Length > 2 && Without(lines[..^1]) ? lines[^1] : null;
        return (first, last) switch { (null, null) => null, _ => string.Join('\n', new[] { first, last }.OfType<string>()) };

        bool Without(string[] rest) => Understand(string.Join('\n', rest), null).Slots.RunWeeks is { } same && same.SequenceEqual(weeks);
    }
}
