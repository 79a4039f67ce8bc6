using System.Globalization;

namespace Hangfire.Common;

/// <summary>How instants are written into state data: milliseconds since 1970 in UTC; ISO 8601 is read too.</summary>
public static class JobHelper
{
    /// <summary>Seconds since 1970.</summary>
    public static long ToTimestamp(DateTime value) => ToMilliseconds(value) / 1000;

    /// <summary>The UTC instant of a count of seconds since 1970.</summary>
    public static DateTime FromTimestamp(long value) => DateTimeOffset.FromUnixTimeSeconds(value).UtcDateTime;

    /// <summary>Milliseconds since 1970.</summary>
    public static long ToMillisecondTimestamp(DateTime value) => ToMilliseconds(value);

    /// <summary>The UTC instant of a count of milliseconds since 1970.</summary>
    public static DateTime FromMillisecondTimestamp(long value) => DateTimeOffset.FromUnixTimeMilliseconds(value).UtcDateTime;

    /// <summary>Text for an instant.</summary>
    public static string SerializeDateTime(DateTime value) => ToMilliseconds(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The UTC instant that the text says.</summary>
    /// <exception cref="FormatException">The text is neither milliseconds nor ISO 8601.</exception>
    public static DateTime DeserializeDateTime(string value) =>
        long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var milliseconds)
            ? FromMillisecondTimestamp(milliseconds)
            : DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>The UTC instant that the text says, or null for no text.</summary>
    public static DateTime? DeserializeNullableDateTime(string? value) =>
        string.IsNullOrEmpty(value) ? null : DeserializeDateTime(value);

    private static long ToMilliseconds(DateTime value) =>
        new DateTimeOffset(DateTime.SpecifyKind(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value, DateTimeKind.Utc))
            .ToUnixTimeMilliseconds();
}
