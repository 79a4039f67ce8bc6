using CoachBot.Language.Entities;
using CoachBot.Language.Intents;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>Who the runner is: equipment, age, minutes, units, language, zone; lifting years and best lifts are in <see cref="ExperienceFacts"/>.</summary>
internal static class ProfileFacts
{
    private static readonly Intent[] Told = [Intent.SetEquipment, Intent.RebuildToday, Intent.Travel, Intent.SetExperience, Intent.SetAge, Intent.SetMinutes, Intent.SetUnits, Intent.SetLanguage, Intent.SetTimeZone];

    public static Slots Fill(Message message, Slots slots) => !message.HasAny(Told) ? slots : slots with
    {
        Equipment = message.HasAny(Intent.SetEquipment, Intent.RebuildToday, Intent.Travel) ? Equipment(message) : null,
        EquipmentGone = message.Has(Intent.SetEquipment) && !message.HasAny(Intent.RebuildToday, Intent.Travel) ? Gone(message) : null,
        GymGone = message.Has(Intent.SetEquipment) && Enumerable.Range(0, message.Count).Any(i => message.Units[i].Is("gym") && ToldAlong.IsGone(message.Units, i)),
        Experience = message.Has(Intent.SetExperience) ? ExperienceFacts.Years(message) : null,
        OneRepMaxKg = message.Has(Intent.SetExperience) ? ExperienceFacts.OneRepMaxes(message) : null,
        Age = message.Has(Intent.SetAge) ? Age(message) : null,
        Minutes = message.HasAny(Intent.SetMinutes, Intent.RebuildToday) ? Minutes(message) : null,
        Units = message.Has(Intent.SetUnits) ? Units(message) : null,
        Language = message.Has(Intent.SetLanguage) ? LastValue(message, "language") : null,
        TimeZone = message.Has(Intent.SetTimeZone) ? LastValue(message, "zone") : null,
    };

    private static string? LastValue(Message message, string category)
    {
        string? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            // "in Spanish instead of English", "from Paris to London", "my English is bad": what is left behind is not what is wanted.
            if (message.Units[i].Value(category) is { } value && !message.Denied(i) && !(message.Word(i - 1) is "from" or "than" or "my" or "mi") && !(message.Word(i - 1) == "of" && message.Word(i - 2) == "instead"))
            {
                found = value;
            }
        }

