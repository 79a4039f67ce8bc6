using CoachBot.Training.Plans;
using NodaTime;

namespace CoachBot.Plans.Calendar;

/// <summary>One session as a calendar knows it.</summary>
/// <param name="Sequence">From 0; one more with each change that a calendar shows, and never less again.</param>
/// <param name="ChangedAt">When it last changed in such a way.</param>
/// <param name="Cancelled">Skipped, or no longer part of the plan.</param>
public sealed record CalendarEntry(Session Session, int Sequence, Instant ChangedAt, bool Cancelled);
