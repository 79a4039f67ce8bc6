using System.Globalization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>Plans as tables: a row a week with a column for each weekday, or a row a day with named columns.</summary>
internal static class TableLayout
{
    public static List<PlanEntry>? Read(string text, LocalDate today, bool dayFirst)
    {
        if (PlanFile.Rows(text) is not { } rows)
        {
            return null;
        }

        for (var head = 0; head < Math.Min(rows.Count, 6); head++)
        {
            var days = rows[head].Select(cell => PlanWords.Day(cell, heading: true)).ToArray();
            if (days.Count(day => day is not null) >= 5)
            {
                return ByWeek(rows, head + 1, days, today, dayFirst);
            }

            var numbered = rows[head].Select(cell => PlanWords.DayNumber(cell, out _) is { } number ? (IsoDayOfWeek?)number : null).ToArray();
            if (numbered.Count(day => day is not null) >= 5)
            {
                return ByWeek(rows, head + 1, numbered, today, dayFirst);
            }

            if (Columns.Of(rows[head]) is { } columns)
            {
                return ByDay(rows, head + 1, columns, today, dayFirst);
            }
        }

        return Headless(rows);
    }

    private static List<PlanEntry> ByWeek(List<string[]> rows, int from, IsoDayOfWeek?[] days, LocalDate today, bool dayFirst)
    {
        var entries = new List<PlanEntry>();
        var week = 0;
        for (var r = from; r < rows.Count; r++)
        {
            var row = rows[r];
            if (row.Length < 3)
            {
                continue;
            }

            // A row that has lost its first, empty cell is shifted by one.
            LocalDate? starts = null;
            for (var c = 0; c < row.Length && (c >= days.Length || days[c] is null) && c < 3; c++)
            {
                starts ??= PlanDates.Leading(row[c], today, dayFirst, out _);
            }

            for (var c = 0; c < row.Length && c < days.Length; c++)
            {
                if (days[c] is { } day && row[c].Length > 0)
                {
                    entries.Add(new PlanEntry(week, day, starts is { } monday ? monday.PlusDays(1 - (int)monday.DayOfWeek + (int)day - 1) : null, row[c]));
                }
            }

            week++;
        }

        return entries;
    }

    private static List<PlanEntry> ByDay(List<string[]> rows, int from, Columns columns, LocalDate today, bool dayFirst)
    {
        var entries = new List<PlanEntry>();
        var firstWeek = int.MaxValue;
        var last = IsoDayOfWeek.Sunday;
        var counted = 0;
        for (var r = from; r < rows.Count; r++)
        {
            var row = rows[r];
            var date = columns.Date >= 0 && columns.Date < row.Length ? PlanDates.Leading(row[columns.Date], today, dayFirst, out _) : null;
            var named = Cell(row, columns.Day);
            var day = PlanWords.Day(named, heading: true) ?? (int.TryParse(named, out var number) && number is >= 1 and <= 7 ? (IsoDayOfWeek?)number : PlanWords.DayNumber(named, out _) is { } n ? (IsoDayOfWeek)n : null);
            var week = WeekOf(Cell(row, columns.Week));
            if (date is null && day is null)
            {
                continue;
            }

            if (week is { } said)
            {
                firstWeek = Math.Min(firstWeek, said);
            }
            else if (day is { } next && next <= last && entries.Count > 0)
            {
                counted++;
            }

            last = day ?? date!.Value.DayOfWeek;
            entries.Add(new PlanEntry(week ?? counted, day, date, string.Join(". ", columns.Texts.TakeWhile(c => c < row.Length).Select(c => Cell(row, c)).Where(cell => cell.Length > 0)), Distance(Cell(row, columns.Distance), columns.Metres)));
        }

        return [.. entries.Select(entry => columns.Week >= 0 && firstWeek < int.MaxValue ? entry with { Week = entry.Week - firstWeek } : entry)];
    }

    private static int? WeekOf(string cell) => int.TryParse(cell, out var number) ? number : PlanWords.Week(cell, out _);

    private static string Cell(string[] row, int column) => column >= 0 && column < row.Length ? row[column] : "";

    private static double? Distance(string cell, double unit)
    {
        var digits = cell.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Count();
        if (digits == 0 || !double.TryParse(cell[..digits].Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var rest = cell[digits..].Trim();
        return number * (rest.StartsWith("mi", StringComparison.OrdinalIgnoreCase) ? 1609.344 : rest.StartsWith('k') ? 1000 : unit);
    }

    /// <summary>Rows of seven workouts, with or without the week before them.</summary>
    private static List<PlanEntry>? Headless(List<string[]> rows)
    {
        var width = rows.Max(row => row.Length);
        if (width is < 7 or > 10 || rows.Count(row => row.Length >= 7) * 4 < rows.Count * 3)
        {
            return null;
        }

        var skip = rows.TrueForAll(row => row.Length < 7 || PlanWords.Week(row[0], out _) is not null || int.TryParse(row[0], out _)) ? 1 : 0;
        var entries = new List<PlanEntry>();
        var week = 0;
        foreach (var row in rows.Where(row => row.Length >= 7 + skip))
        {
            for (var day = 0; day < 7; day++)
            {
                entries.Add(new PlanEntry(week, (IsoDayOfWeek)(day + 1), null, row[skip + day]));
            }

            week++;
        }

        return entries.Count > 0 && entries.Exists(entry => Workout.Read(entry.Text, null).Kind is not null) ? entries : null;
    }

    /// <summary>What the columns of a row-a-day table hold.</summary>
    /// <param name="Metres">What one of the distance column is.</param>
    private sealed record Columns(int Week, int Day, int Date, int Distance, double Metres, int[] Texts)
    {
        public static Columns? Of(string[] head)
        {
            var (week, day, date, distance, metres) = (-1, -1, -1, -1, 1000.0);
            var texts = new List<int>();
            for (var c = 0; c < head.Length; c++)
            {
                var name = head[c].ToLowerInvariant();
                switch (name)
                {
                    case "week" or "wk" or "week number" or "week no" or "semana" or "week #":
                        week = c;
                        break;
                    case "day" or "weekday" or "day of week" or "día" or "dia" or "dow":
                        day = c;
                        break;
                    case "date" or "start date" or "start" or "fecha" or "when":
                        date = c;
                        break;
                    case "text" or "workout" or "description" or "session" or "run" or "training" or "activity" or "plan" or "title" or "subject" or "name" or "type" or "notes" or "details" or "summary" or "what" or "entreno":
                        texts.Add(c);
                        break;
                    default:
                        if (distance < 0 && (name.Contains("km") || name.Contains("kilomet") || name.Contains("mile") || name.Contains("distance") || name == "mi" || name.Contains("distancia")))
                        {
                            distance = c;
                            metres = name.Contains("mile") || name == "mi" || name.Contains("(mi") ? CoachBot.Training.Units.Distance.FromMiles(1).Metres : 1000;
                        }

                        break;
                }
            }

            return (day >= 0 || date >= 0) && (texts.Count > 0 || distance >= 0) ? new Columns(week, day, date, distance, metres, [.. texts]) : null;
        }
    }
}
