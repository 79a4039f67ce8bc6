using System.Globalization;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Wording;

/// <summary>Days, times, loads and distances in the runner's own units and language.</summary>
public sealed class Words(UnitSystem units, CultureInfo culture)
{
    public CultureInfo Culture { get; } = culture;

    public UnitSystem Units { get; } = units;

    /// <summary>en or es.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>kg or lb.</summary>
    public string WeightUnit => Units == UnitSystem.Imperial ? "lb" : "kg";

    /// <summary>March 5 and not 5 March.</summary>
    internal bool MonthFirst => Culture.Name == "en-US";

    /// <summary>5 March; 5 de marzo.</summary>
    private string DayOfMonth => Culture.TwoLetterISOLanguageName == "es" ? "d 'de' MMMM" : "d MMMM";

    private bool English => Culture.TwoLetterISOLanguageName == "en";

    /// <summary>Thu 5 March; in the United States Thu, March 5.</summary>
    public string Day(LocalDate date) => LocalDatePattern.Create(MonthFirst ? "ddd, MMMM d" : $"ddd {DayOfMonth}", Culture).Format(date);

    /// <summary>With the year, for a date that is not in the coming ten months.</summary>
    public string Day(LocalDate date, LocalDate today) =>
        date < today || date > today.PlusMonths(10) ? $"{Day(date)} {date.Year.ToString(CultureInfo.InvariantCulture)}" : Day(date);

    /// <summary>5 March.</summary>
    public string ShortDate(LocalDate date) => LocalDatePattern.Create(MonthFirst ? "MMMM d" : DayOfMonth, Culture).Format(date);

    /// <summary>March.</summary>
    public string Month(LocalDate date) => Culture.DateTimeFormat.GetMonthName(date.Month);

    /// <summary>Thursday.</summary>
    public string DayName(IsoDayOfWeek day) => Culture.DateTimeFormat.GetDayName(Bcl(day));

    /// <summary>Thu.</summary>
    public string ShortDay(IsoDayOfWeek day) => Culture.DateTimeFormat.GetAbbreviatedDayName(Bcl(day));

    /// <summary>18:30, or 6:30 PM where that is usual.</summary>
    public string Time(LocalTime time) => LocalTimePattern.Create(MonthFirst ? "h:mm tt" : "HH:mm", Culture).Format(time);

    /// <summary>12 kg, 26 lb: to the half kilogram or the whole pound, which is finer than what a runner can load.</summary>
    public string Load(Load load) => $"{Number(Amount(load))} {WeightUnit}";

    /// <summary>In the runner's unit.</summary>
    internal double Amount(Load load) => Units == UnitSystem.Imperial
        ? Math.Round(load.Kilograms / 0.45359237)
        : Math.Round(load.Kilograms * 2, MidpointRounding.AwayFromZero) / 2;

    /// <summary>8 km, 5 miles.</summary>
    public string Length(Distance distance) => Units == UnitSystem.Metric
        ? $"{Number(Math.Round(distance.Kilometres, 1))} km"
        : $"{Number(Math.Round(distance.Metres / 1609.344, 1))} mi";

    public string Range(Bounds bounds) => bounds.Low == bounds.High ? Number(bounds.Low) : $"{Number(bounds.Low)}–{Number(bounds.High)}";

    public string Number(double value) => value.ToString("0.#", Culture);

    /// <summary>Mon, Wed and Fri.</summary>
    public string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        var and = English ? "and" : "y";
        return all.Count <= 1 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {and} {all[^1]}";
    }

    private static DayOfWeek Bcl(IsoDayOfWeek day) => (DayOfWeek)((int)day % 7);

    /// <summary>A sentence's first letter.</summary>
    public string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
}
