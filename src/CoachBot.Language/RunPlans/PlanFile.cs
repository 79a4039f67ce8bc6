using System.Text;

namespace CoachBot.Language.RunPlans;

/// <summary>A text cut into rows of cells, by the sign that its first rows agree on; quoted cells as in CSV.</summary>
internal static class PlanFile
{
    /// <returns>Null when the text is no table.</returns>
    public static List<string[]>? Rows(string text)
    {
        foreach (var sign in (ReadOnlySpan<char>)['\t', '|', ';', ','])
        {
            var rows = Split(text, sign);
            if (rows.Count >= 2 && rows.Count(row => row.Length >= 3) >= Math.Max(2, rows.Count / 2))
            {
                return rows;
            }
        }

        return Spaced(text);
    }

    private static List<string[]> Split(string text, char sign)
    {
        var rows = new List<string[]>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        var blank = true; // so far in this cell
        foreach (var c in text)
        {
            if (c == '"' && (quoted || blank))
            {
                quoted = !quoted;
                if (quoted)
                {
                    cell.Clear();
                    blank = true;
                }
            }
            else if (c == sign && !quoted)
            {
                Close(cells, cell);
                blank = true;
            }
            else if (c == '\n' && !quoted)
            {
                Close(cells, cell);
                Add(rows, cells, sign);
                blank = true;
            }
            else if (c != '\r')
            {
                cell.Append(c);
                blank &= char.IsWhiteSpace(c);
            }
        }

        Close(cells, cell);
        Add(rows, cells, sign);
        return rows;
    }

    private static void Close(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }

    private static void Add(List<string[]> rows, List<string> cells, char sign)
    {
        // "| a | b |" has an empty cell at either end; "|---|---|" is a rule.
        if (sign == '|')
        {
            if (cells.Count > 1 && cells[0].Length == 0)
            {
                cells.RemoveAt(0);
            }

            if (cells.Count > 1 && cells[^1].Length == 0)
            {
                cells.RemoveAt(cells.Count - 1);
            }
        }

        if (cells.Exists(cell => cell.Length > 0) && !cells.TrueForAll(cell => cell.All(c => c is '-' or ':' or ' ' or '=' or '+')))
        {
            rows.Add([.. cells]);
        }

        cells.Clear();
    }

    /// <summary>Columns set apart by two or more blanks.</summary>
    private static List<string[]>? Spaced(string text)
    {
        var rows = new List<string[]>();
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                rows.Add(line.Split("  ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return rows.Count >= 2 && rows.Count(row => row.Length >= 7) * 2 >= rows.Count ? rows : null;
    }
}
