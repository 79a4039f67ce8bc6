namespace CoachBot.Training.Rules;

public static partial class RuleBook
{
    private static (string Id, string Text)[] Health =>
    [
        ("screening.anyYes", "One of the health questions was a yes, so a doctor comes first. Tell me when they have cleared you for strength training and I'll plan at once."),
        ("screening.pregnant", "In pregnancy your midwife or doctor decides first. Once they have cleared you, I plan without maximal work, jumps or a heavy block."),
        ("screening.postpartum", "In the first 12 weeks after a birth your midwife or doctor decides first. Once they have cleared you, we start gently, without jumps."),
        ("screening.unknown", "I haven't heard your health answers yet. Chest pain, dizziness, a heart or bone condition, or a doctor's warning: see a doctor before you start."),
        ("screening.gentle", "Cleared by your clinician: no maximal work, no jumps and no heavy block. Stop at any warning sign and call them."),
        ("age.minor", "Under 18: with a guardian's consent and someone qualified watching, 6–15 repetitions, and no maximal tests."),
        ("age.sixty", "From 60 on a deload comes every fourth week, and two sessions hold your strength in the racing weeks."),
        ("age.sixtyFive", "From 65 on: 2–3 sets at 70–85%, and power is 40–60% moved fast."),
    ];
}
