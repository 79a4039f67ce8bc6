namespace CoachBot.Training.Rules;

public static partial class RuleBook
{
    private static (string Id, string Text)[] Content =>
    [
        ("content.upperCore", "Upper body and core, so your runs don't feel it."),
        ("content.lightLegs", "Easy leg work with 4 or more in reserve, 25 minutes at most."),
        ("content.short", "{minutes} minutes: the main lifts stay, the small things go."),
        ("content.injury", "Spares your {site}."),
        ("content.away", "With what you have while you are away."),
        ("missed.8to14", "More than a week without strength: loads come down 5–10%, one set fewer, and nothing is stacked up to catch up."),
        ("missed.15to28", "More than two weeks without strength: 15% lighter to start again."),
        ("missed.over28", "More than four weeks without strength: two technique weeks first, 15% lighter."),
        ("progress.raise", "Two extra repetitions on the last set twice running: the load goes up one step."),
        ("progress.raiseFeel", "Too easy twice running: the load goes up one step."),
        ("progress.harder", "Two extra repetitions twice running, and no heavier weight at hand: the next harder variation takes over."),
        ("progress.lower", "Nothing left in reserve, or form gone: 5–10% lighter next time. We never train to failure."),
        ("progress.first", "That gives me your working load."),
    ];
}
