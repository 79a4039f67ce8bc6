namespace CoachBot.Training.Rules;

public static partial class RuleBook
{
    private static (string Id, string Text)[] Placement =>
    [
        ("placement.unavailable", "{date} is a day you can't train on."),
        ("placement.keyRun", "{date} is a key run, and heavy legs would spoil it."),
        ("placement.dayBeforeKeyRun", "{date} is the day before a key run, and heavy legs would follow you into it."),
        ("placement.consecutive", "{date} is next to another strength session, and strength needs a day between."),
    ];
}
