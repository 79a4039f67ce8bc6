namespace CoachBot.Training.Rules;

public static partial class RuleBook
{
    private static (string Id, string Text)[] Phases =>
    [
        ("phase.technique", "Technique block: learn the movements, 8–12 repetitions with 3–4 in reserve."),
        ("phase.strength", "Strength block: heavier, 5–8 repetitions with 2–3 in reserve."),
        ("phase.power", "Power block: few repetitions, moved fast, and something explosive."),
        ("phase.maintain", "Racing weeks: the load stays, sets and sessions shrink. That holds what you built."),
        ("phase.taper", "Taper: half the sets at the same load, so that the legs come back."),
        ("phase.race", "Race week: mobility and waking up the muscles, nothing more."),
        ("phase.recovery", "Recovery from the race: the legs come back before they are loaded."),
        ("phase.deload", "Deload: about half the sets, more in reserve. That is when you get stronger."),
        ("phase.heavyRunWeek", "A heavy run week: one set fewer of each, at the same load. The volume gives way, the intensity stays."),
        ("phase.halfVolume", "Second week after a marathon: half the volume."),
        ("phase.lateStart", "{weeks} weeks is late to start lifting heavy before a race, so this block is technique."),
        ("phase.endless", "Without a race: technique, strength and power in turn, one thing changed each block, planned 12 weeks ahead."),
        ("phase.older", "Moved fast with 40–60% of your best: power without the strain."),
    ];
}
