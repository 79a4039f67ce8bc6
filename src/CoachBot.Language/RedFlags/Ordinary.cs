using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// What hard training, cold, heat, drink and the day after leg day do to everyone: out of breath at the end of a sprint, fingers numb
/// from the cold, stairs after squats. A word of more than that, and the sign stands.
/// </summary>
internal static class Ordinary
{
    private static readonly HashSet<string> Efforts = new(StringComparer.Ordinal)
    {
        "rep", "reps", "set", "sets", "interval", "intervals", "sprint", "sprints", "sprinting", "hill", "hills", "400s", "800s", "200s", "burpees", "burpee", "tempo", "session", "workout", "circuit", "circuits", "finish", "finisher", "strides", "fartlek", "parkrun", "hiit", "400m", "800m", "1k", "5k",
        "squats", "squat", "pushups", "pullups", "ups", "lunges", "deadlifts", "press", "presses", "raises", "planks", "plank", "rows", "curls", "track", "race", "effort", "efforts", "swings", "thrusts", "steps", "repeats", "mile", "km", "end", "wall", "carries", "lap", "laps", "surges", "threshold", "speedwork", "speed", "series", "cuestas",
    };

    private static readonly HashSet<string> LegDay = new(StringComparer.Ordinal) { "doms", "squats", "lunges", "deadlifts", "thrusts", "marathon", "agujetas", "sentadillas", "jumps", "ultra", "wods", "splits", "rdls" };

    /// <summary>More than effort: it lasts, it comes from nothing, it is new.</summary>
    private static readonly HashSet<string> Beyond = new(StringComparer.Ordinal)
    {
        "still", "ages", "settle", "settling", "suddenly", "sudden", "nowhere", "unusual", "strange", "weird", "wheeze", "wheezing", "wheezy", "dizzy", "faint", "chest", "pain", "pains", "painful", "hurts", "hurt", "easy", "easily", "gentle", "even", "resting", "rest", "hour", "hours", "never", "worse",
        "scary", "scared", "worried", "worry", "sitting", "stairs", "walking", "skipping", "skipped", "skips", "irregular", "flutter", "fluttering", "fluttery", "fluttered", "palpitations", "funny", "arm", "jaw", "sick", "again", "properly", "warmup", "warm", "flat", "talk", "yesterday", "doing", "nothing", "minutes", "mins", "lasted", "longer",
    };

    private static readonly HashSet<string> Mild = new(StringComparer.Ordinal)
    {
        "breathing", "breath", "breathless", "gasping", "gasp", "puffing", "puffed", "panting", "winded", "huffing", "blowing", "heart", "pounding", "racing", "beating", "thumping", "hammering", "lungs", "burning", "hard", "heavy", "pulse",
    };

    private static readonly HashSet<string> Limbs = new(StringComparer.Ordinal) { "lift", "raise", "gave", "give", "giving", "shaking", "shaky", "jelly", "wobbly", "dead", "feel", "weak", "wobbling", "went", "buckled", "collapsed", "noodles" };

    private static readonly HashSet<string> Cold = new(StringComparer.Ordinal)
    {
        "cold", "freezing", "frozen", "snow", "snowy", "ice", "icy", "winter", "frost", "frosty", "minus", "sleet", "gloves", "chilly", "outside", "frío", "nieve", "baltic", "wind", "sea", "dip", "swim", "stop",
    };

    private static readonly HashSet<string> Drink = new(StringComparer.Ordinal) { "beers", "beer", "wine", "drinks", "drunk", "pints", "pub", "hungover", "hangover", "gin", "booze", "vodka", "cervezas", "tequila", "prosecco", "champagne", "pissed", "shots" };

