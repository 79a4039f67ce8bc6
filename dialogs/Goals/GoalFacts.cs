using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Sessions;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>Takes into the draft whatever a message says about the runner, in any order, and lets later words correct earlier ones.</summary>
internal static class GoalFacts
{
    public const int FewestMinutes = 10;
    public const int MostMinutes = 120;

    public static GoalDraft Absorb(GoalDraft draft, Reading reading, LocalDate today)
    {
        var slots = reading.Slots;
        var profile = draft.Profile;
        var kit = slots.Equipment is { } items ? draft is { Changing: true, Adds: true } ? Kit.Joined(profile.Equipment, Kit.Of(items)) : Kit.Of(items) : (ValueList<EquipmentItem>?)null;
        var doubt = kit is not null && reading.Ask.Contains(KitUnit.Doubt);
        profile = profile with
        {
            Age = reading.Has(Intent.SetAge) ? slots.Age ?? profile.Age : profile.Age,
            Experience = slots.Experience ?? (draft.Asked == Missing.Experience && SaysNothing(reading) ? Experience.Novice : profile.Experience),
            Minutes = slots.Minutes is >= FewestMinutes and <= MostMinutes ? slots.Minutes : profile.Minutes,
            Equipment = kit is not null && !doubt ? kit : draft.Asked == Missing.Equipment && SaysNothing(reading) && !draft.Corrects ? [] : profile.Equipment,
            OneRepMaxes = slots.OneRepMaxKg is { Count: > 0 } maxima
                ? maxima.Select(pair => new OneRepMax(pair.Key, new Load(pair.Value))).ToValueList()
                : profile.OneRepMaxes,
            SessionsWanted = slots.SessionsWanted ?? profile.SessionsWanted,
            NotBefore = slots.NotBefore ?? profile.NotBefore,
            NotAfter = slots.NotAfter ?? profile.NotAfter,
            TimeZone = slots.TimeZone ?? profile.TimeZone,
            Units = slots.Units ?? profile.Units,
            UnavailableDays = slots.Barred() is { Count: > 0 } barred ? barred.Order().ToValueList() : Available(draft, slots) is { Count: > 0 } days ? Except(days) : profile.UnavailableDays,
            RunWeeks = slots.RunWeeks is { Count: > 0 } weeks ? Weeks(profile.RunWeeks, weeks) : profile.RunWeeks,
        };
        var asked = draft.Asked;
        if (kit is { } known)
        {
            draft = draft with { KitInKilograms = doubt ? known : null, KitInPounds = doubt ? KitUnit.InPounds(known, reading) : null };
        }

        draft = draft with { Profile = profile with { RunWeek = RunDays.Merge(profile.RunWeek, reading, asked) } };
        return RaceGoal.Absorb(draft, reading, today) with { AskHardRuns = draft.AskHardRuns || reading.Ask.Contains("hardRuns") };
    }

    /// <summary>What was told is what is known: nothing is to be changed, nor asked.</summary>
    public static bool AreKnown(RunnerProfile known, Reading reading) => Routes.HasFacts(reading)
        && ((reading.Slots.Equipment is { } items && Kit.Of(items) == known.Equipment) || (reading.Slots.Minutes is { } minutes && minutes == known.Minutes) || (reading.Slots.Age is { } age && age == known.Age)
            || (reading.Slots.Experience is { } experience && experience == known.Experience) || (reading.Slots.RaceDate is { } date && date == known.Goal?.Date));

    /// <summary>Days for strength, unless the days that were named are those of the runs.</summary>
    private static IReadOnlyList<IsoDayOfWeek>? Available(GoalDraft draft, Slots slots) =>
        draft.Asked is Missing.RunWeek or Missing.HardRuns || slots.RunDays?.Any(run => slots.AvailableDays?.Contains(run.Day) == true) == true ? null : slots.AvailableDays;

    /// <summary>A week by itself comes to those that are known, as when a plan is pasted week by week; more than one are a plan anew.</summary>
    private static ValueList<DatedRunWeek> Weeks(ValueList<DatedRunWeek> known, IReadOnlyList<DatedRunWeek> said) => said is [var one]
        ? known.Where(week => week.StartsOn != one.StartsOn).Append(one).OrderBy(week => week.StartsOn).ToValueList()
        : said.ToValueList();

    private static bool SaysNothing(Reading reading) => reading.Has(Intent.No);

    private static ValueList<IsoDayOfWeek> Except(IReadOnlyList<IsoDayOfWeek> days) => Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day != IsoDayOfWeek.None && !days.Contains(day))
        .ToValueList();
}
