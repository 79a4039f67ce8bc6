using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>The exercises one runner can do with one set of equipment, and which of them suits a role best.</summary>
internal sealed class Menu
{
    private const int NearlyAsGood = 3;
    private readonly Exercise[][] byRole = new Exercise[Roles.Count][];
    private readonly RunnerTraits runner;
    private readonly ValueList<OneRepMax> bests;
    private readonly ValueList<string> leftOut;

    public Menu(Armoury armoury, in RunnerTraits runner, ValueList<OneRepMax> bests, ValueList<string> leftOut = default)
    {
        Armoury = armoury;
        this.leftOut = leftOut;
        this.bests = bests;
        this.runner = runner;
        var most = runner.IsGentle ? 1 : runner.IsMinor ? Math.Min(2, Level(runner)) : Level(runner);
        Span<bool> allowed = stackalloc bool[Exercises.Span.Length];
        for (var index = 0; index < allowed.Length; index++)
        {
            var exercise = Exercises.Span[index];
            var tooHigh = runner.IsSixtyFive && exercise is { Pattern: MovementPattern.Jump, Level: > 1 };
            allowed[index] = exercise.Level <= most && !tooHigh && Allows(exercise) && HasSensibleLoad(exercise);
        }

        for (var role = 0; role < Roles.Count; role++)
        {
            var count = 0;
            foreach (var exercise in Roles.Candidates((Role)role))
            {
                count += allowed[exercise.Index] ? 1 : 0;
            }

            var fitting = new Exercise[count];
            count = 0;
            foreach (var exercise in Roles.Candidates((Role)role))
            {
                if (allowed[exercise.Index])
                {
                    fitting[count++] = exercise;
                }
            }

            byRole[role] = fitting;
        }
    }

    public Armoury Armoury { get; }

    /// <summary>There is what it takes, and the runner does it.</summary>
    public bool Allows(Exercise exercise) => Armoury.Allows(exercise) && !leftOut.AsSpan().Contains(exercise.Id);

    private static int Level(in RunnerTraits runner) => runner.Experience switch { Experience.Advanced => 3, _ => 2 };

    /// <summary>
    /// The best exercise for a role. Where several are as good, the block's number turns to the next, so that an exercise stays for a
    /// block and no longer. Null: none is left.
    /// </summary>
    public Exercise? Pick(Role role, in WeekFrame week, in SessionEase ease, ReadOnlySpan<Exercise?> taken, int turn, bool unloadedLegs, Exercise? avoid)
    {
        var candidates = byRole[(int)role];
        Span<int> scores = stackalloc int[candidates.Length];
        var (best, ties) = (int.MinValue, 0);
        for (var index = 0; index < candidates.Length; index++)
        {
            var exercise = candidates[index];
            if (ease.Excludes(exercise) || Contains(taken, exercise) || ReferenceEquals(exercise, avoid) || (unloadedLegs && exercise.Loading == Loading.Required))
            {
                scores[index] = int.MinValue;
                continue;
            }

            scores[index] = Score(exercise, role, week, unloadedLegs) - (8 * ease.Stress(exercise));
            if (scores[index] > best)
            {
                (best, ties) = (scores[index], 0);
            }

            ties += scores[index] == best ? 1 : 0;
        }

        if (ties == 0)
        {
            return null;
        }

        if (ties == 1 && turn % 2 == 1 && Roles.IsMain(role))
        {
            (best, ties) = Next(scores, best);
        }

        var wanted = turn % ties;
        for (var index = 0; ; index++)
        {
            if (scores[index] == best && wanted-- == 0)
            {
                return candidates[index];
            }
        }
    }

    /// <summary>A lead lift changes with the block too where one is best and another nearly as good.</summary>
    private static (int Best, int Ties) Next(ReadOnlySpan<int> scores, int best)
    {
        var (next, ties) = (int.MinValue, 0);
        foreach (var score in scores)
        {
            if (score < best && score >= best - NearlyAsGood && score >= next)
            {
                (next, ties) = (score, score == next ? ties + 1 : 1);
            }
        }

        return ties == 0 ? (best, 1) : (next, ties);
    }

