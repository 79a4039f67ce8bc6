using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>What the holds and injuries of a day take off a session. Sites are bits.</summary>
internal struct SessionEase
{
    public const int Legs = (1 << (int)BodySite.Quad) | (1 << (int)BodySite.Hamstring) | (1 << (int)BodySite.Glute) | (1 << (int)BodySite.Calf);

    /// <summary>No session at all.</summary>
    public bool Paused;

    /// <summary>No loaded lower body and no impact.</summary>
    public bool NoLegs;

    /// <summary>Exercises with any stress there stay out.</summary>
    public int Rests;

    /// <summary>Exercises with stress 2 or more there stay out, less is better.</summary>
    public int Spares;

    /// <summary>No jumps that touch these.</summary>
    public int NoJumps;

    /// <summary>No step up while any of this holds.</summary>
    public bool NoProgress;

    public bool Half;
    public bool Deload;
    public bool Technique;

    /// <summary>One set fewer and one more in reserve, everywhere.</summary>
    public bool Tired;

    /// <summary>One set fewer everywhere, the reserve as it is.</summary>
    public bool FewerAll;

    /// <summary>Lighter by so many per cent, everywhere.</summary>
    public int LighterAll;

    private int lighterSites;
    private int lighterPercent;
    private int fewerSites;

    public static SessionEase On(LocalDate date, ValueList<Hold> holds, ValueList<Injury> injuries)
    {
        var ease = default(SessionEase);
        foreach (var injury in injuries.AsSpan())
        {
            ease.Spares |= Exercise.Bit(injury.Site);
            ease.NoJumps |= Exercise.Bit(injury.Site);
        }

        foreach (var hold in holds.AsSpan())
        {
            if (hold.Rule != "pause.runs" && hold.From <= date && (hold.Until is not { } until || date < until))
            {
                ease.Add(hold.Rule, hold.Site is { } site ? Exercise.Bit(site) : Legs);
            }
        }

        return ease;
    }

    private void Add(string rule, int sites)
    {
        NoProgress = true;
        switch (rule)
        {
            case "R0" or "R10" or "pause.all" or "pause.strength":
                Paused = true;
                break;
            case "R1":
                NoLegs = true;
                Rests |= sites;
                break;
            case "R2" or "R5" or "R6":
                Rests |= sites;
                NoJumps |= sites;
                break;
            case "R2.restart":
                NoJumps |= sites;
                Lighten(sites, -30, false);
                break;
            case "R3":
                Spares |= sites;
                NoJumps |= sites;
                Lighten(sites, Proposals.EaseR3, false);
                break;
            case "R4":
                NoJumps |= sites;
                break;
            case "R6.restart" or "R7":
                NoJumps |= sites;
                Lighten(sites, -20, true);
                break;
            case "R8":
                NoJumps |= sites;
                Lighten(sites, Proposals.EaseR8, true);
                break;
            case "R10.first":
                Half = true;
                break;
            case "R11":
                Tired = true;
                break;
            case "R11.deload":
                Deload = true;
                break;
            case "missed.8to14":
                LighterAll = Math.Min(LighterAll, Proposals.EaseMissed8To14);
                FewerAll = true;
                break;
            case "missed.15to28":
                LighterAll = Math.Min(LighterAll, Proposals.EaseMissed15To28);
                break;
            case "missed.over28":
                Technique = true;
                LighterAll = Math.Min(LighterAll, Proposals.EaseMissed15To28);
                break;
            case "session.tooHard":
                LighterAll = Math.Min(LighterAll, Proposals.EaseMissed8To14);
                break;
        }
    }

    private void Lighten(int sites, int percent, bool fewer)
    {
        lighterSites |= sites;
        lighterPercent = Math.Min(lighterPercent, percent);
        fewerSites |= fewer ? sites : 0;
    }

    public readonly bool Excludes(Exercise exercise) =>
        (exercise.Touched & Rests) != 0 || (exercise.Stressed & Spares) != 0
        || (NoLegs && exercise.IsLowerBody)
        || (exercise.Pattern == MovementPattern.Jump && (exercise.Touched & NoJumps) != 0);

    /// <summary>How well it suits sore sites: 0 is best.</summary>
    public readonly int Stress(Exercise exercise) => (exercise.Touched & Spares) != 0 ? 1 : 0;

    /// <summary>In per cent, 0 or negative. A hold eases what stresses its site, not what merely touches it.</summary>
    public readonly int Percent(Exercise exercise) =>
        Math.Min(LighterAll, (exercise.Stressed & lighterSites) != 0 || ((exercise.Touched & lighterSites) != 0 && lighterPercent <= Proposals.EaseR3) ? lighterPercent : 0);

    public readonly bool FewerSetsEverywhere => Tired || FewerAll;

    public readonly int FewerSets(Exercise exercise) => FewerSetsEverywhere || (exercise.Stressed & fewerSites) != 0 ? 1 : 0;

    public readonly bool ChangesNothing =>
        !(Paused || NoLegs || Half || Deload || Technique || Tired || FewerAll) && Rests == 0 && Spares == 0 && NoJumps == 0 && LighterAll == 0 && lighterSites == 0;
}
