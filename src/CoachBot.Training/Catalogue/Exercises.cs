using System.Collections.Frozen;
using System.Text.Json;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;

namespace CoachBot.Training.Catalogue;

/// <summary>The exercises the coach knows: exercises.json, a file to be read and edited by a coach.</summary>
public static class Exercises
{
    private static readonly Exercise[] InOrder = Read();
    private static readonly FrozenDictionary<string, Exercise> ById = InOrder.ToFrozenDictionary(exercise => exercise.Id, StringComparer.Ordinal);

    /// <summary>In the order of the file; within a pattern, the usual choice comes first.</summary>
    public static IReadOnlyList<Exercise> All => InOrder;

    internal static ReadOnlySpan<Exercise> Span => InOrder;

    public static bool Knows(string id) => ById.ContainsKey(id);

    /// <summary>Null for an unknown id.</summary>
    public static Exercise? Find(string id) => ById.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">The catalogue has no such exercise.</exception>
    public static Exercise Get(string id) => ById[id];

    private static Exercise[] Read()
    {
        using var file = typeof(Exercises).Assembly.GetManifestResourceStream("exercises.json")!;
        var read = JsonSerializer.Deserialize<Exercise[]>(file, TrainingJson.Options)!;
        return [.. read.Select((exercise, index) => exercise with
        {
            Index = index,
            Touched = Sites(exercise, 1),
            Stressed = Sites(exercise, 2),
            EquipmentKinds = Kinds(exercise.Equipment),
            AlsoKinds = Kinds(exercise.Also),
        })];
    }

    private static int Kinds(ValueList<EquipmentKind> kinds) => kinds.Aggregate(0, (bits, kind) => bits | Exercise.Bit(kind));

    private static int Sites(Exercise exercise, int stress) =>
        exercise.Stress.Where(site => site.Value >= stress).Aggregate(0, (bits, site) => bits | Exercise.Bit(site.Key));
}
