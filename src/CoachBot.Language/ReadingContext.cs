using NodaTime;

namespace CoachBot.Language;

/// <summary>What was asked, so that an answer is read as one.</summary>
public enum Expecting { YesNo, Number, Score, Date, Time, Days, Site, Kind, Equipment, FreeText }

/// <param name="Now">The runner's local time.</param>
/// <param name="TimeZone">IANA id.</param>
/// <param name="Locale">BCP 47; null when unknown, so that day and month order must be asked where it matters.</param>
/// <param name="WeightUnit">kg or lb, for a bare number.</param>
/// <param name="Expecting">The kind of answer the open question wants; null with none open.</param>
public sealed record ReadingContext(LocalDateTime Now, string TimeZone, string? Locale = null, string WeightUnit = "kg", Expecting? Expecting = null);
