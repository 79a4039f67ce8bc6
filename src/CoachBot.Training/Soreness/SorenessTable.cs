using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Soreness;

/// <summary>
/// The decision table R0–R11. Red flags come first, then what is missing, then form and score; illness and fatigue are judged on their
/// own, and the strictest outcome holds.
/// </summary>
public static class SorenessTable
{
    /// <summary>"Three times in 14 days" looks back this far.</summary>
    private const int RepeatDays = 14;

    /// <param name="history">Earlier reports, in any order; today's own are not counted twice.</param>
    public static SorenessDecision Assess(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        var decision = AssessAll(report, history, today);
        return decision with { Text = $"{SorenessWords.Heard(report)}. {decision.Text}" };
    }

    /// <summary>The decision with the rule's own words, without what was heard before them.</summary>
    internal static SorenessDecision AssessAll(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        var ill = Flags(report).Ill;
        var tired = IsTired(report.SleepHours, report.Fatigue);
        var decision = AssessBody(report, history, today);
        if (decision?.Rule is "R0" or "R1")
        {
            return decision;
        }

        if (ill)
        {
            decision = SorenessOutcomes.Strictest(SorenessOutcomes.Of(10), decision);
        }

        return tired ? SorenessOutcomes.Strictest(decision, SorenessOutcomes.Of(11)) : decision ?? SorenessOutcomes.NoSoreness;
    }

    /// <summary>R0–R9 alone; null when the report is about illness, sleep or fatigue only.</summary>
    internal static SorenessDecision? AssessBody(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        var (urgent, stop, ill) = Flags(report);
        return urgent ? SorenessOutcomes.Of(0)
            : stop || report.Kind == SorenessKind.Bone ? SorenessOutcomes.Of(1)
            : SpeaksOfBody(report) || (!ill && report.SleepHours is null && report.Fatigue is null) ? Body(report, history, today)
            : null;
    }

    /// <summary>R11: less than five hours of sleep, or a fatigue of 7 or more.</summary>
    internal static bool IsTired(double? sleepHours, int? fatigue) => sleepHours < 5 || fatigue >= 7;

    private static (bool Urgent, bool Stop, bool Ill) Flags(SorenessReport report)
    {
        var (urgent, stop, ill) = (false, false, false);
        foreach (var flag in report.Flags.AsSpan())
        {
            if (SorenessFacts.IsUrgent(flag))
            {
                urgent = true;
            }
            else if (SorenessFacts.IsIllness(flag))
            {
                ill = true;
            }
            else
            {
                stop = true;
            }
        }

        return (urgent, stop, ill);
    }

    private static bool SpeaksOfBody(SorenessReport report) =>
        report.Site is not null || report.Kind is not null || report.Score is not null || report.FormAffected is not null
        || report.WorseNextMorning is not null || report.DaysSinceOnset is not null;

    private static SorenessDecision Body(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        var around = Around(report, history, today);
        Span<SorenessKind> kinds = stackalloc SorenessKind[5];
        kinds = kinds[..Kinds(report, kinds)];
        Span<SorenessQuestion> ask = stackalloc SorenessQuestion[8];
        var asked = Missing(report, around, kinds, ask);
        if (asked > 0)
        {
            return SorenessOutcomes.Ask(ValueList.Create<SorenessQuestion>(ask[..asked]));
        }

        // Nothing more is asked where every score leads to the same row: some soreness it is all the same.
        var score = report.Score ?? 1;
        var row = SorenessRow.Of(kinds[0], score, report.FormAffected ?? (score > 3 && report.EasesInWarmUp != true), around);
        if (score == 0 && row == SorenessRow.None)
        {
            return SorenessOutcomes.NoSoreness;
        }

        var repeated = IsRepeated(report, history, today);
        var decision = SorenessOutcomes.Of(repeated ? SorenessRow.Stricter(row) : row, repeated && SorenessRow.Stricter(row) != row);
        return decision.Rule == "R4" && around.DaysSinceOnset > 14
            ? decision with { Professional = Professional.WithinDays }
            : decision;
    }

