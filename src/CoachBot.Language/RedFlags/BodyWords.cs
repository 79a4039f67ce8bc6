using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>Parts of the body beyond the sites that the plan knows, and things that only sound as if they ached.</summary>
internal static class BodyWords
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "leg", "legs", "arm", "arms", "joint", "joints", "muscle", "muscles", "tendon", "tendons", "ligament", "ligaments", "bone", "bones", "skin", "limb", "limbs", "finger", "fingers", "thumb", "thumbs", "jaw", "head", "face", "lip", "lips", "glands",
        "gland", "tummy", "belly", "body", "collarbone", "clavicle", "cartilage", "nerve", "nerves", "heart", "lungs", "pelvis", "knuckle", "knuckles", "cheek", "nose", "eye", "eyes", "pierna", "piernas", "brazo", "mano", "dedo", "dedos", "músculo", "hueso",
        "articulación", "bits", "side", "crotch", "genitals", "pubic", "lump", "hole", "spot", "vein", "veins",
    };

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "it", "that", "this", "there", "something", "everything", "everywhere", "i", "my", "me", "both", "one", "where", "se", "algo", "lo" };

    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "plan", "plans", "schedule", "calendar", "diary", "number", "numbers", "rack", "bar", "bands", "app", "exercise", "exercises", "rain", "traffic", "price", "prices", "cost", "inbox", "list", "playlist", "website", "screen", "link", "card", "button", "chart", "graph",
        "rope", "shoelace", "laces", "treadmill", "phone", "watch", "headphones", "power", "lights", "electricity", "wifi", "bottle", "dates", "dumbbell", "dumbbells", "kettlebell", "machine", "machines", "route", "map", "meeting", "league", "table", "cards", "cup", "tap", "roof", "cuppa", "tea", "medals", "medal", "gas", "smell", "river", "windows", "keyboard", "screen", "shoe", "coat", "crowd", "form", "video", "technique", "brain", "mind", "group", "jacket", "teeth", "bottles", "list", "boss", "ego", "wallet", "bank", "bike", "car",
    };

    /// <summary>What goes dark or falls over without anybody fainting.</summary>
    private static readonly HashSet<string> Blackouts = new(StringComparer.Ordinal) { "calendar", "diary", "schedule", "power", "lights", "electricity", "rack", "dates", "curtains", "plan", "cards", "list", "medals", "flyers", "smell", "idea", "house", "brew", "cup" };

    /// <summary>What limps, hobbles, leaks or gasps in a manner of speaking.</summary>
    private static readonly HashSet<string> Figures = new(StringComparer.Ordinal) { "league", "table", "schedule", "tap", "roof", "cuppa", "inbox", "calendar", "economy", "rain", "traffic", "meeting", "playlist", "website", "app" };

    public static bool Are(string word) => Parts.Contains(word);

    /// <summary>
    /// Whether a sign that is nothing without a body has one: a part of it anywhere in the message, or a pointer to one, or so few words that
    /// they can be about nothing else. Calendars are blacked out and plans dislocated too.
    /// </summary>
    public static bool Back(in Setting at, RedFlag flag)
    {
        var bodily = flag is RedFlag.Swelling or RedFlag.Numbness or RedFlag.Locking or RedFlag.PopOrTear or RedFlag.Deformity;
        if (!bodily && flag is not (RedFlag.RestPain or RedFlag.LegWeakness or RedFlag.Faint or RedFlag.NightPain or RedFlag.Limp or RedFlag.Breathless or RedFlag.BladderBowel or RedFlag.Fever))
        {
            return true;
        }

        foreach (var unit in at.Words)
        {
            if (unit.Is("site") || Parts.Contains(unit.Word))
            {
                return true;
            }
        }

        if (Attribute(at))
        {
            return false;
        }

        return !at.Says(flag == RedFlag.Faint ? Blackouts : bodily ? Things : Figures, at.Start, at.End) && (!bodily || at.End - at.Start < 6 || at.Says(Pointers, at.Start, at.End));
    }

    /// <summary>"Puffy jacket weather", "a faint idea", "feverish preparations": an adjective of the noun behind it, with nobody to feel it.</summary>
    private static bool Attribute(in Setting at)
    {
        if (at.Hit.From != at.Hit.To || at.Hit.To == at.End || at.Hit.From - at.Start > 1)
        {
            return false;
        }

        var next = at.Words[at.Hit.To + 1];
        return next.Meanings is null && next.Word.Length > 3 && !char.IsAsciiDigit(next.Word[0]) && !Followers.Contains(next.Word) && !next.Word.EndsWith("ing", StringComparison.Ordinal) && !next.Word.EndsWith("ly", StringComparison.Ordinal)
            && (at.Hit.From == at.Start || at.Word(at.Start) is "a" or "the" or "some" or "my" or "old" or "no" or "that");
    }

    /// <summary>What may stand behind an adjective that says how somebody feels.</summary>
    private static readonly HashSet<string> Followers = new(StringComparer.Ordinal)
    {
        "home", "after", "when", "since", "again", "today", "yesterday", "while", "whenever", "during", "from", "with", "most", "every", "last", "this", "then", "because", "still", "until", "before", "over", "around", "near", "spell", "spells", "attack", "attacks", "feeling", "feelings", "sensation",
        "mate", "coach", "right", "like", "just", "even", "also", "only", "twice", "once", "overnight", "tonight", "always", "often", "sometimes", "about", "under", "behind", "halfway", "both", "some", "been", "came", "went", "started", "tbh", "sorry", "help", "please", "breath", "breathing", "below", "above", "down", "across",
        "inside", "outside", "lately", "recently", "onto", "into", "there", "here", "badly", "though", "early", "later", "these", "than", "area", "patch", "episode", "episodes", "symptoms", "temp", "temperature",
    };
}
