using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.Facts;

/// <summary>How it feels: where, what kind, how much, since when, what it does to the running; sleep and tiredness.</summary>
internal static class SorenessFacts
{
    private static readonly HashSet<string> Muscular = new(StringComparer.Ordinal)
    {
        "sore", "soreness", "wrecked", "toast", "toasted", "destroyed", "trashed", "fried", "battered", "knackered", "dead", "doms", "domsy", "heavy", "stiff", "stiffness", "tight", "tightness",
        "achy", "achey", "aching", "ache", "aches", "tender", "smashed", "shot", "ruined", "jelly", "cooked", "beat", "hammered", "obliterated", "cramp", "cramping", "cramps", "tired", "burning", "pumped", "lead", "screaming", "killing", "seized", "moaning", "bricks", "ached",
    };

    private static readonly HashSet<BodySite> Muscles = [BodySite.Quad, BodySite.Hamstring, BodySite.Glute, BodySite.Calf, BodySite.Core];

    /// <summary>A place, or the word for how it feels.</summary>
    public static bool IsSore(Unit unit) => unit.Is("site") || Muscular.Contains(unit.Word);

    public static Slots Fill(Message message, Slots slots, IReadOnlyList<RedFlag> flags, List<string> ask)
    {
        if (message.Has(Intent.ReportFatigue) || message.HasAny(Intent.ReportSoreness, Intent.ReportIllness))
        {
            slots = slots with { SleepHours = TirednessFacts.SleepHours(message), Fatigue = message.Has(Intent.ReportFatigue) ? TirednessFacts.Fatigue(message) : null };
        }

        if (!message.Has(Intent.ReportSoreness))
        {
            if (message.Has(Intent.ReportIllness) && !message.Says("gone", "over", "better", "recovered", "free", "clear"))
            {
                if (!flags.Contains(RedFlag.BelowNeckIllness))
                {
                    ask.Add("belowNeckIllness");
                }

                if (!flags.Contains(RedFlag.Fever))
                {
                    ask.Add("fever");
                }

                slots = slots with { DaysSinceOnset = CourseFacts.DaysSinceOnset(message) };
            }

            return slots;
        }

        var (site, at) = SitePlace.Site(message);
        var filled = slots with
        {
            Site = site,
            Side = SitePlace.Side(message, at),
            Kind = Kind(message, site, at),
            Score = slots.Fatigue is not null && site is null ? null : Score(message),
            FormAffected = CourseFacts.Form(message),
            EasesInWarmUp = CourseFacts.Eases(message),
            DaysSinceOnset = CourseFacts.DaysSinceOnset(message),
            WorseNextMorning = CourseFacts.WorseNextMorning(message),
        };
        Ask(filled, flags, ask, message);
        return filled;
    }

    private static void Ask(Slots slots, IReadOnlyList<RedFlag> flags, List<string> ask, Message message)
    {
        if (slots.Site is null)
        {
            ask.Add("site");
        }

        var muscle = slots.Kind == SorenessKind.Muscle;
        if (flags.Count == 0 && !muscle && !message.Says("sorted", "healed", "recovered", "gone") && slots.Site is not null)
        {
            ask.Add("redFlags");
        }
    }

