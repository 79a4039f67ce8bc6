using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Console;

/// <summary>The fields of an input, checked: a wrong one is named with what it should be.</summary>
internal static class Input
{
    public static JsonElement? Field(this JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement item, string name) => item.Field(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw new InputException($"{name}: must be a text"),
    };

    public static string RequiredText(this JsonElement item, string name) => item.Text(name) ?? throw new InputException($"{name}: is needed");

    public static LocalDateTime? Moment(this JsonElement item, string name)
    {
        if (item.Text(name) is not { } text)
        {
            return null;
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } moment)
        {
            return moment.Value;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } date
            ? date.Value.AtMidnight()
            : throw new InputException($"{name}: must be a local date and time such as 2026-03-04T10:00:00");
    }

    public static T? Choice<T>(this JsonElement item, string name)
        where T : struct, Enum
    {
        if (item.Text(name) is not { } text)
        {
            return null;
        }

        return Enum.TryParse<T>(text, ignoreCase: true, out var value) && !char.IsAsciiDigit(text[0])
            ? value
            : throw new InputException($"{name}: must be one of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}");
    }
}
