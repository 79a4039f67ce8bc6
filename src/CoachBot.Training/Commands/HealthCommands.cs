using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;

namespace CoachBot.Training.Commands;

public sealed record ReportSoreness(SorenessReport Report) : Command;

/// <summary>An illness begins (symptoms now), or is over: <paramref name="SymptomFree"/>.</summary>
public sealed record ReportIllness(bool Fever = false, bool BelowNeck = false, bool SymptomFree = false) : Command;

/// <param name="Fatigue">0–10.</param>
public sealed record ReportFatigue(double? SleepHours = null, int? Fatigue = null) : Command;

/// <summary>What was paused for the runner's health in another chat's plan stays paused in the one that is kept.</summary>
/// <param name="Holds">As they stand in the plan that goes.</param>
public sealed record CarryHolds(ValueList<Hold> Holds) : Command;

/// <summary>A professional has cleared a site, or everything when null; or the runner says that it is gone.</summary>
public sealed record ReportRecovered(BodySite? Site = null, Side? Side = null, bool ClearedByProfessional = false) : Command;
