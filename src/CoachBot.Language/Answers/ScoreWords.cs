using CoachBot.Language.Facts;

namespace CoachBot.Language.Answers;

/// <summary>
/// How sore it is, in words, where a number from 0 to 10 was asked for. The steps follow the verbal rating scale used beside numbers in pain
/// clinics: none 0, mild 1–3, moderate 4–6, severe 7–10; the middle of each is taken.
/// </summary>
internal static class ScoreWords
{
    public static int? Of(Message message)
    {
        if (message.Count > 8)
        {
            return null;
        }

        for (var i = 0; i < message.Count; i++)
        {
            var not = message.Before(i, 3, "not", "no", "nothing");
            int? score = message.Word(i) switch
            {
                "none" or "nothing" or "zero" or "nada" or "ninguno" or "gone" => 0,
                "bad" or "much" or "terrible" or "awful" or "painful" or "sore" or "mal" or "severe" when not => message.Word(i - 1) is "too" or "so" or "that" or "very" ? 3 : 2,
                "great" or "good" or "ideal" or "fine" when not => 5,
                "barely" or "hardly" or "fine" or "negligible" or "minimal" or "apenas" or "faint" or "ok" or "good" => 1,
                "tiny" or "slight" or "slightly" or "mild" or "mildly" or "little" or "bit" or "light" or "poco" or "niggle" or "leve" or "low" => message.Says("bad", "painful", "rough") ? 4 : 2,
                "moderate" or "medium" or "middling" or "meh" or "so" or "average" or "manageable" or "bearable" or "tolerable" or "soportable" or "regular" or "moderado" or "half" => 5,
                "agony" or "excruciating" or "unbearable" or "worst" or "max" or "maximum" or "insoportable" or "horrific" or "fortísimo" or "killing" => 9,
                "terrible" or "awful" or "severe" or "horrible" or "extreme" or "brutal" or "fatal" or "horrendous" => 8,
                "bad" or "painful" or "rough" or "strong" or "lot" or "loads" or "very" or "really" or "mucho" or "bastante" or "high" => 7,
                _ => null,
            };
            if (score is not null && !(message.Word(i) is "so" && message.Word(i + 1) != "so" && message.Word(i - 1) != "so") && !(message.Word(i) is "really" or "very" && !message.Says("sore", "painful", "hurts", "bad")) && !(message.Word(i) == "really" && message.Says("fine", "ok", "bad", "good")))
            {
                return score;
            }
        }

        return null;
    }
}
