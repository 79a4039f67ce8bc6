using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;

namespace CoachBot.Training.Commands;

public sealed record ReportSoreness(SorenessReport Report) : Command;

/// <summary>An illness begins (symptoms now), or is over: <paramref name="SymptomFree"/>.</summary>
public sealed record ReportIllness(bool Fever = false, bool BelowNeck = false, bool SymptomFree = false) : Command;

/// <param name="Fatigue">0–10.</param>
public sealed record ReportFatigue(double? SleepHours = null, int? Fatigue = null) : Command;

/// <summary>A professional has cleared a site, or everything when null; or the runner says that it is gone.</summary>
public sealed record ReportRecovered(BodySite? Site = null, Side? Side = null, bool ClearedByProfessional = false) : Command;
