using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Language.Spanish;

/// <summary>Days, dates, distances, scores and minutes in Spanish, by the calendar's names and a few patterns. Only fills what is open.</summary>
internal sealed class SpanishFacts
{
    private readonly List<string> days;
    private readonly List<string> months;
    private readonly Regex dayName;
    private readonly Regex date;
    private readonly Regex minutes;
    private readonly Regex hard;
    private readonly Regex longRun;
    private readonly Regex easy;
    private readonly Regex dropped;
    private readonly Regex runs;
    private readonly Regex time;
    private readonly (Regex Pattern, Distance Distance)[] distances;
    private readonly (Regex Pattern, BodySite Site)[] sites;
    private readonly (Regex Pattern, EquipmentKind Kind)[] equipment;

    private readonly (Regex Pattern, Experience Experience)[] experience;
    private readonly (Regex Pattern, int Minutes)[] spoken;
    private readonly Regex age;
    private readonly Regex soreness;
    private readonly Regex score;
    private readonly Regex miles;
    private readonly Regex kilometres;
    private readonly Regex slept;
    private readonly Regex tired;
    private readonly Regex nothing;
    private readonly SpanishTravel travel;

    public SpanishFacts(SpanishPatterns patterns)
    {
        var culture = CultureInfo.GetCultureInfo("es");
        days = [.. culture.DateTimeFormat.DayNames.Select(PlainText.Of)];
        months = [.. culture.DateTimeFormat.MonthNames.Where(month => month.Length > 0).Select(PlainText.Of)];
        dayName = new Regex($@"\b({string.Join('|', days)})s?\b", RegexOptions.CultureInvariant);
        date = new Regex($@"\b(?<day>\d{{1,2}}|{SpanishNumbers.DaysOfMonth})\s+(?:de\s+)?(?<month>{string.Join('|', months)})(?:\s+(?:de\s+|del\s+)?(?<year>20\d\d))?\b", RegexOptions.CultureInvariant);
        (minutes, hard, longRun, easy, runs) = (patterns.Of("Minutes"), patterns.Of("Hard"), patterns.Of("Long"), patterns.Of("Easy"), patterns.Of("Runs"));
        dropped = patterns.Of("Dropped");
        time = patterns.Of("Time");
        age = patterns.Of("Age");
        (miles, kilometres) = (patterns.Of("Miles"), patterns.Of("Kilometres"));
        (slept, tired, nothing) = (patterns.Of("Slept"), patterns.Of("Tired"), patterns.Of("NoKit"));
        travel = new SpanishTravel(patterns, days, Day);
        (soreness, score) = (patterns.Of("SaysReportSoreness"), patterns.Of("Score"));
        experience = [.. Enum.GetValues<Experience>().Select(level => (patterns.Of(level.ToString()), level))];
        spoken = [(patterns.Of("HalfHour"), 30), (patterns.Of("Quarters"), 45), (patterns.Of("Hour"), 60)];
        sites = [.. Enum.GetValues<BodySite>().Where(site => patterns.Has($"Site{site}")).Select(site => (patterns.Of($"Site{site}"), site))];
        equipment = [.. Enum.GetValues<EquipmentKind>().Where(kind => patterns.Has($"Kit{kind}")).Select(kind => (patterns.Of($"Kit{kind}"), kind))];
        distances =
        [
            (patterns.Of("Half"), Distance.HalfMarathon), (patterns.Of("Marathon"), Distance.Marathon),
            (new Regex(@"\b10\s?k(m)?\b"), Distance.FromKilometres(10)), (new Regex(@"\b5\s?k(m)?\b"), Distance.FromKilometres(5)),
        ];
    }

