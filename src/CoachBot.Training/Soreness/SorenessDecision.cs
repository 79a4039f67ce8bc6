using CoachBot.Training.Units;

namespace CoachBot.Training.Soreness;

public enum SorenessAction { Ask, GoOn, Reduce, Swap, MobilityOnly, Rest, Stop, UrgentCare }

public enum Professional { No, IfNotBetter, WithinDays, Now }

/// <summary>What is still to be asked, the most useful first.</summary>
public enum SorenessQuestion { RedFlags, Site, Kind, Score, FormAffected, DaysSinceOnset, SleepHours }

/// <summary>One row of the decision table applied. What a rule leaves alone is null.</summary>
/// <param name="Rule">R0–R11.</param>
/// <param name="LoadChangePercent">Negative: lighter.</param>
/// <param name="SetsChange">Negative: fewer sets.</param>
/// <param name="RestHours">How long the region rests.</param>
public sealed record SorenessDecision(
    string Rule,
    SorenessAction Action,
    Bounds? LoadChangePercent,
    int? SetsChange,
    bool? JumpsAllowed,
    Professional Professional,
    int? RestHours,
    ValueList<SorenessQuestion> Ask,
    string Text);
