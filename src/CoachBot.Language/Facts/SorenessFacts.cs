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

    public static Slots Fill(Message message, Slots slots, IReadOnlyList<RedFlag> flags, List<string> ask)
    {
        if (message.Has(Intent.ReportFatigue) || message.HasAny(Intent.ReportSoreness, Intent.ReportIllness))
        {
            slots = slots with { SleepHours = SleepHours(message), Fatigue = message.Has(Intent.ReportFatigue) ? Fatigue(message) : null };
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

                slots = slots with { DaysSinceOnset = DaysSinceOnset(message) };
            }

            return slots;
        }

        var (site, at) = Site(message);
        var filled = slots with
        {
            Site = site,
            Side = Side(message, at),
            Kind = Kind(message, site, at),
            Score = slots.Fatigue is not null && site is null ? null : Score(message),
            FormAffected = Form(message),
            EasesInWarmUp = Eases(message),
            DaysSinceOnset = DaysSinceOnset(message),
            WorseNextMorning = WorseNextMorning(message),
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

    /// <summary>The place that is not denied; else the one that is said to be well again.</summary>
    private static (BodySite? Site, int At) Site(Message message)
    {
        (BodySite? Site, int At) denied = (null, -1);
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i].Value("site") is { } value && Names(message, i))
            {
                var site = Enum.Parse<BodySite>(value, ignoreCase: true);
                if (!message.Denied(i) && !WellAgain(message, i))
                {
                    return (site, i);
                }

                denied = denied.Site is null ? (site, i) : denied;
            }
        }

        return denied;
    }

    /// <summary>"I'm back", "on the other hand", "heel drops": the word names no place here.</summary>
    private static bool Names(Message message, int i) => message.Word(i) switch
    {
        "back" => !(message.Word(i - 1) is "am" or "come" or "came" or "go" or "going" or "get" or "got" or "getting" or "coming" or "be" or "welcome" or "bounce" or "put" or "move" or "hold" or "holding" or "went" or "cut" or "step" or "take" or "is" && message.Word(i - 2) is "pain" or "soreness" or "it") && !(message.Word(i + 1) is "to" or "in" or "from" or "on" or "after" or "at" && message.Word(i - 1) is not ("my" or "the" or "lower" or "upper" or "bad" or "sore" or "stiff")),
        "behind" or "trap" or "behinds" => message.Word(i - 1) is "my" or "the",
        "hand" or "hands" or "bum" => message.Word(i - 1) is not ("other" or "one" or "on"),
        "ham" or "core" or "met" or "sole" => !(message.Word(i + 1) is "session" or "work" or "exercises" or "workout" or "day" or "you" or "my"),
        _ => true,
    };

    private static bool WellAgain(Message message, int i) => message.After(i, 4, "sorted", "fine", "ok", "good", "healed", "recovered", "better", "gone", "grand", "settled", "perfect", "great") && !message.After(i, 4, "not", "sore", "hurts", "sort");

    private static Side? Side(Message message, int site)
    {
        Side? found = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i].Value("side") is { } value && !(message.Denied(i) && found is not null) && Means(message, i, site))
            {
                var side = Enum.Parse<Side>(value, ignoreCase: true);
                found = found is { } other && other != side && !message.Denied(i) ? Training.Runners.Side.Both : found ?? side;
            }
        }

        return found;
    }

    /// <summary>"2 left", "right now", "both exercises" say nothing of a side.</summary>
    private static bool Means(Message message, int i, int site)
    {
        var word = message.Word(i);
        if (word is "l" or "r" or "lt" or "rt")
        {
            return i + 1 == site;
        }

        var next = message.Word(i + 1);
        return word switch
        {
            "right" => next is not ("now" or "away" or "then" or "after" or "before" or "on" or "in" or "so" or "through" or "at" or "down" or "as") || i + 1 == site,
            "left" => message.Kind(i - 1) != UnitKind.Number && next is not ("in" or "over" or "early" or "work" or "out"),
            "both" => site >= 0 && Math.Abs(site - i) <= 3,
            _ => site >= 0,
        } && !(message.Word(i - 1) is "all" or "is" or "that" && word == "right" && site < 0);
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
        for (var i = message.Count - 1; i >= 0; i--)
        {
            if (message.Kind(i) == UnitKind.Score && !message.Before(i, 3, "fatigue", "tired", "tiredness", "energy", "sleep"))
            {
                return (int)Math.Round(message.Units[i].Number);
            }
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (message.Kind(i) != UnitKind.Number || message.Units[i].Number is < 0 or > 10)
            {
                continue;
            }

            var unit = message.At(i + 1)?.Value("unit");
            var scored = message.Word(i - 1) is "a" or "about" or "pain" or "soreness" or "level" or "score" or "like" or "maybe" or "solid" or "probably" or "around" or "say" or "at" or "is" or "be" or "call"
                || message.Word(i - 1) is "of" && message.Before(i, 4, "pain", "score", "level", "soreness") || message.Word(i - 1) is "to" && message.Before(i, 5, "down", "up", "dropped", "gone");
            if (scored && unit is null && !(message.Word(i + 1) is "times" or "nights" or "mornings" or "x" or "more" or "sets" or "reps" or "of" && message.Word(i + 1) != "of"))
            {
                return (int)Math.Round(double.IsNaN(message.Units[i].High) ? message.Units[i].Number : message.Units[i].High);
            }

            if (unit is null && message.Units[i].Before != Boundary.None && (i + 1 == message.Count || message.Units[i + 1].Before != Boundary.None))
            {
                return (int)message.Units[i].Number;
            }
        }

        return null;
    }

    private static bool? Form(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Word(i) is "form" or "stride" or "gait" or "technique" or "running" or "run" or "movement" or "running form" or "moving" or "walking" or "mechanics")
            {
                if (message.After(i, 4, "off", "affected", "changed", "changing", "funny", "weird", "different", "suffers", "suffering", "bad", "gone", "compromised", "altered", "awkward", "wonky", "lopsided", "changes", "odd", "differently", "rubbish", "shot", "broke", "breaks", "falls", "going") && message.Word(i) is not ("run" or "running" or "moving" or "walking") | message.After(i, 2, "funny", "weird", "differently", "wonky", "lopsided", "awkwardly", "oddly"))
                {
                    var turned = message.After(i, 3, "not", "isnt", "unaffected", "never", "hasnt");
                    return !turned;
                }

                if (message.After(i, 3, "ok", "fine", "good", "normal", "normally", "unchanged", "unaffected", "holding", "intact", "great", "solid", "grand", "sound", "alright", "perfect", "same", "holds", "freely"))
                {
                    return message.After(i, 3, "not") && !message.After(i, 3, "affected") ? true : false;
                }
            }
        }

        if (message.Says("changes", "changing", "affects", "affecting", "alters", "altering", "changed", "affected") && message.Says("move", "run", "stride", "walk", "form", "running", "gait") && !message.Says("not", "no"))
        {
            return true;
        }

        return message.Says("limp", "limping", "limped", "hobbling", "hobble", "favouring", "favoring", "compensating", "compensate", "altering") && !message.Says("not", "no") ? true : null;
    }

    private static bool? Eases(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var word = message.Word(i);
            var easing = word is "eases" or "ease" or "eased" or "easing" or "loosens" or "loosen" or "loosened" or "loosening" or "settles" or "settle" or "improves" or "improve" or "disappears" or "disappear" or "frees"
                || word is "goes" or "go" or "gone" or "went" or "wears" or "wear" && message.After(i, 2, "away", "off")
                || word is "better" or "fine" or "ok" or "good";
            var warming = message.After(i, 8, "warm", "warmup", "warmed", "moving", "going", "started", "start", "km", "mile", "minutes", "mins", "loosened", "once", "warming");
            if (easing && warming && (word is not ("better" or "fine" or "ok" or "good") || message.After(i, 5, "once", "after", "when", "as", "warm", "warmed")))
            {
                return !(message.Denied(i) || message.Before(i, 3, "not", "never"));
            }

            if (word is "worse" or "tighter" or "tightens" or "worsens" or "stiffens" && message.After(i, 5, "warm", "warmup", "run", "going", "on", "longer", "running") && message.After(i, 4, "as", "during", "through", "in", "while", "the", "when"))
            {
                return false;
            }

            if (word is "warm" or "warmup" or "warming" && message.Before(i, 5, "even", "still", "despite") && !message.Says("eases", "loosens"))
            {
                return false;
            }

            if (word is "warms" or "warm" && message.Word(i + 1) is "up" && message.After(i, 2, "ok", "fine", "up") && message.Before(i, 2, "it", "knee", "but") && message.After(i, 3, "ok", "fine", "nicely"))
            {
                return true;
            }
        }

        return null;
    }

    private static int? DaysSinceOnset(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit is { Kind: UnitKind.Duration, Measure: "day" or "week" or "month" } && (message.Before(i, 3, "for", "past", "last", "about", "been", "since", "around", "over", "now", "the", "nearly", "almost") || message.After(i, 2, "now", "ago")))
            {
                return message.Before(i, 2, "in", "every") ? null : (int)Math.Round(unit.Number / (24 * 60));
            }

            if (unit.Kind is UnitKind.Date or UnitKind.Day && (message.Before(i, 3, "since", "started", "began", "from", "happened", "start") || unit.Date < message.Today || unit.Kind == UnitKind.Date && unit.Date == message.Today && message.Before(i, 3, "started", "since", "only")) && message.DateOf(unit, back: true) is { } date && date <= message.Today)
            {
                return NodaTime.Period.DaysBetween(date, message.Today);
            }

            if (unit.Word is "fortnight" && message.Before(i, 3, "for", "a"))
            {
                return 14;
            }
        }

        return null;
    }

    private static int? WorseNextMorning(Message message)
    {
        var worse = message.IndexOf("worse", "stiffer", "sorer");
        if (worse < 0 || !message.Says("morning", "mornings", "next", "waking", "woke", "overnight") && !message.Units.Any(unit => unit.Kind == UnitKind.TimeOfDay))
        {
            return null;
        }

        if (message.Denied(worse))
        {
            return 0;
        }

        var count = message.Units.FirstOrDefault(unit => unit.Kind == UnitKind.Number && unit.Number is >= 1 and <= 7);
        return message.Says("mornings", "twice", "row", "running", "both") ? count is not null ? (int)count.Number : 2 : 1;
    }

    private static double? SleepHours(Message message)
    {
        var sleep = message.IndexOf("sleep", "slept", "kip", "sleeping", "shuteye", "asleep");
        if (sleep < 0)
        {
            return null;
        }

        for (var i = Math.Max(0, sleep - 6); i < message.Count && i <= sleep + 6; i++)
        {
            var unit = message.Units[i];
            if (unit is { Kind: UnitKind.Duration, Measure: "hour" or "min" } && unit.Number <= 24 * 60)
            {
                return Math.Round((double.IsNaN(unit.High) ? unit.Number / 60 : (unit.Number / 60 + unit.High) / 2), 2);
            }

            if (unit.Kind == UnitKind.Number && unit.Number is >= 0 and <= 14 && i > sleep - 3 && !(message.Word(i + 1) is "nights" or "days" or "times"))
            {
                return unit.Number;
            }
        }

        return null;
    }

    private static int? Fatigue(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Kind == UnitKind.Score && !(message.At(i - 1)?.Is("site") == true))
            {
                return (int)unit.Number;
            }

            if (unit.Kind == UnitKind.Time && unit is { Vague: true, Time.Minute: 0 } && message.Before(i, 3, "fatigue", "tiredness"))
            {
                // "fatigue about 7" is no hour.
                return unit.Time!.Value.Hour % 12;
            }

            if (unit.Kind == UnitKind.Number && unit.Number is >= 0 and <= 10 && message.Before(i, 4, "fatigue", "tiredness", "tired") && !message.After(i, 2, "hours", "sleep", "nights"))
            {
                return (int)unit.Number;
            }
        }

        return null;
    }
}