    /// <param name="told">What the facts amount to.</param>
    public Slots Of(string text, Expecting? expecting, LocalDate today, out List<Intent> told)
    {
        told = [];
        var slots = Slots.None;
        var named = dayName.Matches(text).Select(match => Day(match.Groups[1].Value)).Distinct().ToList();
        var on = Date(text, today);
        var distance = distances.Where(known => known.Pattern.IsMatch(text)).Select(known => (double?)known.Distance.Metres).FirstOrDefault();
        var week = expecting == Expecting.Days || runs.IsMatch(text) ? Week(text) : [];
        if (distance is not null || (on is not null && expecting == Expecting.Date))
        {
            told.Add(Intent.SetGoal);
        }

        // "Carrera de 5k el domingo 29": a day with its date is no day of every week.
        if (week.Count > 0 && !(week.Count == 1 && on is not null))
        {
            told.Add(Intent.SetRunWeek);
        }

        var level = experience.Where(known => known.Pattern.IsMatch(text)).Select(known => (Experience?)known.Experience).FirstOrDefault();
        if (level is not null)
        {
            told.Add(Intent.SetExperience);
        }

        var kit = Kit(text);
        if (kit.Count > 0)
        {
            told.Add(Intent.SetEquipment);
        }

        if (slept.IsMatch(text) || tired.IsMatch(text))
        {
            told.Add(Intent.ReportFatigue);
        }

        if (travel.IsTold(text))
        {
            // What there is to lift with, and what a day is said for, belong to the journey.
            told = [Intent.Travel];
            return travel.Fill(slots, text, today) with { Equipment = slots.Equipment ?? (kit.Count > 0 ? kit : Nothing(text)) };
        }

        return slots with
        {
            SleepHours = slots.SleepHours ?? Slept(text),
            Fatigue = slots.Fatigue ?? (tired.Match(text) is { Success: true } much ? int.Parse(much.Groups[1].Value, CultureInfo.InvariantCulture) : null),
            Site = slots.Site ?? sites.Where(known => known.Pattern.IsMatch(text)).Select(known => (BodySite?)known.Site).FirstOrDefault(),
            Equipment = slots.Equipment ?? (kit.Count > 0 ? kit : null),
            // "A las 8 de la tarde" is 20:00, whatever the reader of English made of the 8.
            Time = At(text) ?? slots.Time,
            Days = named.Count > 0 ? slots.Days ?? named : slots.Days,

            // Millas, and the kilos stay.
            Units = slots.Units ?? (miles.IsMatch(text) ? UnitSystem.British : kilometres.IsMatch(text) ? UnitSystem.Metric : null),

            // "Me duele el gemelo, un 5".
            Score = slots.Score ?? (soreness.IsMatch(text) && score.Match(text) is { Success: true } said ? int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : null),

            // A date in so many words beats what the reader of English made of its number.
            Date = on ?? slots.Date,
            RaceDate = on is not null && (distance is not null || slots.RaceDate is not null) ? on : slots.RaceDate,
            DistanceMetres = distance ?? slots.DistanceMetres,
            RunDays = week.Count > 0 ? week : slots.RunDays,

            // "Corro martes, jueves y sábado": the days of the runs are not those for strength.
            AvailableDays = slots.AvailableDays?.All(day => week.Exists(run => run.Day == day)) == true ? null : slots.AvailableDays,
            Experience = level ?? slots.Experience,
            // "Cansado, 8" is how tired, and no age.
            Age = age.Match(text) is { Success: true } years ? int.Parse(years.Groups[years.Groups[1].Success ? 1 : 2].Value, CultureInfo.InvariantCulture) : told.Contains(Intent.ReportFatigue) ? null : slots.Age,
            Minutes = slots.Minutes ?? spoken.Where(known => known.Pattern.IsMatch(text)).Select(known => (int?)known.Minutes).FirstOrDefault() ?? (minutes.Match(text) is { Success: true } match && int.TryParse(match.Groups[1].Value, out var count) ? count : null),
            ToDate = slots.ToDate ?? (named.Count == 1 && week.Count == 0 ? Coming(today, named[0]) : null),
        };
    }