    private static int Kinds(SorenessReport report, Span<SorenessKind> kinds)
    {
        var known = report.Kind is { } said and not SorenessKind.Unknown
            ? said
            : report.Site is { } site ? SorenessFacts.KindOf(site) : null;
        if (known is { } kind)
        {
            kinds[0] = kind;
            return 1;
        }

        ReadOnlySpan<SorenessKind> all = [SorenessKind.Muscle, SorenessKind.Joint, SorenessKind.Tendon, SorenessKind.Sharp, SorenessKind.Bone];
        all.CopyTo(kinds);
        return all.Length;
    }

    /// <summary>Only what could change the row is asked, three questions at most: red flags, then the kind, then score and form.</summary>
    private static int Missing(SorenessReport report, in Circumstances around, ReadOnlySpan<SorenessKind> kinds, Span<SorenessQuestion> ask)
    {
        var (score, form) = (false, false);
        for (var index = 0; index < kinds.Length; index++)
        {
            // Form counts as fine at 3 or less, or when it eases.
            var firstOfScore = -1;
            for (var candidate = report.Score ?? 1; candidate <= (report.Score ?? 10); candidate++)
            {
                var formOpen = report.FormAffected is null && report.EasesInWarmUp != true && candidate > 3;
                var fine = SorenessRow.Of(kinds[index], candidate, report.FormAffected ?? false, around);
                form |= formOpen && SorenessRow.Of(kinds[index], candidate, true, around) != fine;
                firstOfScore = firstOfScore < 0 ? fine : firstOfScore;
                score |= report.Score is null && fine != firstOfScore;
            }
        }

        var kindOpen = kinds.Length > 1;
        var bone = !report.FlagsAsked && report.Site is { } site && SorenessFacts.BoneIsLikely(site);
        if (!bone && !kindOpen && !score && !form)
        {
            return 0;
        }

        var count = 0;
        var muscle = kinds.Length == 1 && kinds[0] == SorenessKind.Muscle;
        if (bone || (!report.FlagsAsked && !muscle))
        {
            ask[count++] = SorenessQuestion.RedFlags;
        }

        if (kindOpen)
        {
            ask[count++] = report.Site is null ? SorenessQuestion.Site : SorenessQuestion.Kind;
        }

        if (score)
        {
            ask[count++] = SorenessQuestion.Score;
        }

        if (form && count < 3)
        {
            ask[count++] = SorenessQuestion.FormAffected;
        }

        return count;
    }

    private static Circumstances Around(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        var days = report.DaysSinceOnset ?? LoggedRun(report, history, today);
        var (previous, previousOn) = (10, LocalDate.MinIsoValue);
        for (var index = 0; index < history.Count; index++)
        {
            var record = history[index];
            if (SameSpot(report, record) && record.Score is { } score && record.Date < today && record.Date >= today.PlusDays(-days)
                && record.Date > previousOn)
            {
                (previous, previousOn) = (score, record.Date);
            }
        }

        return new Circumstances(report.Site, report.WorseNextMorning ?? 0, days, previous, report.EasesInWarmUp == false);
    }

    // When nobody said since when: as far back as it has been logged day after day.
    private static int LoggedRun(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        var days = 0;
        for (var found = true; found && days < 60;)
        {
            found = false;
            for (var index = 0; index < history.Count && !found; index++)
            {
                var record = history[index];
                found = record.Date == today.PlusDays(-days - 1) && record.Score > 0 && SameSpot(report, record);
            }

            days += found ? 1 : 0;
        }

        return days;
    }

    private static bool IsRepeated(SorenessReport report, IReadOnlyList<SorenessRecord> history, LocalDate today)
    {
        if (report.Site is null)
        {
            return false;
        }

        // This report is the first of three; several on one day count once.
        var days = 0UL;
        for (var index = 0; index < history.Count; index++)
        {
            var record = history[index];
            var ago = Period.DaysBetween(record.Date, today);
            if (ago is > 0 and <= RepeatDays && record.Score is not 0 && SameSpot(report, record))
            {
                days |= 1UL << ago;
            }
        }

        return System.Numerics.BitOperations.PopCount(days) >= 2;
    }

    private static bool SameSpot(SorenessReport report, SorenessRecord record) =>
        record.Site == report.Site && (record.Side == report.Side || record.Side is null || report.Side is null
            || record.Side == Side.Both || report.Side == Side.Both);
}
