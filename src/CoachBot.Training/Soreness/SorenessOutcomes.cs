using CoachBot.Training.Rules;
using CoachBot.Training.Units;

namespace CoachBot.Training.Soreness;

/// <summary>What each row of the table leads to.</summary>
internal static class SorenessOutcomes
{
    private static readonly SorenessDecision[] Rows =
    [
        Row("R0", SorenessAction.UrgentCare, null, null, false, Professional.Now, null),
        Row("R1", SorenessAction.Stop, null, null, false, Professional.WithinDays, null),
        Row("R2", SorenessAction.Stop, new Bounds(-30, -30), null, false, Professional.IfNotBetter, 48),
        Row("R3", SorenessAction.Swap, new Bounds(-30, -20), null, false, Professional.No, null),
        Row("R4", SorenessAction.GoOn, null, null, false, Professional.IfNotBetter, null),
        Row("R5", SorenessAction.MobilityOnly, null, null, false, Professional.WithinDays, null),
        Row("R6", SorenessAction.Rest, new Bounds(-20, -20), -1, false, Professional.No, 48),
        Row("R7", SorenessAction.Reduce, new Bounds(-20, -20), -1, false, Professional.No, null),
        Row("R8", SorenessAction.Reduce, new Bounds(-20, -10), -1, false, Professional.No, null),
        Row("R9", SorenessAction.GoOn, null, null, null, Professional.No, null),
        Row("R10", SorenessAction.Rest, new Bounds(-50, -50), null, false, Professional.No, 48),
        Row("R11", SorenessAction.Reduce, null, -1, null, Professional.No, null),
    ];

    private static readonly SorenessDecision[] Repeated = Array.ConvertAll(
        Rows, row => row with { Text = RuleBook.Note("soreness.repeated").Text + " " + row.Text });

    public static readonly SorenessDecision NoSoreness = Rows[9] with { Text = RuleBook.Note("soreness.none").Text };

    public static SorenessDecision Of(int row, bool repeated = false) => repeated ? Repeated[row] : Rows[row];

    public static SorenessDecision Ask(ValueList<SorenessQuestion> questions) =>
        Rows[3] with { Action = SorenessAction.Ask, Ask = questions, Text = RuleBook.Note("soreness.ask").Text };

    /// <summary>The stricter of two rows gives rule and action; of what both limit, the tighter limit holds.</summary>
    public static SorenessDecision Strictest(SorenessDecision? first, SorenessDecision? second)
    {
        if (first is null || second is null)
        {
            return first ?? second!;
        }

        // Questions that are open stay open, and until then the row that is already certain holds with them.
        var (strict, other) = Rank(second) > Rank(first) ? (second, first) : (first, second);
        return strict with
        {
            LoadChangePercent = Lower(strict.LoadChangePercent, other.LoadChangePercent),
            SetsChange = strict.SetsChange is { } sets ? Math.Min(sets, other.SetsChange ?? 0) : other.SetsChange,
            JumpsAllowed = strict.JumpsAllowed == false || other.JumpsAllowed == false ? false : strict.JumpsAllowed ?? other.JumpsAllowed,
            Professional = strict.Professional > other.Professional ? strict.Professional : other.Professional,
            RestHours = strict.RestHours is { } hours ? Math.Max(hours, other.RestHours ?? 0) : other.RestHours,
            Text = strict.Text == other.Text ? strict.Text : strict.Text + " " + other.Text,
        };
    }

    private static int Rank(SorenessDecision decision) => decision.Rule switch
    {
        "R10" => 100 * (int)SorenessAction.Rest + 1,
        _ => 100 * (int)(decision.Action == SorenessAction.Ask ? SorenessAction.Swap : decision.Action),
    };

    private static Bounds? Lower(Bounds? first, Bounds? second) =>
        first is { } a && second is { } b ? new Bounds(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High)) : first ?? second;

    private static SorenessDecision Row(
        string rule, SorenessAction action, Bounds? load, int? sets, bool? jumps, Professional professional, int? restHours) =>
        new(rule, action, load, sets, jumps, professional, restHours, [], RuleBook.Note(rule).Text);
}
