using CoachBot.Language.Entities;
using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>Where it is felt: the place and the side.</summary>
internal static class SitePlace
{
    /// <summary>The place that is not denied; else the one that is said to be well again.</summary>
    public static (BodySite? Site, int At) Site(Message message)
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

    public static Side? Side(Message message, int site)
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
}
