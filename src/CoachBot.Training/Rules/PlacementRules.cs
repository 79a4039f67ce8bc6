namespace CoachBot.Training.Rules;

public static partial class RuleBook
{
    private static (string Id, string Text)[] Placement =>
    [
        ("placement.unavailable", "{date} is a day you can't train on."),
        ("placement.keyRun", "{date} is a hard or long run or a race, and heavy legs don't go with it."),
        ("placement.dayBeforeKeyRun", "{date} is the day before a key run, and heavy legs would follow you into it for up to 72 hours."),
        ("placement.lightBeforeLong", "{date} is the day before a long run or a race; that one stays free of strength."),
        ("placement.lightOnKey", "{date} is a key run; a second session there only if you choose it yourself, at least 6 hours later."),
        ("placement.consecutive", "{date} is next to another strength session, and strength needs a day between."),
        ("placement.beforeRace", "{date} is too close to the race for that."),
        ("placement.afterRace", "{date} is too soon after the race for loaded legs."),
        ("placement.outside", "{date} lies outside the plan."),
        ("ladder.noThird", "No day is left for a third session this week; two do the work."),
        ("ladder.heavyAndLight", "Your key runs leave one day for heavy legs this week, so the other session is light: upper body and core."),
        ("ladder.oneHeavy", "Your key runs leave room for one strength session this week; one a week still holds your strength."),
        ("ladder.allLight", "Each day this week has a key run or a race the same day or too soon after, so the work is light. Heavy legs cost speed for up to 72 hours."),
        ("ladder.micro", "Strength needs a day of its own and this week has none: short sessions with bodyweight instead, after easy runs where there are any."),
        ("ladder.optIn", "If you want strength there all the same: a light session at least 6 hours after a hard run, with an easy day after it. Your choice, so I don't plan it; ask me to move one there."),
        ("ladder.none", "No day this week is open for strength, so there is none. Something beats nothing: free a day and I'll use it."),
        ("ladder.partWeek", "The week has already begun; what still fits is planned."),
        ("ladder.noviceLegs", "In your first two weeks any leg work counts as heavy, and this week has no day for it: core and mobility instead."),
        ("day.noRun", "A day without a run: the best place for strength."),
        ("day.easyRun", "After your easy run: run first, then lift. Some hours between are better still."),
        ("day.liftFirst", "On your easy-run day, lifting first, since strength has priority."),
        ("day.afterKey", "The day after a key run isn't ideal, but the days before your runs stay free."),
        ("day.yours", "The day you chose."),
        ("day.micro", "Short and easy on the legs, so it fits here."),
        ("advice.restDay", "Some weeks leave no day without running or strength. Keep one free: recovery is part of the plan."),
    ];
}
