using System.Text.Json;
using CoachBot.Training.Catalogue;

namespace CoachBot.Tests.Page;

/// <summary>The poses that the page draws its pictures from.</summary>
public sealed class DrawingTests
{
    private static readonly Dictionary<string, string[]> Drawn = Read();

    [Fact]
    public void Every_exercise_of_the_catalogue_is_drawn_and_nothing_else_is() =>
        Assert.Equal(Exercises.All.Select(exercise => exercise.Id).Order(), Drawn.Keys.Order());

    [Fact]
    public void An_exercise_ends_otherwise_than_it_starts() =>
        Assert.Empty(Drawn.Where(pair => pair.Value is not [var start, var end] || start == end).Select(pair => pair.Key));

    [Fact]
    public void No_two_exercises_have_the_same_pictures() =>
        Assert.Empty(Drawn.GroupBy(pair => string.Join(" → ", pair.Value)).Where(same => same.Count() > 1).Select(same => string.Join(", ", same.Select(pair => pair.Key))));

    private static Dictionary<string, string[]> Read()
    {
        using var poses = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "src", "CoachBot", "page", "src", "figures", "poses.json")));
        return poses.RootElement.GetProperty("exercises").Deserialize<Dictionary<string, string[]>>()!;
    }
}
