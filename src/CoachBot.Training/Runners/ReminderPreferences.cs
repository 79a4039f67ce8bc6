using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Runners;

/// <summary>When the coach may speak first.</summary>
/// <param name="Enabled">False: the runner has said stop; the plan is kept. Null: not asked yet.</param>
/// <param name="Time">Local time of the session reminder.</param>
/// <param name="DayTimes">Other times for single days.</param>
/// <param name="QuietDays">Days without any reminder.</param>
/// <param name="MutedUntil">No reminder before this local date.</param>
/// <param name="CheckIns">The morning-after soreness question.</param>
/// <param name="WindowMinutes">A reminder later than this is not sent any more. Null: the house's default, 180.</param>
/// <param name="Once">Local moment of one reminder of that day's session besides the usual ones, asked for by itself; agreed to whatever else is off.</param>
/// <param name="QuietDates">Single dates without any reminder.</param>
public sealed record ReminderPreferences(
    bool? Enabled = null,
    LocalTime? Time = null,
    ValueList<DayTime> DayTimes = default,
    ValueList<IsoDayOfWeek> QuietDays = default,
    LocalDate? MutedUntil = null,
    bool CheckIns = true,
    bool WeeklySummary = true,
    int? WindowMinutes = null,
    LocalDateTime? Once = null,
    ValueList<LocalDate> QuietDates = default)
{
    public static readonly ReminderPreferences Unset = new();

    /// <summary>Whether the coach may speak first on a local date: agreed to, not muted, no quiet day.</summary>
    public bool SpeaksOn(LocalDate date) => Enabled == true && !(date < MutedUntil) && !QuietDays.Contains(date.DayOfWeek) && !QuietDates.Contains(date);
}

public sealed record DayTime(IsoDayOfWeek Day, LocalTime Time);
