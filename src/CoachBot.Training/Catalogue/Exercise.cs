using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Catalogue;

/// <summary>Whether an exercise is done with a load: never (bodyweight or a band), if there is one, or only with one.</summary>
public enum Loading { None, Optional, Required }

/// <summary>One exercise of the catalogue, in our own words.</summary>
public sealed record Exercise
{
    /// <summary>Stable; plans and logs name it.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required MovementPattern Pattern { get; init; }

    /// <summary>1: anyone. 2: after a technique block. 3: for advanced lifters only.</summary>
    public required int Level { get; init; }

    /// <summary>Sets count per side.</summary>
    public bool OneSided { get; init; }

    /// <summary>Held or carried for seconds, not counted in repetitions.</summary>
    public bool Timed { get; init; }

    /// <summary>Meant to be fast: jumps, swings, cleans.</summary>
    public bool Explosive { get; init; }

    /// <summary>Takes two of the same implement; the load is that of one.</summary>
    public bool Pair { get; init; }

    /// <summary>Any one of these does. Empty: bodyweight.</summary>
    public ValueList<EquipmentKind> Equipment { get; init; }

    /// <summary>One of these is needed besides, such as a bench. Empty: nothing.</summary>
    public ValueList<EquipmentKind> Also { get; init; }

    public Loading Loading { get; init; }

    public string? Easier { get; init; }

    public string? Harder { get; init; }

    /// <summary>How its one-repetition maximum relates to that of another lift; our own proposal, to seed first loads only.</summary>
    public Seed? Seed { get; init; }

    /// <summary>Stress per body site, 0 to 3; a site that is not named has 0.</summary>
    public IReadOnlyDictionary<BodySite, int> Stress { get; init; } = new Dictionary<BodySite, int>();

    /// <summary>Usual ground contacts of one set, both legs counted once.</summary>
    public int Contacts { get; init; }

    public required ValueList<string> Cues { get; init; }

    public required string StopIf { get; init; }

    /// <summary>Loads the legs beyond a stroll: squat, hinge, lunge, calf and jump.</summary>
    public bool IsLowerBody => Pattern is MovementPattern.Squat or MovementPattern.Hinge or MovementPattern.Lunge or MovementPattern.Calf or MovementPattern.Jump;

    /// <summary>Sites with stress ≥1 and ≥2, one bit a site: what a plan asks thousands of times.</summary>
    internal int Touched { get; init; }

    internal int Stressed { get; init; }

    /// <summary>What it is done with and what it needs besides, one bit a kind; 0: nothing.</summary>
    internal int EquipmentKinds { get; init; }

    internal int AlsoKinds { get; init; }

    /// <summary>Its place in the file.</summary>
    internal int Index { get; init; }

    internal static int Bit(BodySite site) => 1 << (int)site;

    internal static int Bit(EquipmentKind kind) => 1 << (int)kind;

    public int StressOn(BodySite site) => Stress.TryGetValue(site, out var stress) ? stress : 0;

    public bool Equals(Exercise? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <param name="Of">The exercise it is derived from.</param>
public sealed record Seed(string Of, double Ratio);