    /// <summary>What is known, and of the rest what the patterns find.</summary>
    public static Slots Filled(Slots known, Slots found) => known with
    {
        SleepHours = known.SleepHours ?? found.SleepHours,
        Fatigue = known.Fatigue ?? found.Fatigue,
        Site = known.Site ?? found.Site,
        // The patterns hear what is named, and not that it was sold.
        Equipment = known.Equipment ?? (found.Equipment?.Where(item => known.EquipmentGone?.Any(gone => gone.Kind == item.Kind) != true).ToList() is { Count: > 0 } kept ? kept : null),
        Time = known.Time ?? found.Time,
        Units = known.Units ?? found.Units,
        Score = known.Score ?? found.Score,
        FromDate = known.FromDate ?? found.FromDate,
        UntilDate = known.UntilDate ?? found.UntilDate,
        RaceDate = known.RaceDate ?? found.RaceDate,
        DistanceMetres = known.DistanceMetres ?? found.DistanceMetres,
        RunDays = known.RunDays ?? found.RunDays,
        Experience = known.Experience ?? found.Experience,
        Age = known.Age ?? found.Age,
        Minutes = known.Minutes ?? found.Minutes,
    };

    /// <summary>Each day with the words around it, up to the next day's: "el martes series, larga el domingo".</summary>
    private List<RunDaySlot> Week(string text)
    {
        var clauses = Regex.Split(text, @"[,;.]|\by\b").Where(clause => dayName.IsMatch(clause));
        return [.. clauses.SelectMany(clause => dayName.Matches(clause).Select(match => new RunDaySlot(Day(match.Groups[1].Value), Kind(clause)))).GroupBy(day => day.Day).Select(same => same.FirstOrDefault(day => day.Kind is not null) ?? same.First())];
    }

    private List<EquipmentSlot>? Nothing(string text) => nothing.IsMatch(text) ? [new EquipmentSlot(EquipmentKind.None)] : null;

    private List<EquipmentSlot> Kit(string text) => [.. equipment
        .Select(known => (known.Kind, Match: known.Pattern.Match(text)))
        .Where(found => found.Match.Success)
        .Select(found => new EquipmentSlot(found.Kind, double.TryParse(found.Match.Groups["kg"].Value, CultureInfo.InvariantCulture, out var kg) ? kg : null))];

    private double? Slept(string text) =>
        slept.Match(text) is { Success: true } match && SpanishNumbers.Of(match.Groups["hours"].Value) + (match.Groups["half"].Success ? 0.5 : 0) is <= 24 and var hours ? hours : null;

    /// <summary>A las 7, a las 18:30, a las 7 de la tarde.</summary>
    private LocalTime? At(string text)
    {
        if (time.Match(text) is not { Success: true } match || int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture) is not (>= 0 and <= 23 and var hour))
        {
            return null;
        }

        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : match.Groups["half"].Success ? 30 : 0;
        return minute > 59 ? null : new LocalTime(match.Groups["late"].Success && hour < 12 ? hour + 12 : hour, minute);
    }

    private DayKind? Kind(string clause) => dropped.IsMatch(clause) ? DayKind.Off : longRun.IsMatch(clause) ? DayKind.Long : hard.IsMatch(clause) ? DayKind.Hard : easy.IsMatch(clause) ? DayKind.Easy : null;

    private LocalDate? Date(string text, LocalDate today)
    {
        if (date.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (day, month) = ((int)SpanishNumbers.Of(match.Groups["day"].Value), months.IndexOf(match.Groups["month"].Value) + 1);
        var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : today.Year;
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        var found = new LocalDate(year, month, day);
        return found < today && !match.Groups["year"].Success ? found.PlusYears(1) : found;
    }

    private IsoDayOfWeek Day(string name) => days.IndexOf(name) is var index and > 0 ? (IsoDayOfWeek)index : IsoDayOfWeek.Sunday;

    private static LocalDate Coming(LocalDate today, IsoDayOfWeek day) => today.DayOfWeek == day ? today : today.Next(day);
}
