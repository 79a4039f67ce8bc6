using CoachBot.Training.Units;

namespace CoachBot.Language.RunPlans;

/// <summary>How far a workout is in all, from its words.</summary>
internal static class PlanDistance
{
    /// <param name="unit">Metres of one where a number has no unit; null: such a number is no distance.</param>
    public static double? Of(List<PlanToken> words, double? unit)
    {
        // A walk's distance, or one walked in part, is no run's.
        if (words.Exists(word => word.Text is "walk" or "walking" or "caminar"))
        {
            return null;
        }

        if (words.FindIndex(word => word.Text == "total") is >= 0 and var total && First(words, total, unit) is { } said)
        {
            return said;
        }

        if (words.Exists(word => word.Text is "warm" or "wu" or "warmup" or "cool" or "cd" or "cooldown"))
        {
            return Sum(words, unit);
        }

        return Largest(words, unit) ?? Named(words) ?? Bare(words, unit);
    }

    private static double? First(List<PlanToken> words, int from, double? unit)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (At(words, i, unit, out _) is { } metres)
            {
                return metres;
            }
        }

        return null;
    }

    /// <summary>The largest distance of the head: what comes after "w/", "with", "@" or in brackets is how it is run.</summary>
    private static double? Largest(List<PlanToken> words, double? unit)
    {
        double? largest = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (largest is not null && (word.Text is "with" or "@" or "at" or "including" or "incl" or "inc" or "last" or "first" or "con" || word.Text == "w" && i + 1 < words.Count && words[i + 1].Text is "/" or ""))
            {
                break;
            }

            if (word.Inside || At(words, i, unit: null, out var length) is not { } metres)
            {
                continue;
            }

            if (word.Times)
            {
                metres = Repeated(words, i, metres, length, unit);
            }

            largest = Math.Max(largest ?? 0, metres);

            // "6-8 miles": the lower end was taken.
            i += length - 1;
        }

        return largest;
    }

    /// <summary>Warm-up, main part and cool-down together; where the first says the whole, that.</summary>
    private static double? Sum(List<PlanToken> words, double? unit)
    {
        var parts = new List<double>();
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, i, unit: null, out var length) is not { } metres || i > 0 && words[i - 1].Text == "@")
            {
                continue;
            }

            // "@ 5k-10k pace": how fast, not how far.
            if (IsPace(words, i, length))
            {
                i += length - 1;
                continue;
            }

            if (words[i].Times)
            {
                parts.Add(Repeated(words, i, metres, length, unit));
                i = EndOfRepetition(words, i + length);
            }
            else
            {
                parts.Add(metres);
                i += length - 1;
            }
        }

        if (parts.Count == 0)
        {
            return null;
        }

        var rest = parts.Skip(1).Sum();
        return parts.Count > 2 && parts[0] >= 0.9 * rest && parts[0] <= 1.6 * rest ? parts[0] : parts.Sum();
    }

    private static bool IsPace(List<PlanToken> words, int i, int length)
    {
        for (var j = i + length; j < words.Count && j < i + length + 5 && words[j].Line == words[i].Line; j++)
        {
            if (words[j].Text is "pace" or "effort" or "ritmo")
            {
                return Any(words, i - 4, i, static word => word.Text is "@" or "at" or "-" or "to");
            }

            if (words[j].Text is "w" or "with" or "jog")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"12x400m … w. 400m jog": a short repetition is followed by its jog each time, a long one all but the last.</summary>
    private static double Repeated(List<PlanToken> words, int i, double each, int length, double? unit)
    {
        var count = words[i].Number!.Value;
        for (var j = i + length; j < words.Count && words[j].Line == words[i].Line; j++)
        {
            if (!words[j].Times && At(words, j, unit: null, out var taken) is { } jog && Any(words, j + taken, j + taken + 2, static word => word.Text is "jog" or "recovery" or "rest"))
            {
                return count * each + (each < 1500 ? count : count - 1) * jog;
            }
        }

        return count * each;
    }

    /// <summary>Of the words from one place to before another, as far as there are any.</summary>
    private static bool Any(List<PlanToken> words, int from, int to, Predicate<PlanToken> holds)
    {
        for (var i = Math.Max(0, from); i < to && i < words.Count; i++)
        {
            if (holds(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfRepetition(List<PlanToken> words, int from)
    {
        var line = words[from - 1].Line;
        while (from < words.Count && words[from].Line == line && !words[from].Times && words[from].Text is not ("+" or ",") && !(words[from].Number is not null && Any(words, from + 2, from + 4, static word => word.Text is "warm" or "cool" or "cd" or "wu" or "warmup" or "cooldown")))
        {
            from++;
        }

        return from - 1;
    }

    /// <summary>A distance that begins at a place: the number, its unit, the lower end of a range.</summary>
    private static double? At(List<PlanToken> words, int i, double? unit, out int length)
    {
        length = 1;
        if (words[i].Number is not { } number)
        {
            return null;
        }

        if (words[i].Times)
        {
            // "5x1k": the repetition's own distance.
            if (i + 1 < words.Count && words[i + 1].Number is { } each && Metres(words, i + 2, each) is { } metres)
            {
                length = 3;
                return each * metres;
            }

            return null;
        }

        if (Metres(words, i + 1, number) is { } factor)
        {
            length = 2;
            return number * factor;
        }

        // "6-8 miles", "9 to 13 miles"
        if (i + 2 < words.Count && words[i + 1].Text is "-" or "to" or "or" && words[i + 2].Number is { } high && Metres(words, i + 3, high) is { } shared)
        {
            length = 4;
            return number * shared;
        }

        return unit is { } usual && number <= 60 ? number * usual : null;
    }

    private static double? Metres(List<PlanToken> words, int i, double number)
    {
        if (i < words.Count && words[i].Text is "-")
        {
            i++;
        }

        return i >= words.Count ? null : words[i].Text switch
        {
            "mile" or "miles" or "mi" or "mls" or "miler" or "millas" or "milla" => Distance.FromMiles(1).Metres,
            "km" or "k" or "kms" or "kilometer" or "kilometers" or "kilometre" or "kilometres" or "ks" or "kilómetros" or "kilometros" => 1000,
            "m" or "meters" or "metres" or "meter" or "metros" => number >= 80 ? 1 : Distance.FromMiles(1).Metres,
            "mp" or "hmp" or "lt" => null,
            _ => null,
        };
    }

    private static double? Named(List<PlanToken> words)
    {
        var marathon = words.FindIndex(word => word.Text is "marathon" or "maratón" or "maraton");
        if (words.Exists(word => word.Text is "parkrun"))
        {
            return 5000;
        }

        if (marathon < 0 || words.Skip(marathon).Any(word => word.Text is "pace" or "effort"))
        {
            return words.Exists(word => word.Text == "half") && words.Exists(word => word.Text == "race") ? Distance.HalfMarathon.Metres : null;
        }

        return marathon > 0 && words[marathon - 1].Text is "half" or "media" || words.Take(marathon).Any(word => word.Text == "half") ? Distance.HalfMarathon.Metres : Distance.Marathon.Metres;
    }

    /// <summary>"Easy 6": in the plan's own unit, unless it counts minutes or repetitions.</summary>
    private static double? Bare(List<PlanToken> words, double? unit)
    {
        if (unit is not { } usual)
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Number is { } number && !words[i].Times && !words[i].Inside && number is > 0 and <= 60
                && !(i + 1 < words.Count && words[i + 1].Text is "min" or "mins" or "minutes" or "sec" or "seconds" or "hour" or "hours" or "hr" or "x" or ":" or "s" or "h" or "%" or "times" or "strides" or "minute" or "minutos" or "'"))
            {
                return number * usual;
            }
        }

        return null;
    }
}
