using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>What a runner owns, and the loads it makes. Loads are always rounded down to one of them.</summary>
internal sealed class Armoury
{
    private const double BarKilograms = 20;

    private readonly Loads[] byKind = new Loads[Enum.GetValues<EquipmentKind>().Length];
    private readonly int owned;

    public Armoury(ValueList<EquipmentItem>? equipment)
    {
        foreach (var item in equipment ?? [])
        {
            owned |= 1 << (int)item.Kind;
            byKind[(int)item.Kind] = byKind[(int)item.Kind].With(item);
        }

        Key = HashCode.Combine(equipment ?? []);
    }

    public int Key { get; }

    public bool IsEmpty => (owned & ~1) == 0;

    public bool Has(EquipmentKind kind) => (owned >> (int)kind & 1) != 0;

    /// <summary>The runner can do it, with or without a load.</summary>
    public bool Allows(Exercise exercise)
    {
        if ((exercise.AlsoKinds != 0 && (exercise.AlsoKinds & owned) == 0) || (exercise.Pair && !HasPair(exercise)))
        {
            return false;
        }

        return exercise.EquipmentKinds == 0 || exercise.Loading == Loading.Optional || (exercise.EquipmentKinds & owned) != 0;
    }

    public bool CanLoad(Exercise exercise) => exercise.Loading != Loading.None && (exercise.EquipmentKinds & owned) != 0;

    /// <summary>The implement for an exercise: the first of its list that is owned.</summary>
    public Loads For(Exercise exercise)
    {
        foreach (var kind in exercise.Equipment.AsSpan())
        {
            if (Has(kind))
            {
                return byKind[(int)kind];
            }
        }

        return default;
    }

    /// <summary>The heaviest owned load of at most the target among all implements that do; null when all are heavier.</summary>
    public Load? AtMost(Exercise exercise, double kilograms)
    {
        var best = -1.0;
        foreach (var kind in exercise.Equipment.AsSpan())
        {
            if (Has(kind) && byKind[(int)kind].AtMost(kilograms) is { } load)
            {
                best = Math.Max(best, load);
            }
        }

        return best < 0 ? null : new Load(best);
    }

    /// <summary>The next load up, or null where there is none.</summary>
    public Load? Above(Exercise exercise, double kilograms)
    {
        var best = double.MaxValue;
        foreach (var kind in exercise.Equipment.AsSpan())
        {
            if (Has(kind) && byKind[(int)kind].Above(kilograms) is { } load)
            {
                best = Math.Min(best, load);
            }
        }

        return best == double.MaxValue ? null : new Load(best);
    }

    // "Dumbbells" come in twos; of kettlebells two of one weight are needed.
    private bool HasPair(Exercise exercise)
    {
        foreach (var kind in exercise.Equipment.AsSpan())
        {
            if (Has(kind) && (kind is EquipmentKind.Dumbbell or EquipmentKind.TrapBar || byKind[(int)kind].HasTwins))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The loads of one kind: single weights, or steps from a lightest to a heaviest.</summary>
    internal readonly struct Loads
    {
        private readonly double[]? singles;
        private readonly double lowest;
        private readonly double highest;
        private readonly double step;

        private Loads(double[]? singles, double lowest, double highest, double step)
        {
            this.singles = singles;
            this.lowest = lowest;
            this.highest = highest;
            this.step = step;
        }

        /// <summary>The runner loads it as needed, so without a known best the load is found by repetitions in reserve.</summary>
        public bool IsAdjustable => step > 0;

        public bool HasTwins
        {
            get
            {
                for (var index = 1; index < singles?.Length; index++)
                {
                    if (singles[index] == singles[index - 1])
                    {
                        return true;
                    }
                }

                return IsAdjustable;
            }
        }

        public Loads With(EquipmentItem item)
        {
            if (item is { Load: { } single, Increment: null } && item.Kind is not (EquipmentKind.Barbell or EquipmentKind.TrapBar or EquipmentKind.Cable or EquipmentKind.LegPress))
            {
                var all = new double[(singles?.Length ?? 0) + 1];
                singles?.CopyTo(all, 0);
                all[^1] = single.Kilograms;
                Array.Sort(all);
                return new Loads(all, lowest, highest, step);
            }

            var (from, until, by) = item.Kind switch
            {
                EquipmentKind.Barbell or EquipmentKind.TrapBar => (BarKilograms, 300.0, 2.5),
                EquipmentKind.Dumbbell => (2.0, 40.0, 2.0),
                EquipmentKind.Kettlebell => (8.0, 32.0, 4.0),
                EquipmentKind.Cable => (5.0, 100.0, 5.0),
                EquipmentKind.LegPress => (20.0, 300.0, 10.0),
                EquipmentKind.MedicineBall => (2.0, 8.0, 1.0),
                _ => (0.0, 0.0, 0.0),
            };
            by = item.Increment?.Kilograms ?? by;
            until = item.Load?.Kilograms ?? until;
            return by <= 0 ? this : new Loads(singles, Math.Min(from, until), until, by);
        }

        public double? AtMost(double kilograms)
        {
            double? best = null;
            foreach (var single in singles ?? [])
            {
                best = single <= kilograms + 1e-9 ? single : best;
            }

            if (step > 0 && kilograms + 1e-9 >= lowest)
            {
                var stepped = Math.Min(highest, lowest + (Math.Floor(((Math.Min(kilograms, highest) - lowest) / step) + 1e-9) * step));
                best = Math.Max(best ?? 0, stepped);
            }

            return best;
        }

        public double? Above(double kilograms)
        {
            double? best = null;
            foreach (var single in singles ?? [])
            {
                best = best is null && single > kilograms + 1e-9 ? single : best;
            }

            if (step > 0)
            {
                var stepped = kilograms < lowest ? lowest : lowest + ((Math.Floor(((kilograms - lowest) / step) + 1e-9) + 1) * step);
                best = stepped <= highest + 1e-9 && (best is null || stepped < best) ? stepped : best;
            }

            return best;
        }
    }
}
