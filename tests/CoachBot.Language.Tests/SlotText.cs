using System.Globalization;
using System.Text.Json;
using CoachBot.Language;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Tests;

/// <summary>Slots in the short form of the case files: <c>raceDate=2026-04-26; runDays=tuesday:hard thursday</c>.</summary>
internal static class SlotText
{
    public static SortedDictionary<string, string> Of(Slots slots)
    {
        var said = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in typeof(Slots).GetProperties())
        {
            if (property.GetValue(slots) is { } value)
            {
                said[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Of(value);
            }
        }

        return said;
    }

    private static string Of(object value) => value switch
    {
        string text => text,
        double number => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        LocalDate date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        LocalTime time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
        RunDaySlot day => Of(day.Day) + (day.Kind is { } kind ? ":" + Of(kind) : "") + (day.Distance is { } distance ? ":" + Of(distance.Kilometres) : ""),
        EquipmentSlot item => Of(item.Kind) + (item.Kg is { } kg ? ":" + Of(kg) : ""),
        IReadOnlyDictionary<string, double> maxima => string.Join(' ', maxima.Select(pair => $"{pair.Key}:{Of(pair.Value)}")),
        DatedRunWeek week => Of(week.StartsOn),
        System.Collections.IEnumerable list => string.Join(' ', list.Cast<object>().Select(Of)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
