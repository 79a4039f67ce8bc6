using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Training.Serialization;

internal static class NodaTimeConverters
{
    public static readonly JsonConverter<LocalDate> Date = new Pattern<LocalDate>(LocalDatePattern.Iso, "an ISO date such as 2026-03-04");

    /// <summary>Near enough to today that weeks and years can be counted from it.</summary>
    public static readonly JsonConverter<LocalDate> DateOfOurTime = new Pattern<LocalDate>(
        LocalDatePattern.Iso, "an ISO date such as 2026-03-04, of the years 1900 to 2199", date => date.Year is >= 1900 and < 2200);

    /// <summary>Writes HH:mm; reads seconds too, which some clients send.</summary>
    public static readonly JsonConverter<LocalTime> Time = new Pattern<LocalTime>(
        new CompositePatternBuilder<LocalTime>
        {
            { LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss"), time => time.Second != 0 },
            { LocalTimePattern.CreateWithInvariantCulture("HH:mm"), _ => true },
        }.Build(),
        "a time of day such as 07:30");

    /// <summary>To the minute, of the years 1900 to 2199.</summary>
    public static readonly JsonConverter<LocalDateTime> DateTime = new Pattern<LocalDateTime>(
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), "a local moment such as 2026-03-04T18:30", moment => moment.Year is >= 1900 and < 2200);

    public static readonly JsonConverter<Instant> Instant = new Pattern<Instant>(InstantPattern.ExtendedIso, "an ISO instant in UTC");

    private sealed class Pattern<T>(IPattern<T> pattern, string expected, Func<T, bool>? holds = null) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var result = reader.TokenType == JsonTokenType.String ? pattern.Parse(reader.GetString()!) : null;
            return result is { Success: true } && holds?.Invoke(result.Value) != false ? result.Value : throw new JsonException($"Expected {expected}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(pattern.Format(value));
    }
}
