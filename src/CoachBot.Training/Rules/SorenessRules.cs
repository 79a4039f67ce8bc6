namespace CoachBot.Training.Rules;

public static partial class RuleBook
{
    private static (string Id, string Text)[] Soreness =>
    [
        ("R0", "That needs urgent care now: call your emergency number or go to an emergency department. Everything in your plan is paused."),
        ("R1", "Stop running, jumping and loaded leg work, and see a doctor or sports physio within the next few days; a low score doesn't rule it out. Other work stays only where it is pain-free."),
        ("R2", "Pain like that means the area rests for 48 hours, then comes back 30% lighter and without jumps. If it isn't better in 7 days, see a physio."),
        ("R3", "Moderate pain with good form: other exercises for that area, 20–30% lighter, no jumps, and I ask again tomorrow morning. Worse tomorrow, and it rests."),
        ("R4", "Low pain with good form is acceptable: go on, loads stay where they are, no jumps there. More than 14 days of it is a reason to see a physio."),
        ("R5", "A muscle that aches for more than a week, or more after day 3, needs a look by a physio or doctor. Until then only mobility for that area."),
        ("R6", "Very sore muscle: that area rests 24–48 hours with mobility only, then 20% lighter and one set fewer. Tell me when it eases."),
        ("R7", "Sore muscle that changes your form: 20% lighter and one set fewer. Still off after the warm-up? Then mobility only."),
        ("R8", "Sore muscle, form holding: train, 10–20% lighter and one set fewer, no tests and no step up. Form going would make it lighter still."),
        ("R9", "Mild soreness is normal: go on as planned. If it gets worse in the warm-up, tell me and I take some off."),
        ("R10", "Rest until you have been free of symptoms for 24–48 hours; the first session back is half. Say when the symptoms are gone."),
        ("R11", "Short sleep or high fatigue: one set fewer and one more repetition in reserve. Twice within a week and the week becomes a deload."),
        ("soreness.ask", "I need one more fact before I decide. Until then I treat it as moderate pain: other exercises there, lighter, no jumps."),
        ("soreness.none", "No soreness: go on as planned. Tell me if that changes."),
        ("soreness.repeated", "Third time in 14 days for the same spot, so I go one level stricter."),
        ("R2.restart", "Back after the rest: 30% lighter and no jumps for a week. Pain over 3 sends it back to rest."),
        ("R6.restart", "Back after the rest: 20% lighter and one set fewer."),
        ("R10.first", "First session after the illness: half of it."),
        ("R11.deload", "Tired twice within a week: these days are a deload, about half the sets. Normal work comes back after {until}."),
    ];
}
