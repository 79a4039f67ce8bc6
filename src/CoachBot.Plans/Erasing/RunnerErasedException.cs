namespace CoachBot.Plans.Erasing;

/// <summary>The runner had everything erased while a command was being decided: it is not applied, or it would be the first thing known of them again.</summary>
public sealed class RunnerErasedException() : Exception("The runner was erased meanwhile.");