    private static readonly HashSet<string> Resting = new(StringComparer.Ordinal) { "sofa", "couch", "bed", "settee", "armchair", "sleep", "asleep", "dinner", "telly", "tv", "night", "9", "9pm", "10pm", "exhausted", "knackered", "heap" };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "knee", "knees", "shin", "shins", "foot", "ankle", "ankles", "hip", "achilles", "heel", "bone", "toe", "groin", "kneecap", "tibia", "arch", "metatarsal", "back" };

    private static readonly HashSet<string> Muscles = new(StringComparer.Ordinal) { "quads", "quad", "glutes", "glute", "hamstrings", "hammies", "abs", "calves", "bum", "arse", "butt", "pecs", "triceps", "biceps", "lats", "traps", "legs", "muscles", "core" };

    private static readonly HashSet<string> Presses = new(StringComparer.Ordinal) { "bench", "pushups", "ups", "press", "presses", "dips", "flyes", "flys", "flies", "pecs", "pec", "muscles", "muscle", "doms", "flexiones" };

    private static readonly HashSet<string> Heartfelt = new(StringComparer.Ordinal) { "pain", "pains", "pressure", "crushing", "heart", "arm", "jaw", "breath", "breathing", "hill", "squeezing", "stabbing", "sharp", "heavy", "heaviness", "dizzy", "running", "run" };

    private static readonly HashSet<string> Weather = new(StringComparer.Ordinal) { "outside", "outdoors", "weather", "forecast", "madrid", "spain", "heatwave", "sun", "sunny", "humid", "degrees", "today", "tomorrow", "sauna", "gym", "car" };

    private static readonly HashSet<string> Pleasure = new(StringComparer.Ordinal) { "song", "songs", "music", "listening", "excitement", "excited", "joy", "pride", "boredom", "happiness", "goosebumps", "playlist", "laughing", "nerves", "crossed", "shock", "fear", "tiredness", "film", "view", "views", "speech", "delight", "anticipation", "adrenaline" };

    private static readonly HashSet<string> Hunger = new(StringComparer.Ordinal) { "hunger", "hungry", "breakfast", "lunch", "food", "eaten", "starving", "fasted", "fasting", "sugar", "happiness", "heights", "schedule" };

    public static bool Holds(in Setting at, RedFlag flag)
    {
        if (flag is not (RedFlag.PregnancyWarning or RedFlag.Emergency) && at.Says(Pleasure, at.Hit.From, at.Hit.To + 4) && !at.InSentence(Joints))
        {
            return true;
        }

        return flag switch
        {
            RedFlag.Breathless or RedFlag.BelowNeckIllness or RedFlag.ChestPain when Winded(at) => true,
            RedFlag.BelowNeckIllness => Overdone(at),
            RedFlag.ChestPain => Pressed(at),
            RedFlag.LegWeakness or RedFlag.Locking or RedFlag.Numbness when Spent(at) => true,
            RedFlag.Numbness => Chilled(at),
            RedFlag.Limp => AfterLegDay(at),
            RedFlag.RestPain or RedFlag.NightPain or RedFlag.DeepGroin or RedFlag.Locking => Sore(at),
            RedFlag.Faint => Drunk(at) || at.Says(LimbNames, at.Hit.From - 1, at.Hit.To) && Spent(at),
            RedFlag.DarkUrine => at.InSentence(Dyes),
            RedFlag.HotSwollenCalf => at.InSentence(Warmers) && !at.InSentence(Swollen),
            RedFlag.Swelling => at.InSentence(Heat) && at.InSentence(Extremities) && !at.InSentence(OneSided),
            RedFlag.Fever => at.InSentence(Pleasure) || at.Says(Warm, at.Hit.From, at.Hit.To) && !at.Says(Shivers, at.From, at.To) && at.InSentence(WarmPlaces) && !Ill(at) || at.InSentence(Cold) && !at.InSentence(Beyond) && at.Says(Shivers, at.Hit.From, at.Hit.To) && !Feverish(at) || Hot(at),
            _ => false,
        };
    }

    private static readonly HashSet<string> Shivers = new(StringComparer.Ordinal) { "shivering", "shivers", "shiver", "shivery", "chills", "chill", "chilled", "shaking" };

    private static readonly HashSet<string> LimbNames = new(StringComparer.Ordinal) { "legs", "arms" };

    private static readonly HashSet<string> Dyes = new(StringComparer.Ordinal) { "beetroot", "beets", "beet", "vitamins", "vitamin", "berocca", "multivitamin" };

    private static readonly HashSet<string> Warm = new(StringComparer.Ordinal) { "hot", "sweaty", "burning", "boiling", "roasting", "sweating" };

    private static readonly HashSet<string> WarmPlaces = new(StringComparer.Ordinal) { "aircon", "studio", "gym", "sun", "sauna", "heat", "class", "run", "session", "workout", "circuit", "outside", "weather", "indoors", "turbo", "treadmill" };

    private static readonly HashSet<string> Warmers = new(StringComparer.Ordinal) { "massage", "massaged", "rolling", "roller", "rolled", "sauna", "bath", "shower", "heat", "bottle", "sleeves", "sleeve", "socks", "gel", "cream", "stretching", "workout", "run", "session", "raises", "sprints", "hill", "hills", "rep", "reps" };

    private static readonly HashSet<string> Swollen = new(StringComparer.Ordinal) { "swollen", "red", "swelling", "bigger", "puffy", "purple", "clot", "dvt", "flight", "throbbing", "throbs", "pain", "painful", "hot", "tender", "hurts", "one" };

    private static readonly HashSet<string> Heat = new(StringComparer.Ordinal) { "heat", "hot", "humid", "summer", "calor", "heatwave" };

    private static readonly HashSet<string> Extremities = new(StringComparer.Ordinal) { "feet", "fingers", "hands", "toes", "dedos", "pies" };

    private static readonly HashSet<string> OneSided = new(StringComparer.Ordinal) { "left", "right", "one", "red", "knee", "ankle", "calf", "painful", "pain", "hurts", "still" };

    private static bool Ill(in Setting at) => at.Says(Illness, at.From, at.To);

    private static readonly HashSet<string> Illness = new(StringComparer.Ordinal) { "fever", "feverish", "temp", "temperature", "ill", "sick", "flu", "aching", "cold", "shaking", "still", "bed", "night" };

    private static bool Feverish(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            if (at.Word(i) is "hot" or "fever" or "feverish" or "temp" or "temperature" or "sweating" or "sweats" or "aching" or "ill" or "bed" or "flu" or "sick" or "burning")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Winded(in Setting at) => at.Says(Mild, at.Hit.From, at.Hit.To) && Effort(at) && !at.InSentence(Beyond) && !Denied(at);

    private static bool Effort(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            if (Efforts.Contains(at.Word(i)) || at.Word(i) is "100" or "200" or "300" or "400" or "600" or "800" or "1000" or "1200" or "1600" || at.Words[i].Is("exercise"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> Queasy = new(StringComparer.Ordinal) { "sick", "puke", "puked", "puking", "threw", "throw", "throwing", "vomit", "vomited", "nausea", "nauseous", "queasy", "retching", "heaving", "hurl", "spew" };

    private static readonly HashSet<string> Ailing = new(StringComparer.Ordinal) { "night", "all", "twice", "since", "stomach", "bug", "morning", "yesterday", "times", "still", "keep", "keeps", "days", "fever", "ill", "today", "now" };

    /// <summary>Sick at the end of the last interval, or after the party.</summary>
    private static bool Overdone(in Setting at) => at.Says(Queasy, at.Hit.From, at.Hit.To) && (Effort(at) && !at.InSentence(Ailing) || at.InSentence(Drink) || at.InSentence(Treats));

    private static readonly HashSet<string> Treats = new(StringComparer.Ordinal) { "cake", "pizza", "curry", "gels", "gel", "rollercoaster", "chocolate", "ferry", "boat", "kebab" };

    /// <summary>"Could not get my breath": more than being out of it.</summary>
    private static bool Denied(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            if (at.Word(i) is "not" or "struggling" or "struggled" or "struggle" or "trouble" or "difficulty" or "unable" or "hardly" or "barely")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Pressed(in Setting at) => at.InSentence(Presses) && !at.InSentence(Heartfelt);

    private static bool Spent(in Setting at) => at.Says(Limbs, at.Hit.From, at.Hit.To + 1) && Effort(at) && !at.InSentence(Beyond) && !at.InSentence(Joints) && !OfOneSide(at);

    /// <summary>One side alone is not tiredness.</summary>
    private static bool OfOneSide(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            if (at.Word(i) is "left" or "right" or "one" or "numb" or "tingling" or "since" or "power" or "strength" or "knee" || at.Word(i) == "leg")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Chilled(in Setting at) => at.InSentence(Cold) && !at.InSentence(Beyond) && !NotOfExtremities(at);

    private static bool NotOfExtremities(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            if (at.Word(i) is "leg" or "calf" or "thigh" or "bum" or "groin" or "since" or "left" or "right" or "one" or "saddle" or "back")
            {
                return true;
            }
        }

        return false;
    }

    private static bool AfterLegDay(in Setting at)
    {
        for (var i = at.Hit.From; i <= at.Hit.To; i++)
        {
            if (at.Word(i) is "limp" or "limping" or "limped" or "limps" or "weight" or "bear")
            {
                return at.InSentence(Meetings);
            }
        }

        return (at.InSentence(LegDay) || IsLegDay(at)) && !at.InSentence(Joints) && !at.Says(Injured, at.From, at.To) || at.InSentence(Meetings);
    }

    private static bool IsLegDay(in Setting at)
    {
        for (var i = at.From; i < at.To; i++)
        {
            if (at.Word(i) == "leg" && at.Word(i + 1) == "day")
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> Injured = new(StringComparer.Ordinal) { "pain", "sharp", "suddenly", "popped", "snap", "one", "left", "right" };

    /// <summary>"Limping through work meetings": getting by.</summary>
    private static readonly HashSet<string> Meetings = new(StringComparer.Ordinal) { "meetings", "workday", "emails", "meeting", "economy", "line" };

    private static bool Sore(in Setting at) => (at.InSentence(LegDay) || IsLegDay(at) || at.InSentence(Muscles) && Effort(at)) && !at.InSentence(Joints) && !Waking(at);

    private static bool Waking(in Setting at)
    {
        for (var i = at.From; i <= at.To; i++)
        {
            if (at.Word(i) is "woke" or "wakes" or "waking" or "woken" or "night" or "nights" or "sleep" or "asleep" or "constant" or "constantly" or "awake" or "groin" or "deep")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Drunk(in Setting at) => at.InSentence(Drink) || at.InSentence(Hunger) || at.Says(Resting, at.Hit.From, at.Hit.To + 4) && at.Says(Dropping, at.Hit.From, at.Hit.To);

    private static readonly HashSet<string> Dropping = new(StringComparer.Ordinal) { "passed", "collapsed", "crashed", "collapse", "conked", "pass", "zonked" };

    private static bool Hot(in Setting at)
    {
        for (var i = at.Hit.From; i <= at.Hit.To; i++)
        {
            if (char.IsAsciiDigit(at.Word(i) is { Length: > 0 } word ? word[0] : ' '))
            {
                return (at.InSentence(Weather) && !Feverish(at) || at.Word(at.Hit.To + 1) == "in" && !at.Words[Math.Min(at.Hit.To + 2, at.To)].Is("site")) && !at.InSentence(Body);
            }
        }

        return false;
    }

    private static readonly HashSet<string> Body = new(StringComparer.Ordinal) { "my", "fever", "i", "thermometer", "feeling", "feel", "aching", "shivering", "shivery", "me" };
}
