using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;

namespace CoachBot.Training.Planning;

/// <summary>The time model: warm-up, then per exercise its sets and the rests between them, then the change to the next.</summary>
internal static class SessionClock
{
    public static int WarmUp(int minutes) =>
        minutes >= 30 ? Proposals.WarmUpLong : minutes >= 20 ? Proposals.WarmUpMiddle : minutes >= 10 ? Proposals.WarmUpShort : 60;

    public static int Seconds(Exercise exercise, Prescription work, bool slow, bool fast)
    {
        var set = work.Contacts > 0 && work.Sets > 0 ? work.Contacts / work.Sets * Proposals.SecondsPerContact
            : work.Seconds is { } held ? held.High
            : (work.Reps?.High ?? 0) * (slow ? Proposals.SecondsPerSlowRep : fast ? Proposals.SecondsPerFastRep : Proposals.SecondsPerRep);
        var sides = exercise.OneSided && work.Contacts == 0 ? 2 : 1;
        return (work.Sets * set * sides) + ((work.Sets - 1) * work.RestSeconds);
    }

    public static int Minutes(int seconds) => (seconds + 59) / 60;
}
