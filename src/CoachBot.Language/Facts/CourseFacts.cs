using CoachBot.Language.Entities;

namespace CoachBot.Language.Facts;

/// <summary>How it goes on: what it does to the running, whether it eases in the warm-up, since when, and how it is next morning.</summary>
internal static class CourseFacts
{
    public static bool? Form(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Word(i) is "form" or "técnica" or "tecnica" or "stride" or "gait" or "technique" or "running" or "run" or "movement" or "running form" or "moving" or "walking" or "mechanics")
            {
                if (message.After(i, 4, "off", "affected", "changed", "changing", "funny", "weird", "different", "suffers", "suffering", "bad", "gone", "compromised", "altered", "awkward", "wonky", "lopsided", "changes", "odd", "differently", "rubbish", "shot", "broke", "breaks", "falls", "going") && message.Word(i) is not ("run" or "running" or "moving" or "walking") | message.After(i, 2, "funny", "weird", "differently", "wonky", "lopsided", "awkwardly", "oddly"))
                {
                    var turned = message.After(i, 3, "not", "isnt", "unaffected", "never", "hasnt");
                    return !turned;
                }

                if (message.After(i, 3, "ok", "fine", "good", "normal", "normally", "unchanged", "unaffected", "holding", "intact", "bien", "great", "solid", "grand", "sound", "alright", "perfect", "same", "holds", "freely"))
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

    public static bool? Eases(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var word = message.Word(i);
            var easing = word is "eases" or "ease" or "eased" or "easing" or "loosens" or "loosen" or "loosened" or "loosening" or "settles" or "settle" or "improves" or "improve" or "disappears" or "disappear" or "frees"
                || word is "goes" or "go" or "gone" or "went" or "wears" or "wear" && message.After(i, 2, "away", "off")
                || word is "better" or "fine" or "ok" or "good";
            var warming = message.After(i, 8, "warm", "warmup", "warmed", "moving", "going", "started", "start", "km", "mile", "minutes", "mins", "loosened", "once", "warming", "warmth");
            var sure = word is not ("better" or "fine" or "ok" or "good" or "go");
            warming |= easing && sure && message.Before(i, 6, "warm", "warmup", "warmed", "warming");
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

    public static int? DaysSinceOnset(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit is { Kind: UnitKind.Duration, Measure: "day" or "week" or "month" } && (message.Before(i, 3, "for", "from", "past", "last", "about", "been", "since", "around", "over", "now", "the", "nearly", "almost") || message.After(i, 2, "now", "ago")))
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

    public static int? WorseNextMorning(Message message)
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
}
