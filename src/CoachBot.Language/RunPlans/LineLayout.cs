using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>Plans as lines: a week's heading, then a line a day; or all of a week in one line; or dated lines.</summary>
internal static class LineLayout
{
    public static List<PlanEntry> Read(string text, LocalDate today, bool dayFirst)
    {
        var entries = new List<PlanEntry>();
        var state = new State();
        foreach (var line in text.Split('\n'))
        {
            Line(line.Trim(), entries, state, today, dayFirst);
        }

        return entries;
    }

    private static void Line(string line, List<PlanEntry> entries, State state, LocalDate today, bool dayFirst)
    {
        if (line.Length == 0)
        {
            return;
        }

        var rest = line.AsSpan();
        var labelled = false;
        if (DatedWeek.Heading(line, today, dayFirst, out var headed) is { } monday)
        {
            state.Week = entries.Count > 0 ? state.Week + 1 : state.Week;
            (state.Numbered, state.Starts, state.Last) = (false, monday, null);
            rest = Tail(rest[headed..]);
            labelled = true;
        }
        else if (PlanWords.Week(rest, out var end) is { } number)
        {
            if (!state.Numbered || number != state.Number)
            {
                state.Week = state.Numbered || entries.Count > 0 ? state.Week + 1 : 0;
                state.Last = null;
            }

            (state.Numbered, state.Number) = (true, number);
            rest = Tail(rest[end..]);
            if (PlanDates.Leading(rest, today, dayFirst, out var dated) is { } starts && LooksLikeStart(rest, dated))
            {
                state.Starts = starts.PlusDays(1 - (int)starts.DayOfWeek);
                rest = Tail(rest[dated..]);
            }
            else
            {
                state.Starts = state.Starts?.PlusDays(7);
            }

            labelled = true;
        }

        var parts = Days(rest, labelled);
        if (parts.Count > 0)
        {
            foreach (var (day, words) in parts)
            {
                Add(entries, state, day, words, today, dayFirst);
            }

            return;
        }

        if (PlanDates.Leading(rest, today, dayFirst, out var after) is { } date && after < rest.Length && !char.IsLetterOrDigit(rest[after]))
        {
            entries.Add(new PlanEntry(-1, null, date, Tail(rest[after..]).ToString()));
            state.Last = date.DayOfWeek;
            return;
        }

        if (labelled && rest.Length > 0)
        {
            // "Week 1: rest, 3 miles, rest, …": seven in a row begin on Monday.
            var cells = rest.ToString().Split(rest.Contains(';') ? ';' : ',', StringSplitOptions.TrimEntries);
            if (cells.Length == 7)
            {
                for (var day = 0; day < 7; day++)
                {
                    Add(entries, state, (IsoDayOfWeek)(day + 1), cells[day], today, dayFirst);
                }
            }
        }
        else if (!labelled && entries.Count > 0 && state.Last is not null && line.Length < 200 && entries[^1].Text.Length < PlanTokens.MostRead)
        {
            // A workout over several lines, as far as it is read.
            entries[^1] = entries[^1] with { Text = $"{entries[^1].Text}\n{line}" };
        }
    }

    /// <summary>"(2 March)", "- starting 2 March": a date alone, not a workout that begins with a number.</summary>
    private static bool LooksLikeStart(ReadOnlySpan<char> rest, int end) => end > 3;

    private static void Add(List<PlanEntry> entries, State state, IsoDayOfWeek day, string words, LocalDate today, bool dayFirst)
    {
        if (!state.Numbered && state.Last is { } last && day <= last)
        {
            state.Week++;
            state.Starts = state.Starts?.PlusDays(7);
        }

        state.Last = day;
        var date = PlanDates.Leading(words, today, dayFirst, out var end);
        if (date is { } said && said.DayOfWeek == day && end < words.Length)
        {
            entries.Add(new PlanEntry(-1, null, said, Tail(words.AsSpan(end)).ToString()));
            return;
        }

        entries.Add(new PlanEntry(state.Week, day, state.Starts?.PlusDays((int)day - 1), words));
    }

    /// <summary>The days named in a line, each with its words.</summary>
    private static List<(IsoDayOfWeek Day, string Words)> Days(ReadOnlySpan<char> line, bool inWeek)
    {
        var starts = new List<(IsoDayOfWeek Day, int At, int After)>();
        var i = 0;
        while (i < line.Length)
        {
            var fresh = i == 0 || !char.IsLetterOrDigit(line[i - 1]);
            if (fresh && char.IsLetter(line[i]))
            {
                var end = i;
                while (end < line.Length && char.IsLetter(line[end]))
                {
                    end++;
                }

                var day = PlanWords.Day(line[i..end]);
                var after = end;
                if (day is null && PlanWords.DayNumber(line[i..], out var taken) is { } number && Opens(line, i))
                {
                    (day, after) = ((IsoDayOfWeek)number, i + taken);
                }

                if (day is { } found && (Opens(line, i) || after < line.Length && line[after] == ':'))
                {
                    starts.Add((found, i, after));
                }

                i = after;
            }
            else
            {
                i++;
            }
        }

        var days = new List<(IsoDayOfWeek Day, string Words)>();
        for (var d = 0; d < starts.Count; d++)
        {
            var stop = d + 1 < starts.Count ? starts[d + 1].At : line.Length;
            days.Add((starts[d].Day, Tail(line[starts[d].After..stop]).TrimEnd(" ,;|/-–•*").ToString()));
        }

        return days;
    }

    /// <summary>Whether a word stands at the line's beginning or right after a sign that parts the days.</summary>
    private static bool Opens(ReadOnlySpan<char> line, int i)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (line[j] is ',' or ';' or '|' or '\t' or '•')
            {
                return true;
            }

            if (!char.IsWhiteSpace(line[j]) && line[j] is not ('*' or '-' or '_' or '#' or '(' or '[' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text) => text.TrimStart(" \t:.-–—)*_]|,=>");

    private sealed class State
    {
        public int Week { get; set; }

        public int Number { get; set; }

        public bool Numbered { get; set; }

        public LocalDate? Starts { get; set; }

        public IsoDayOfWeek? Last { get; set; }
    }
}