    /// <summary>
    /// A careful load where nothing is known: for technique work, and in proportion for heavier phases. Null: bodyweight, a band, or found
    /// by repetitions in reserve.
    /// </summary>
    /// <param name="percent">Of the one-repetition maximum; what the first loads are meant for when not given.</param>
    public double? FirstLoad(Exercise exercise, double percent = Proposals.FirstLoadPercent)
    {
        var most = Proposals.FirstLoad(exercise.OneSided && exercise.Pattern == MovementPattern.Hinge ? MovementPattern.Lunge : exercise.Pattern) * runner.Experience switch { Experience.Novice => 1.0, Experience.Intermediate => 1.5, _ => 2.0 } * Math.Max(1, percent / Proposals.FirstLoadPercent);
        return Armoury.AtMost(exercise, most)?.Kilograms ?? Armoury.AtMost(exercise, most * Proposals.FirstLoadTolerance)?.Kilograms;
    }

    /// <summary>The one-repetition maximum as given, or derived from a related lift's.</summary>
    public double? Best(Exercise exercise)
    {
        double? derived = null;
        foreach (var best in bests.AsSpan())
        {
            if (best.ExerciseId == exercise.Id)
            {
                return best.Load.Kilograms;
            }

            derived = exercise.Seed is { } seed && seed.Of == best.ExerciseId ? seed.Ratio * best.Load.Kilograms : derived;
        }

        return derived;
    }

    private bool HasSensibleLoad(Exercise exercise) =>
        exercise.Loading != Loading.Required || Armoury.For(exercise).IsAdjustable || FirstLoad(exercise) is not null;

    private int Score(Exercise exercise, Role role, in WeekFrame week, bool unloadedLegs)
    {
        var technique = week.Phase is Phase.Technique or Phase.Recovery || !week.HeavyBefore && week.Phase is Phase.Maintain or Phase.Taper;
        var learning = runner.IsNovice && technique;
        var loaded = Armoury.CanLoad(exercise);
        var target = runner.Experience switch
        {
            Experience.Novice => technique ? 1 : 2,
            Experience.Intermediate => 2,
            _ => technique ? 2 : 3,
        };

        // An advanced lifter does well with either of the upper levels; too easy counts less where the load does the work.
        var gap = runner.Experience == Experience.Advanced && exercise.Level >= 2 ? 0 : Math.Abs(exercise.Level - target);
        var score = -3 * gap;
        switch (role)
        {
            case Role.Squat or Role.Hinge:
                score += exercise.OneSided ? loaded || !Armoury.IsEmpty ? -3 : 0 : 2;
                score += learning || unloadedLegs ? exercise.Loading == Loading.Optional ? 4 : exercise.Loading == Loading.None ? 2 : 0 : Strength(exercise, loaded);
                break;
            case Role.HingeSingle:
                score += exercise.OneSided ? 6 : 0;
                score += learning || unloadedLegs ? 0 : loaded ? 2 : 0;
                break;
            case Role.Lunge:
                score += exercise.Timed || exercise.Id is "step-down" or "lateral-lunge" ? -3 : 0;
                score += learning || unloadedLegs ? 0 : loaded ? 3 : 0;
                score += exercise.OneSided ? 0 : -3;
                break;
            case Role.Push or Role.Pull:
                score += Strength(exercise, loaded) + (exercise.Id is "face-pull" ? -2 : 0);
                break;
            case Role.Calf:
                score += exercise.Id == "tibialis-raise" ? -6 : exercise.OneSided && !learning ? 2 : 0;
                break;
            case Role.CoreTurn:
                score += exercise.Equipment.Count > 0 ? 1 : 0;
                break;
            case Role.Jump:
                score += exercise.Contacts < 10 ? -8 : 0;
                break;
            case Role.Explosive:
                score += exercise.Pattern == MovementPattern.Jump && exercise.Contacts > 10 ? -4 : 0;
                score += exercise.Id == "kettlebell-swing" && target == 3 && Armoury.Has(EquipmentKind.Barbell) ? -4 : 0;
                break;
        }

        return score;
    }

    // A lift that can grow by load comes first, the one for the biggest implement before all; a band is better than nothing.
    private int Strength(Exercise exercise, bool loaded) =>
        !loaded ? (exercise.Equipment.Count > 0 && exercise.Loading == Loading.None ? 3 : 0)
        : exercise.Equipment[0] is EquipmentKind.Barbell or EquipmentKind.TrapBar && Armoury.Has(exercise.Equipment[0]) ? 8
        : exercise.Loading == Loading.Required ? 6 : 5;

    private static bool Contains(ReadOnlySpan<Exercise?> taken, Exercise exercise)
    {
        foreach (var other in taken)
        {
            if (ReferenceEquals(other, exercise))
            {
                return true;
            }
        }

        return false;
    }
}
