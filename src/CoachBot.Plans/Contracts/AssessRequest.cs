using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>One report and what was reported before, as the terminal's <c>assess</c> and the HTTP API take it.</summary>
public sealed record AssessRequest(LocalDate? Today = null, ReportEntry? Report = null, HistoryEntry[]? History = null);

/// <summary>What a runner says about how they feel. What is missing was not said.</summary>
public sealed record ReportEntry
{
    public BodySite? Site { get; init; }

    public Side? Side { get; init; }

    public SorenessKind? Kind { get; init; }

    /// <summary>0–10.</summary>
    public int? Score { get; init; }

    public bool? FormAffected { get; init; }

    public bool? EasesInWarmUp { get; init; }

    public int? DaysSinceOnset { get; init; }

    /// <summary>How many mornings in a row it was worse after training.</summary>
    public int? WorseNextMorning { get; init; }

    /// <summary>An empty list says that the runner was asked and has none; a missing one that nobody has asked.</summary>
    public RedFlag[]? Flags { get; init; }

    public double? SleepHours { get; init; }

    /// <summary>0–10.</summary>
    public int? Fatigue { get; init; }
}

public sealed record HistoryEntry(LocalDate? Date = null, BodySite? Site = null, Side? Side = null, SorenessKind? Kind = null, int? Score = null);
