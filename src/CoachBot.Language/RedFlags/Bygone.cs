using CoachBot.Language.Text;

namespace CoachBot.Language.RedFlags;

/// <summary>What was once and is no longer: long ago, got over, ruled out, or said to be fine by now. Anything that says it lasts keeps the sign.</summary>
internal static class Bygone
{
    private static readonly HashSet<string> Lasting = new(StringComparer.Ordinal)
    {
        "still", "again", "keeps", "keep", "keeping", "worse", "worsening", "lingering", "persists", "persistent", "returned", "recurring", "todavía", "aún", "sigue", "sigo", "otra", "since", "ever",
    };

    private static readonly HashSet<string> Seasons = new(StringComparer.Ordinal) { "year", "winter", "summer", "season", "spring", "autumn", "fall", "january", "christmas", "año", "invierno", "verano", "temporada" };

    private static readonly HashSet<string> LongSpans = new(StringComparer.Ordinal) { "years", "year", "yrs", "yr", "months", "decade", "decades", "ages", "años", "meses" };

    private static readonly HashSet<string> Youth = new(StringComparer.Ordinal) { "kid", "child", "teenager", "teen", "student", "youngster", "boy", "girl", "junior", "niño", "niña", "joven", "pequeño" };

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "was", "were", "had", "used", "got", "went", "did", "felt", "heard", "woke", "been", "hurt", "gave", "came", "fell", "kept", "tenía", "tuve", "estaba", "estuve", "dolía", "lost", "tore", "broke", "saw", "blew", "could",
    };

    private static readonly HashSet<string> Well = new(StringComparer.Ordinal)
    {
        "fine", "ok", "good", "gone", "normal", "normally", "healed", "recovered", "sorted", "settled", "cleared", "clear", "disappeared", "resolved", "fixed", "perfect", "great", "vanished", "subsided", "passed", "stopped", "over", "away", "bien", "recuperado", "recuperada",
    };

    private static readonly HashSet<string> ByNow = new(StringComparer.Ordinal) { "now", "today", "since", "completely", "fully", "totally", "all", "is", "are", "am", "feels", "feel", "feeling", "has", "went", "it", "everything", "been", "ya", "estoy", "checked", "down" };

    private static readonly HashSet<string> Partly = new(StringComparer.Ordinal) { "bit", "slightly", "little", "mostly", "almost", "nearly", "partly", "somewhat", "except", "until", "unless", "not", "if", "when", "without" };

    /// <summary>Said right before the sign: "got over", "ruled out".</summary>
    public static bool Holds(in Setting at)
    {
        if (GivenUp(at) || NeverSince(at))
        {
            return true;
        }

        if (at.Says(Lasting, at.Start, at.End))
        {
            return false;
        }

        return LongAgo(at) || FineByNow(at);
    }

    private static bool GivenUp(in Setting at)
    {
        for (var i = Math.Max(at.Start, at.Hit.From - 5); i <= at.Hit.To; i++)
        {
            var next = at.Word(i + 1);
            switch (at.Word(i))
            {
                case "recovered" or "healed" or "rehabbed" or "recuperado" or "recuperada" when next is "from" or "my" or "the" or "after" or "de":
                case "ruled" or "rules" or "ruling" when next == "out" || at.Word(i + 2) == "out" || at.Word(at.Hit.To + 1) == "out":
                case "negative" when next is "for" or "on":
                case "stopped" or "quit" when i == at.Hit.From - 1 && at.Hit.Cue.Label is "limp" or "numbness" or "swelling" or "fever" or "belowNeckIllness" or "locking" && at.Word(i - 1) is not ("not" or "never"):
                case "cleared" or "clear" or "free" when next is "of":
                case "history" or "previous" or "prior" when i <= at.Hit.From:
                    return true;
                case "over" when i == at.Start && next is "my" or "the" or "that" or "covid" or "flu":
                    return true;
                case "got" or "am" or "get" or "finally" when next == "over" && at.Word(i + 2) is "my" or "the" or "a" or "that" or "this" or "it" or "covid" or "flu":
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>"Once at school, never since", "and it hasn't come back", "fully recovered", "good as new".</summary>
    private static bool NeverSince(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            var next = at.Word(i + 1);
            var third = at.Word(i + 2);
            switch (at.Word(i))
            {
                case "never" when next is "since" or "again" or "repeated" or "returned" or "recurred" && third != "to" || next is "had" or "have" or "came" or "come" && third is "since" or "back" or "again":
                case "not" when next is "come" or "came" or "been" && third == "back" && at.Word(i + 3) != "to" || next is "returned" or "recurred" or "repeated" && third != "to":
                case "fully" or "completely" or "totally" when next is "recovered" or "healed" or "cured" or "resolved":
                case "full" or "complete" when next == "recovery":
                case "good" when next == "as" && third == "new" && at.Word(i - 1) is not ("not" or "nearly" or "almost"):
                    return at.Word(i - 1) is not ("not" or "nearly" or "almost" or "until" or "if");
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>"That was 2003", "ACL repair, 2019": a year, which no "since" makes last and which counts nothing.</summary>
    private static bool IsYear(in Setting at, int i) =>
        at.Word(i) is { Length: 4 } year && year[..2] is "19" or "20" && char.IsAsciiDigit(at.Word(i)[2]) && char.IsAsciiDigit(at.Word(i)[3])
        && at.Word(i - 1) is not ("since" or "from" or "desde" or "for" or "every") && at.Word(i + 1) is not ("m" or "metres" or "meters" or "kcal" or "calories" or "steps" or "w" or "watts" or "kg" or "km" or "ft" or "feet");

    private static bool LongAgo(in Setting at)
    {
        for (var i = at.Start; i <= at.End; i++)
        {
            var word = at.Word(i);
            var before = at.Word(i - 1);
            if (word is "ago" or "back" or "earlier" or "later" or "clean" or "dry" && (LongSpans.Contains(before) && !Fresh(at, i)) || word == "hace" && LongSpans.Contains(at.Word(i + 2)))
            {
                return true;
            }

            if (word is "at" or "over" or "in" && at.Word(i + 1) is "christmas" or "easter" or "new" or "school" or "uni" or "university" or "college" && at.Says(Past, at.Start, i))
            {
                return true;
            }

            if (word is "last" or "previous" or "pasado" or "pasada" && (Seasons.Contains(at.Word(i + 1)) || Seasons.Contains(before)) && before is not ("since" or "from" or "this") && !SinceThen(at, i))
            {
                return true;
            }

            if (IsYear(at, i) || word == "aged" && at.Word(i + 1) is { Length: 1 or 2 } aged && char.IsAsciiDigit(aged[0]))
            {
                return true;
            }

            if (word is "as" or "was" or "de" && (Youth.Contains(at.Word(i + 1)) || Youth.Contains(at.Word(i + 2)) && at.Word(i + 1) is "a" or "young" or "muy") || word == "when" && at.Word(i + 1) == "i" && at.Word(i + 2) == "was" && (at.Word(i + 3) is "young" or "little" or "younger" or "at" || at.Word(i + 3) is { Length: <= 2 } age && age.Length > 0 && char.IsAsciiDigit(age[0])) || word == "when" && at.Word(i + 1) == "i" && at.Word(i + 2) == "had" && at.Word(i + 3) is "my" or "a" or "the" || word == "growing" && at.Word(i + 1) == "up")
            {
                return true;
            }

            if (word == "used" && at.Word(i + 1) == "to" && at.Word(i - 1) is not ("not" or "get" or "getting" or "am") && i <= at.Hit.From + 3 || word is "solía" or "antes" && i < at.Hit.From)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two months ago": not yet long ago where the number is small and the unit short.</summary>
    private static bool Fresh(in Setting at, int ago) => at.Word(ago - 1) is "months" or "meses" && at.Word(ago - 2) is "two" or "2" or "couple" or "few" or "of" or "dos";

    private static bool SinceThen(in Setting at, int i)
    {
        for (var j = at.Start; j < i; j++)
        {
            if (at.Word(j) is "since" or "from" or "desde")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"My knee was swollen last week but it's gone down now", "it locked once, fine since".</summary>
    private static bool FineByNow(in Setting at)
    {
        if (!IsPast(at))
        {
            return false;
        }

        for (var i = at.Hit.To + 1; i <= at.To; i++)
        {
            if (Well.Contains(at.Word(i)) && (at.Says(ByNow, i + 1, i + 2) || at.Says(ByNow, i - 3, i - 1)) && !at.Says(Partly, i - 3, i + 2) && !at.Says(Lasting, i + 1, at.To) && !Elsewhere(at, i))
            {
                return true;
            }

            if (at.Word(i) == "no" && at.Word(i + 1) is "issues" or "problems" or "trouble" or "symptoms" && at.Word(i + 2) is "since" or "now" or "after" or "")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"My knee swelled but my hip is fine now": another place is fine.</summary>
    private static bool Elsewhere(in Setting at, int i)
    {
        for (var j = at.Hit.To + 1; j < i; j++)
        {
            if (at.IsSite(j) && !(at.Word(j) == "back" && at.Word(j + 1) == "to") || at.Word(j) is "run" or "running" or "breathing" or "session" or "otherwise" or "rest" || at.Word(j) == "walking" && at.Hit.Cue.Label != "limp")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(in Setting at)
    {
        if (at.Says(Past, at.Start, at.Hit.To))
        {
            return true;
        }

        for (var i = at.Hit.From; i <= at.Hit.To; i++)
        {
            if (at.Word(i).Length > 4 && at.Word(i).EndsWith("ed", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return at.Words[at.Hit.To].Before >= Boundary.Stop && at.Hit.From == at.Hit.To && at.Word(at.Hit.To + 1) is "last" or "yesterday" or "earlier";
    }
}
