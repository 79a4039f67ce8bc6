using NodaTime;

namespace CoachBot.Reminders.Zones;

/// <summary>The time zone database that due instants are computed with.</summary>
public interface IZoneData
{
    /// <summary>Such as "TZDB: 2026a (mapping: …)"; a later one sorts after an earlier one.</summary>
    string Version { get; }

    /// <summary>Null for an id that it does not know.</summary>
    DateTimeZone? Find(string id);
}

/// <summary>The one that NodaTime carries; it comes with an update of the package.</summary>
internal sealed class NodaZoneData : IZoneData
{
    public string Version => DateTimeZoneProviders.Tzdb.VersionId;

    public DateTimeZone? Find(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}
