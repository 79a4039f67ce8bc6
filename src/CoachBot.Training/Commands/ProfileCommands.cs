using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Commands;

public sealed record SetGoal(Goal Goal) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Goal = Goal };
}

public sealed record SetOtherRaces(ValueList<DatedRace> Races) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { OtherRaces = Races };
}

public sealed record SetLastRace(DatedRace Race) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { LastRace = Race };
}

public sealed record SetRunWeek(RunWeek Week) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { RunWeek = Week };
}

/// <summary>Given weeks that override the usual one, such as a pasted run plan.</summary>
public sealed record SetRunWeeks(ValueList<DatedRunWeek> Weeks) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { RunWeeks = Weeks };
}

public sealed record SetEquipment(ValueList<EquipmentItem> Equipment) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Equipment = Equipment };
}

public sealed record SetExperience(Experience Experience, int? LiftingMonths = null) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) =>
        profile with { Experience = Experience, LiftingMonths = LiftingMonths ?? profile.LiftingMonths };
}

public sealed record SetOneRepMaxes(ValueList<OneRepMax> OneRepMaxes) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { OneRepMaxes = OneRepMaxes };
}

public sealed record SetAge(int Age) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Age = Age };
}

public sealed record SetMinutes(int Minutes) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Minutes = Minutes };
}

public sealed record SetAvailability(ValueList<IsoDayOfWeek> UnavailableDays, LocalTime? NotBefore = null, LocalTime? NotAfter = null) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) =>
        profile with { UnavailableDays = UnavailableDays, NotBefore = NotBefore, NotAfter = NotAfter };
}

public sealed record SetSessionsWanted(int Sessions) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { SessionsWanted = Sessions };
}

public sealed record SetScreening(Screening Screening) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Screening = Screening };
}

public sealed record SetInjuries(ValueList<Injury> Injuries) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Injuries = Injuries };
}

/// <summary>All that are left out from now on, by the catalogue's ids.</summary>
public sealed record SetLeftOut(ValueList<string> Exercises) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { LeftOut = Exercises };
}

/// <summary>An IANA zone id; <see cref="Decisions.Decider"/> refuses an unknown one.</summary>
public sealed record SetTimeZone(string TimeZone) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { TimeZone = TimeZone };
}

public sealed record SetUnits(UnitSystem Units) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Units = Units };
}

public sealed record SetLanguage(string Language) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Language = Language };
}

public sealed record SetReminders(ReminderPreferences Reminders) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => profile with { Reminders = Reminders };
}
