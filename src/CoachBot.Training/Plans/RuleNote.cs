using CoachBot.Training.Units;

namespace CoachBot.Training.Plans;

/// <summary>A rule that was applied, in plain words. The id and the facts are enough to say the same in another language.</summary>
/// <param name="Rule">Stable id, such as R8 or placement.dayBeforeKeyRun.</param>
/// <param name="Text">English, at most two sentences.</param>
/// <param name="Facts">The values inside the text, in the order they are named.</param>
public sealed record RuleNote(string Rule, string Text, ValueList<Fact> Facts = default);

/// <summary>One value inside a rule's text: an ISO date, a day name, a number, an exercise id.</summary>
public sealed record Fact(string Name, string Value);
