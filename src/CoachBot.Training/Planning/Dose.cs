using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>How much of what: the phase table as numbers for one week.</summary>
/// <param name="Sets">Of a main lift.</param>
/// <param name="SmallSets">Of calf, core and the rest.</param>
/// <param name="LoadPercent">Of the one-repetition maximum this week, within <paramref name="Percent"/>.</param>
/// <param name="Contacts">Jump contacts of one session; 0 to 0: no jumps.</param>
/// <param name="Minutes">The least and most a full session takes.</param>
internal readonly record struct Dose(
    int Sets, int SmallSets, Bounds Reps, Bounds BodyweightReps, Bounds Seconds, Bounds Rir, Bounds Percent, double LoadPercent, Bounds Contacts, Bounds Minutes,
    int Rest, int RestShort, bool Fast, bool Slow)
{
    /// <summary>Per cent of 1RM by repetitions possible (repetitions + reserve), 1 to 16; to seed loads only.</summary>
    private static readonly double[] PercentAt = [100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9, 57.3];

    /// <summary>The most that leaves the reserve for the repetitions asked for.</summary>
    public static double MostPercent(int reps, int rir) => PercentAt[Math.Clamp(reps + rir, 1, 16) - 1];

    public static Dose Of(in WeekFrame week, in RunnerTraits runner)
    {
        var dose = week.Phase switch
        {
            Phase.Strength => new Dose(3, 3, new(5, 8), new(5, 8), new(25, 40), new(2, 3), new(75, 82), 0, new(40, 60), new(35, 45), Proposals.RestHeavy, Proposals.RestHeavyShort, false, true),
            Phase.Power => new Dose(3, 3, new(3, 5), new(5, 5), new(20, 30), new(2, 2), new(82, 90), 0, new(60, 80), new(35, 45), Proposals.RestPower, Proposals.RestHeavyShort, true, false),
            Phase.Maintain => new Dose(2, 2, new(3, 6), new(5, 6), new(20, 30), new(2, 3), Kept(week, 0), 0, new(20, 40), new(25, 35), Proposals.RestHeavy, Proposals.RestHeavyShort, false, !week.HeavyBefore),
            Phase.Taper => new Dose(2, 1, new(3, 5), new(5, 5), new(15, 20), new(3, 4), Kept(week, -2), 0, new(0, 20), new(20, 25), Proposals.RestHeavyShort, Proposals.RestHeavyShort, false, false),
            Phase.Recovery => new Dose(2, 2, new(8, 12), new(8, 12), new(20, 30), new(4, 5), new(55, 60), 0, default, new(20, 30), Proposals.RestTechnique, Proposals.RestTechniqueShort, false, false),
            _ => Technique(week, runner),
        };
        if (!week.HeavyBefore && week.Phase is Phase.Maintain or Phase.Taper)
        {
            // Nobody starts lifting heavy in the racing weeks: the technique load stays, at the upper repetitions.
            dose = dose with { Reps = dose.BodyweightReps, Rir = new(3, week.Phase == Phase.Taper ? 4 : 3) };
        }

        dose = Adapt(dose, week, runner);
        var share = week.BlockWeeks > 1 && week.Phase is Phase.Technique or Phase.Strength or Phase.Power
            ? Math.Min(1.0, (double)week.WeekInBlock / Math.Max(1, week.BlockWeeks - 1))
            : week.Phase is Phase.Maintain or Phase.Taper ? 1 : 0;
        var percent = dose.Percent.Low + ((dose.Percent.High - dose.Percent.Low) * share);
        return dose with { LoadPercent = Math.Min(percent, MostPercent(dose.Reps.Low, dose.Rir.Low)) };
    }

    /// <summary>The way back after a long break: technique work, and no more of it than the phase allows.</summary>
    public Dose AsTechnique(in WeekFrame week, in RunnerTraits runner)
    {
        var technique = Of(week with { Phase = Phase.Technique, TrainingWeek = 0 }, runner);
        return technique with
        {
            Sets = Math.Min(Sets, technique.Sets),
            SmallSets = Math.Min(SmallSets, technique.SmallSets),
            Minutes = new(Math.Min(Minutes.Low, technique.Minutes.Low), Math.Min(Minutes.High, technique.Minutes.High)),
        };
    }

    /// <summary>The load of the block before stays in the racing weeks: after power more than after strength.</summary>
    private static Bounds Kept(in WeekFrame week, int less) =>
        !week.HeavyBefore ? new(65, 70) : week.Block > 0 && week.Block % 2 == 0 ? new(82 + less, 86 + less) : new(78 + less, 82 + less);

    private static Dose Technique(in WeekFrame week, in RunnerTraits runner)
    {
        // A deload brings nothing new: the third set and the first jumps wait for the week after it.
        var start = week.TrainingWeek < 2 || (week.Deload && week.TrainingWeek == 2);
        var sets = runner.IsNovice && start ? 2 : 3;
        var contacts = !start ? new Bounds(0, 40) : default;
        return new Dose(
            sets, 2, new(8, 12), new(10, 15), new(20, 30), new(3, 4), new(60, 70), 0, contacts, new(30, 40),
            Proposals.RestTechnique, Proposals.RestTechniqueShort, false, false);
    }

    private static Dose Adapt(Dose dose, in WeekFrame week, in RunnerTraits runner)
    {
        if (runner.IsGentle && week.Phase is not Phase.Recovery)
        {
            dose = dose with { Reps = new(8, 12), BodyweightReps = new(8, 12), Rir = new(3, 4), Percent = new(60, 65), Contacts = default, Fast = false };
        }
        else if (runner.IsSixtyFive)
        {
            dose = dose with
            {
                Sets = Math.Min(3, dose.Sets),

                // Half a maximum moved fast leaves more than two in reserve, and should.
                Rir = week.Phase == Phase.Power ? new(4, 5) : dose.Rir,
                Percent = week.Phase switch
                {
                    Phase.Power => new(40, 60),
                    Phase.Strength => new(75, 82),
                    Phase.Recovery => dose.Percent,
                    _ => new(70, 75),
                },
            };
        }

        if (runner.IsMinor)
        {
            dose = dose with
            {
                Reps = new(Math.Max(6, dose.Reps.Low), Math.Max(8, dose.Reps.High)),
                BodyweightReps = new(Math.Max(6, dose.BodyweightReps.Low), Math.Max(8, dose.BodyweightReps.High)),
                Rir = new(Math.Max(2, dose.Rir.Low), Math.Max(2, dose.Rir.High)),
                Percent = new(Math.Min(70, dose.Percent.Low), Math.Min(78, dose.Percent.High)),
            };
        }

        return runner.IsNovice && week.Phase is Phase.Power ? dose with { Contacts = new(40, 60) } : dose;
    }

    /// <summary>RIR ≥4, half an effort; for light sessions.</summary>
    public static readonly Dose LightDose = new(
        2, 2, new(8, 12), new(8, 12), new(20, 30), new(4, 5), new(50, 60), 55, default, new(15, 25),
        Proposals.RestTechniqueShort, Proposals.RestTechniqueShort, false, false);
}
