namespace CoachBot.Training.Commands;

/// <summary>Builds the first plan, or a fresh one, from what is known. Refused, with the missing facts named, while the goal, the run week, experience, minutes, equipment, age or screening are unknown.</summary>
/// <param name="WithWhatIsKnown">Plans all the same, with the careful answer wherever a fact is unknown.</param>
public sealed record BuildPlan(bool WithWhatIsKnown = false) : Command;

/// <summary>A new day: sessions left behind become missed, an endless plan rolls on a week. Changes nothing in a flat fortnight beyond that.</summary>
public sealed record RollForward : Command;

/// <summary>Takes back the last change that can be taken back.</summary>
public sealed record Undo : Command;
