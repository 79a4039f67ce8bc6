namespace CoachBot.Dialogs.Soreness;

/// <summary>Names the texts about soreness, pain, illness and recovery.</summary>
public sealed class SorenessTexts;