        return found;
    }

    public static List<EquipmentSlot>? Equipment(Message message)
    {
        var found = new List<EquipmentSlot>();
        var none = false;
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Value("equipment") is not { } value || Exercise(message, i))
            {
                none |= message.Denied(i) && unit.Word is "equipment" or "weights" or "kit" or "gear" or "stuff" or "machines" or "tools" or "apparatus";
                continue;
            }

            if (value == "none")
            {
                none = true;
            }
            else if (!message.Denied(i) && !Unusable(message, i) && !ToldAlong.IsGone(message.Units, i))
            {
                Add(found, message, i, Enum.Parse<EquipmentKind>(value, ignoreCase: true));
            }
        }

        if (found.Count == 0 && !none && message.Has(Intent.SetEquipment) && Plural(message) is { Count: > 0 } pairs)
        {
            return pairs;
        }

        return found.Count > 0 ? found : none || message.Says("bodyweight", "calisthenics") && message.HasAny(Intent.SetEquipment, Intent.RebuildToday) ? [new EquipmentSlot(EquipmentKind.None)] : null;
    }

    /// <summary>"5s and 8s", "a pair of 10s": dumbbells by their weights alone.</summary>
    private static List<EquipmentSlot> Plural(Message message) =>
        [.. Enumerable.Range(0, message.Count).Where(i => message.Units[i] is { Kind: UnitKind.Number, Number: >= 2 } unit && unit.Number <= Heaviest(message) && message.Word(i + 1) == "s" && unit.End == message.Units[i + 1].Start)
            .Select(i => new EquipmentSlot(EquipmentKind.Dumbbell, message.Context.WeightUnit == "lb" ? Math.Round(message.Units[i].Number * 0.45359237, 2) : message.Units[i].Number))];

    /// <summary>"step up" is done, "bench press" is lifted: not what the runner owns.</summary>
    private static bool Exercise(Message message, int i) =>
        message.Units[i].Is("site") && message.Has(Intent.ReportSoreness) || message.Word(i) is "step" && message.Word(i + 1) is "up" or "by" or "it" || message.Word(i) == "box" && message.Word(i + 1) is "jump" or "squat";

    /// <summary>"Kettlebells 35 and 53", where kilograms are usual: bare numbers that are sizes in pounds, and none in kilograms.</summary>
    public static bool MayBePounds(Message message, Slots slots) => message.Context.WeightUnit == "kg"
        && slots.Equipment is { } items && items.Any(item => item is { Kind: EquipmentKind.Kettlebell, Kg: 35 or 53 or 62 or 70 or 88 }) && !message.Units.Any(unit => unit.Kind == UnitKind.Load);

    /// <summary>What there is no more, or never was: sold, lost, broken, denied; null where no such thing is named.</summary>
    private static List<EquipmentSlot>? Gone(Message message)
    {
        var gone = new List<EquipmentSlot>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i].Value("equipment") is { } value and not "none" && !Exercise(message, i) && (message.Denied(i) || ToldAlong.IsGone(message.Units, i)))
            {
                Add(gone, message, i, Enum.Parse<EquipmentKind>(value, ignoreCase: true));
            }
        }

        return gone.Count > 0 ? gone : null;
    }

    /// <summary>"the rack is taken", "the gym is closed".</summary>
    private static bool Unusable(Message message, int i) =>
        message.Word(i + 1) is "is" or "was" or "are" && message.After(i, 4, "taken", "busy", "closed", "shut", "broken", "full", "packed", "occupied", "rammed", "used", "broke");

    private static void Add(List<EquipmentSlot> found, Message message, int i, EquipmentKind kind)
    {
        if (message.Units[i].Is("gym"))
        {
            var own = message.Word(i - 1) is "garage" or "home" or "basement" or "shed";
            if ((own || !Whole(message, i)) && (found.Count > 0 || message.Units.Skip(i + 1).Any(unit => unit.Is("equipment") && !unit.Is("gym"))))
            {
                // "dumbbells at my gym": what is there has been named.
                return;
            }

            foreach (var one in own ? (ReadOnlySpan<EquipmentKind>)[EquipmentKind.Barbell, EquipmentKind.Dumbbell, EquipmentKind.Bench] : [EquipmentKind.Barbell, EquipmentKind.Dumbbell, EquipmentKind.Kettlebell, EquipmentKind.Bench, EquipmentKind.Cable, EquipmentKind.LegPress, EquipmentKind.PullUpBar])
            {
                if (!found.Exists(item => item.Kind == one))
                {
                    found.Add(new EquipmentSlot(one));
                }
            }

            return;
        }

        List<double?> loads = [.. LoadsBefore(message, i, kind)];
        loads = loads.Count > 0 || found.Exists(item => item.Kind == kind && item.Kg is not null) ? loads : LoadsAfter(message, i, kind);
        if (loads.Count > 0)
        {
            // "Full gym, kettlebells to 32 kg": the weights say more than the thing; "a barbell and 60 kg of plates" names one twice.
            found.RemoveAll(item => item.Kind == kind && (item.Kg is null || loads.Contains(item.Kg)));
            found.AddRange(loads.Distinct().Select(kg => new EquipmentSlot(kind, kg)));
        }
        else if (!found.Exists(item => item.Kind == kind))
        {
            found.Add(new EquipmentSlot(kind));
        }
    }

    /// <summary>"Full gym with barbell": what is named is in there anyway.</summary>
    private static bool Whole(Message message, int i) => message.Units[i].Value("gym") == "full" || message.Before(i, 2, "full", "whole", "proper", "commercial", "complete", "big");

    private static bool Weighs(EquipmentKind kind) => kind is EquipmentKind.Kettlebell or EquipmentKind.Dumbbell or EquipmentKind.Barbell or EquipmentKind.MedicineBall;

    /// <summary>"a 12 kg kettlebell", "8 and 12 kg dumbbells": the loads that lead up to a thing.</summary>
    private static List<double> LoadsBefore(Message message, int i, EquipmentKind kind)
    {
        var loads = new List<double>();
        var pounds = message.Context.WeightUnit == "lb";
        for (var j = i - 1; j >= 0 && Weighs(kind) && message.Units[i].Before == Boundary.None; j--)
        {
            var unit = message.Units[j];
            if (unit.Kind == UnitKind.Load)
            {
                loads.Insert(0, Math.Round(unit.Number, 2));
                pounds = unit.Measure == "lb";
            }
            else if (unit.Kind == UnitKind.Number && loads.Count > 0 && message.Units[j + 1].Before == Boundary.None && message.Kind(j + 1) is UnitKind.Load or UnitKind.Number)
            {
                // "one 16 kg kettlebell", "two 16s": how many, not how heavy.
                break;
            }
            else if (unit.Kind == UnitKind.Number && (loads.Count > 0 || unit.Number >= 4) && unit.Number <= Heaviest(message) && message.Word(j + 1) != "x")
            {
                loads.Insert(0, pounds ? Math.Round(unit.Number * 0.45359237, 2) : unit.Number);
            }
            else if (unit.Word is not ("and" or "y" or "why" or "de" or "adjustable" or "or" or "a" or "an" or "single" or "pair" or "of" or "x" or "old" or "heavy" or "light" or "cast" or "iron" or "s" or "pairs" or "in"))
            {
                break;
            }

            if (message.Units[j].Before >= Boundary.Stop || unit.Word is "a" or "an")
            {
                break;
            }
        }

        return loads;
    }

    /// <summary>"kettlebells of 12 and 16 kg": the loads that follow a thing, unless they lead up to the next.</summary>
    private static List<double?> LoadsAfter(Message message, int i, EquipmentKind kind)
    {
        var loads = new List<double?>();
        for (var j = i + 1; j < message.Count && Weighs(kind) && message.Units[j].Before < Boundary.Stop; j++)
        {
            var unit = message.Units[j];
            if (unit.Kind == UnitKind.Load && !(message.At(j + 1) is { Before: Boundary.None } next && next.Is("equipment")))
            {
                loads.Add(Math.Round(unit.Number, 2));
            }
            else if (unit.Kind == UnitKind.Number && unit.Number >= 2 && unit.Number <= Heaviest(message) && (Leads(message, j) ?? (message.Word(j - 1) is "of" or "de" ? message.Context.WeightUnit : null)) is { } measure)
            {
                loads.Add(measure == "lb" ? Math.Round(unit.Number * 0.45359237, 2) : unit.Number);
            }
            else if (!(unit.Kind == UnitKind.Number && message.Word(j + 1) == "x") && !OnTheWay.Contains(unit.Word) || j > i + MostWordsBetween)
            {
                break;
            }
        }

        return message.After(i, 4, "up") ? [.. loads.TakeLast(1)] : loads;
    }

    private const int MostWordsBetween = 8;

    /// <summary>The most that a bare number may weigh.</summary>
    private static int Heaviest(Message message) => message.Context.WeightUnit == "lb" ? 150 : 70;

    /// <summary>What may stand between a thing and its weights: "dumbbells only go up to 15", "2 x 12.5 kg".</summary>
    private static readonly HashSet<string> OnTheWay = new(StringComparer.Ordinal)
    {
        "of", "out", "de", "y", "why", "up", "to", "at", "is", "are", "that", "weighs", "a", "and", "one", "the", "other", "x", "go", "goes", "only", "from", "in", "s", "pair", "pairs",
    };

    /// <summary>What may follow a weight without a break: "kettlebell 12 as well".</summary>
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal) { "as", "too", "also", "now", "please", "each", "only", "both" };

    /// <summary>The unit of a bare number behind a thing: that of the load it leads up to, or the runner's own; null when it counts something else.</summary>
    private static string? Leads(Message message, int number)
    {
        for (var j = number + 1; j < message.Count && j <= number + 6; j++)
        {
            if (message.Kind(j) == UnitKind.Load)
            {
                return message.At(j + 1)?.Is("equipment") == true ? null : message.Units[j].Measure;
            }

            if (message.Word(j) is "and" && message.Word(number - 1) is "of" or "de" && message.At(j + 1)?.Is("equipment") == true)
            {
                // "A kettlebell of 16 and bands".
                return message.Context.WeightUnit;
            }

            if (message.Kind(j) != UnitKind.Number && message.Word(j) is not ("and" or "y" or "why" or "to" or "or" or "s"))
            {
                return (message.Units[j].Before != Boundary.None || Closing.Contains(message.Word(j))) && message.Kind(j) is UnitKind.Word or UnitKind.Duration or UnitKind.Day && message.At(j)!.Value("unit") is null ? message.Context.WeightUnit : null;
            }

            if (message.At(j + 1)?.Is("equipment") == true)
            {
                return null;
            }
        }

        return message.Context.WeightUnit;
    }

    private static int? Age(Message message)
    {
        for (var i = 0; i + 1 < message.Count; i++)
        {
            if (message.Units[i] is { Kind: UnitKind.Number, Number: >= 10 and <= 95 } years && message.Units[i + 1] is { Word: "m" or "f", Before: Boundary.None } sex && years.End == sex.Start)
            {
                // "38M".
                return (int)years.Number;
            }
        }

        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            var years = unit.Kind == UnitKind.Number ? unit.Number : unit is { Kind: UnitKind.Duration, Measure: "year" } ? Math.Round(unit.Number / (365 * 24 * 60)) : double.NaN;
            if (message.Before(i, 2, "not", "no", "longer") && message.Count > i + 1 && message.Units.Skip(i + 1).Any(other => other.Kind == UnitKind.Number))
            {
                // "Not 35 anymore, 36 now": what it was.
                continue;
            }

            if (unit.Kind == UnitKind.Number && IsYearOfBirth(message, i) && years is >= 0 and < 100)
            {
                return (message.Today.Year - (int)years) % 100;
            }

            if (years is >= 5 and <= 110 && !message.ClauseSpeaksOf(i, Intent.SetExperience) | message.Before(i, 3, "am", "age", "aged", "turned", "turning") && years == Math.Floor(years))
            {
                return (int)years;
            }

            if (years is > 1900 and < 2100 && message.Before(i, 3, "born", "in"))
            {
                return message.Today.Year - (int)years;
            }
        }

        return message.Units.FirstOrDefault(unit => unit.Kind == UnitKind.Ordinal && message.Says("birthday")) is { } birthday ? (int)birthday.Number : null;
    }

    /// <summary>"Born in 85", "soy del 85": the last two digits of a year.</summary>
    private static bool IsYearOfBirth(Message message, int i) =>
        (message.Before(i, 3, "born") || message.Word(i - 1) is "of" or "from" or "del" && message.Before(i, 4, "am", "soy")) && (i + 1 == message.Count || message.Units[i + 1].Before != Boundary.None);

    private static int? Minutes(Message message)
    {
        int? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i] is { Kind: UnitKind.Duration, Measure: "min" or "hour" } unit && !Took(message, i) && !message.Denied(i) | message.Before(i, 3, "more", "longer", "over", "exceed", "beyond", "past") && unit.Number is >= 5 and <= 240)
            {
                // "30-40 minutes": the most it may take.
                found = (int)Math.Round(double.IsNaN(unit.High) ? unit.Number : unit.High);
            }
        }

        // "Make all sessions 40": a number alone is in minutes where sessions are spoken of.
        return found ?? (message.Intents.Count == 1 && message.Says("session", "sessions", "workouts", "long") && message.Units.Where(unit => unit.Kind == UnitKind.Number).ToList() is [{ Number: >= 10 and <= 120 } only] ? (int)only.Number : null);
    }

    /// <summary>Whether the only minutes of a message are what something took.</summary>
    public static bool OnlyTook(Message message) => Enumerable.Range(0, message.Count).Where(i => message.Units[i] is { Kind: UnitKind.Duration, Measure: "min" or "hour" }).ToList() is { Count: > 0 } spans && spans.TrueForAll(i => Took(message, i));

    /// <summary>"Finished at 6, 22 minutes flat": how long it took, and not how long it may take.</summary>
    private static bool Took(Message message, int i)
    {
        if (message.Word(i + 1) == "flat" || message.Word(i + 1) == "in" && message.Word(i + 2) == "total")
        {
            return true;
        }

        for (var j = i - 1; j >= message.SentenceStart(i) && j >= i - MostBeforeLength; j--)
        {
            if (message.Word(j) is "finished" or "took" or "lasted" or "managed" or "tardé" or "terminé" or "acabé" or "duró" or "tardado")
            {
                return !message.Denied(j);
            }
        }

        return false;
    }

    private const int MostBeforeLength = 7;

    private static UnitSystem? Units(Message message)
    {
        if (message.Says("metric"))
        {
            return UnitSystem.Metric;
        }

        if (message.Says("imperial", "american", "freedom"))
        {
            return UnitSystem.Imperial;
        }

        bool Wants(string unit) => Enumerable.Range(0, message.Count).Any(i => message.Units[i].Value("unit") == unit && !message.Denied(i) && !message.Before(i, 2, "of", "from", "than"));
        var (miles, km, kg, lb) = (Wants("mi"), Wants("km"), Wants("kg"), Wants("lb") || Wants("stone"));
        return miles && kg ? UnitSystem.British
            : miles && lb ? UnitSystem.Imperial
            : km || kg && !miles ? UnitSystem.Metric
            : lb ? UnitSystem.Imperial
            : !miles ? null
            : message.Context.WeightUnit == "kg" && message.Context.Locale is not "en-US" ? UnitSystem.British
            : UnitSystem.Imperial;
    }
}
