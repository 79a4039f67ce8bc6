using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>What stays where it is in a week that is woven anew.</summary>
internal struct WeekKept
{
    private List<Session>? sessions;
    private List<SessionEdit>? moved;

    /// <summary>How much of the week's heavy and light work is accounted for, wherever it now sits.</summary>
    public int Heavy;
    public int Light;

    /// <summary>Days of this week with strength that stays, and all days that have any session.</summary>
    public int Taken;
    public int Occupied;

    /// <summary>No more strength sessions than this, where one of the week has been moved.</summary>
    public int? Most;

    /// <summary>Micro and mobility sessions of this week that the runner has moved, wherever they now sit.</summary>
    public int Small;

    /// <summary>The numbers of moved sessions that count as heavy: what leads the others doesn't change because one has moved or become small.</summary>
    public int MovedHeavy;

    /// <summary>The numbers of this week's sessions that are in use, one bit each.</summary>
    public int Numbers;

    public readonly IReadOnlyList<Session> Sessions => sessions ?? [];

    public readonly IReadOnlyList<SessionEdit> Moved => moved ?? [];

    /// <summary>A session of the past, or done or left out: it counts for the week it was planned in, and sits in the week of its date.</summary>
    public void Keep(Session session, bool isOwn, bool isHere)
    {
        if (isOwn)
        {
            Heavy += session.Load == SessionLoad.Heavy ? 1 : 0;
            Light += session.Load == SessionLoad.Light ? 1 : 0;
            Numbers |= 1 << SessionIds.NumberOf(session.Id);
        }

        if (isHere)
        {
            (sessions ??= []).Add(session);
            var day = 1 << ((int)session.Date.DayOfWeek - 1);
            Occupied |= day;
            Taken |= session.Load is SessionLoad.Heavy or SessionLoad.Light && session.Status is not (SessionStatus.Missed or SessionStatus.Skipped) ? day : 0;
        }
    }

    public void Move(SessionEdit edit, bool isOwn, bool isHere)
    {
        if (isOwn)
        {
            var counts = edit.Was ?? edit.Load;
            Heavy += counts == SessionLoad.Heavy ? 1 : 0;
            Light += counts == SessionLoad.Light ? 1 : 0;
            Small += SessionIds.NumberOf(edit.Id) >= SessionIds.FirstMicro ? 1 : 0;
            Most = edit.Among ?? Most;
            Numbers |= 1 << SessionIds.NumberOf(edit.Id);
        }

        if (isOwn ? (edit.Was ?? edit.Load) == SessionLoad.Heavy : edit.Load == SessionLoad.Heavy)
        {
            MovedHeavy |= 1 << SessionIds.NumberOf(edit.Id);
        }

        if (isHere)
        {
            (moved ??= []).Add(edit);
            var day = 1 << ((int)edit.Date.DayOfWeek - 1);
            Occupied |= day;
            Taken |= edit.Load is SessionLoad.Heavy or SessionLoad.Light ? day : 0;
        }
    }

    public readonly bool Has(SessionId id)
    {
        foreach (var session in sessions ?? [])
        {
            if (session.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A session's id is its week's Monday and a number: strength 1–3, micro and mobility from 5.</summary>
internal static class SessionIds
{
    public const int FirstMicro = 5;

    public static SessionId Make(string monday, int number) => new(string.Concat(monday, ".", Digits[number]));

    public static string MondayText(LocalDate monday) => Validate.Iso(monday);

    public static bool IsOf(SessionId id, LocalDate monday) => id.Value.AsSpan().StartsWith(Validate.Iso(monday), StringComparison.Ordinal);

    public static bool AreOfOneWeek(SessionId first, SessionId second) => first.Value.Length == second.Value.Length && first.Value.AsSpan(0, first.Value.Length - 1).SequenceEqual(second.Value.AsSpan(0, second.Value.Length - 1));

    public static int NumberOf(SessionId id) => id.Value.Length > 0 && id.Value[^1] is >= '0' and <= '9' and var digit ? digit - '0' : 0;

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
}