    private static SorenessKind? Kind(Message message, BodySite? site, int at)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Denied(i))
            {
                continue;
            }

            switch (message.Word(i))
            {
                case "sharp" or "stabbing" or "stabs" or "shooting" or "stab" or "knife" or "knifelike" or "jabbing" or "piercing" or "stabby" or "jolt" or "electric" or "sharply":
                    return SorenessKind.Sharp;
                case "bone" or "bony":
                    return SorenessKind.Bone;
                case "doms" or "domsy" or "muscle" or "muscles" or "muscular" or "dom":
                    return SorenessKind.Muscle;
                case "joint" or "joints":
                    return SorenessKind.Joint;
                case "tendon" or "tendons" or "tendonitis" or "tendinitis" or "tendinopathy" or "tendony":
                    return SorenessKind.Tendon;
                default:
                    break;
            }
        }

        if (site is { } place && Muscles.Contains(place) || site is null && message.Says("legs", "leg"))
        {
            for (var i = 0; i < message.Count; i++)
            {
                if (Muscular.Contains(message.Word(i)) && !message.Denied(i))
                {
                    return SorenessKind.Muscle;
                }
            }
        }

        return null;
    }

    private static int? Score(Message message)
    {
        List<int> rated = [.. Enumerable.Range(0, message.Count).Where(i => message.Kind(i) == UnitKind.Score && !message.Before(i, 3, "fatigue", "tired", "tiredness", "energy", "sleep"))];
        if (rated.Count > 0)
        {
            return (int)Math.Round(message.Units[rated[rated.FindLastIndex(i => !Over(message, i)) is >= 0 and var now ? now : rated.Count - 1]].Number);
        }

        int? past = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (Bare(message, i) is { } score)
            {
                if (!Over(message, i))
                {
                    return score;
                }

                past ??= score;
            }
        }

        return past;
    }

    /// <summary>"A 6 yesterday but 3 now": the first is how it was.</summary>
    private static bool Over(Message message, int i) => Bygone(message, i, 1) ?? Bygone(message, i, -1) ?? false;

    /// <summary>How many words on the time of a number may stand.</summary>
    private const int TimeReach = 4;

    /// <summary>Whether what stands on one side of a number says that it is over; null where it says nothing of the time.</summary>
    private static bool? Bygone(Message message, int i, int step)
    {
        for (var j = i + step; j >= 0 && j < message.Count && Math.Abs(j - i) <= TimeReach; j += step)
        {
            var unit = message.Units[j];
            var edge = step > 0 ? unit.Before : message.Units[j + 1].Before;
            if (edge != Boundary.None || unit.Word is "but" or "and" or "so" || unit.Kind is UnitKind.Number or UnitKind.Score)
            {
                return null;
            }

            if (unit.Kind == UnitKind.Date || unit.Word is "now" or "currently")
            {
                return unit.Kind == UnitKind.Date && unit.Date < message.Today && !message.Before(j, 1, "since");
            }
        }

        return null;
    }

    private static int? Bare(Message message, int i)
    {
        if (message.Kind(i) != UnitKind.Number || message.Units[i].Number is < 0 or > 10)
        {
            return null;
        }

        var unit = message.At(i + 1)?.Value("unit");
        var scored = message.Word(i - 1) is "a" or "about" or "pain" or "soreness" or "level" or "score" or "like" or "maybe" or "solid" or "probably" or "around" or "say" or "at" or "is" or "be" or "call"
            || message.Word(i - 1) is "of" && message.Before(i, 4, "pain", "score", "level", "soreness") || message.Word(i - 1) is "to" && message.Before(i, 5, "down", "up", "dropped", "gone")
            || message.Word(i + 1) is "now" or "today" || message.At(i + 1) is { Kind: UnitKind.Date } said && said.Date == message.Today;
        if (scored && unit is null && !(message.Word(i + 1) is "times" or "nights" or "mornings" or "x" or "more" or "sets" or "reps" or "of" && message.Word(i + 1) != "of"))
        {
            return (int)Math.Round(double.IsNaN(message.Units[i].High) ? message.Units[i].Number : message.Units[i].High);
        }

        if (unit is null && Felt(message, i - 1) && (i + 1 == message.Count || message.Units[i + 1].Before != Boundary.None || message.Word(i + 1) is "but" or "and"))
        {
            return (int)message.Units[i].Number;
        }

        if (unit is null && message.Units[i].Before != Boundary.None && (i + 1 == message.Count || message.Units[i + 1].Before != Boundary.None))
        {
            return (int)message.Units[i].Number;
        }

        return null;
    }

    /// <summary>"Glutes sore 7", "quads 7": a number right behind what is felt is how much; behind a toe or a rib it is which.</summary>
    private static bool Felt(Message message, int i) =>
        message.Word(i) is "sore" or "hurts" or "hurt" or "hurting" or "aches" or "ache" or "achy" or "aching" or "tight" or "stiff" or "niggly" or "tender" or "painful" or "sharp"
        || message.At(i)?.Is("site") == true && !(message.Word(i) is "toe" or "toes" or "met" or "mets" or "metatarsal" or "metatarsals" or "rib" or "ribs" or "back" or "behind");
}
