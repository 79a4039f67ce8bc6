using CoachBot.Language.Entities;
using CoachBot.Language.Intents;
using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>What there is to lift with, what of it is gone, and what is in the way.</summary>
internal static class KitFacts
{
    public static List<EquipmentSlot>? Equipment(Message message)
    {
        var found = new List<EquipmentSlot>();
        var none = false;
        for (var i = 0; i < message.Count; i++)
        {
            var unit = message.Units[i];
            if (unit.Value("equipment") is not { } value || Exercise(message, i))
            {
                none |= message.Denied(i) && unit.Word is "equipment" or "weights" or "kit" or "gear" or "stuff" or "machines" or "tools" or "apparatus";
                continue;
            }

            if (value == "none")
            {
                none = true;
            }
            else if (!message.Denied(i) && !Unusable(message, i) && !ToldAlong.IsGone(message.Units, i))
            {
                Add(found, message, i, Enum.Parse<EquipmentKind>(value, ignoreCase: true));
            }
        }

        if (found.Count == 0 && !none && message.Has(Intent.SetEquipment) && Plural(message) is { Count: > 0 } pairs)
        {
            return pairs;
        }

        return found.Count > 0 ? found : none || HasNothing(message) || message.Says("bodyweight", "calisthenics") && message.HasAny(Intent.SetEquipment, Intent.RebuildToday) ? [new EquipmentSlot(EquipmentKind.None)] : null;
    }

    /// <summary>"Nothing at all at home", "I've got nothing"; in "nothing has changed" there is what there was.</summary>
    private static bool HasNothing(Message message)
    {
        var i = message.IndexOf("nothing", "zilch");
        return i >= 0 && message.Has(Intent.SetEquipment) && !message.After(i, 3, "new", "else", "changed", "changes", "more", "heavy", "heavier", "fancy", "but", "except", "wrong")
            && (message.Before(i, 2, "have", "got", "own", "absolutely") || message.After(i, 3, "home", "all", "here", "lift"));
    }

    /// <summary>"5s and 8s", "a pair of 10s": dumbbells by their weights alone.</summary>
    private static List<EquipmentSlot> Plural(Message message) =>
        [.. Enumerable.Range(0, message.Count).Where(i => message.Units[i] is { Kind: UnitKind.Number, Number: >= 2 } unit && unit.Number <= KitWeights.Heaviest(message) && message.Word(i + 1) == "s" && unit.End == message.Units[i + 1].Start)
            .Select(i => new EquipmentSlot(EquipmentKind.Dumbbell, message.Context.WeightUnit == "lb" ? Math.Round(message.Units[i].Number * 0.45359237, 2) : message.Units[i].Number))];

    /// <summary>"step up" is done, "bench press" is lifted: not what the runner owns.</summary>
    private static bool Exercise(Message message, int i) =>
        message.Units[i].Is("site") && message.Has(Intent.ReportSoreness) || message.Word(i) is "step" && message.Word(i + 1) is "up" or "by" or "it" || message.Word(i) == "box" && message.Word(i + 1) is "jump" or "squat";

    /// <summary>"Kettlebells 35 and 53", where kilograms are usual: bare numbers that are sizes in pounds, and none in kilograms.</summary>
    public static bool MayBePounds(Message message, Slots slots) => message.Context.WeightUnit == "kg"
        && slots.Equipment is { } items && items.Any(item => item is { Kind: EquipmentKind.Kettlebell, Kg: 35 or 53 or 62 or 70 or 88 }) && !message.Units.Any(unit => unit.Kind == UnitKind.Load);

    /// <summary>What there is no more, or never was: sold, lost, broken, denied; null where no such thing is named.</summary>
    public static List<EquipmentSlot>? Gone(Message message)
    {
        var gone = new List<EquipmentSlot>();
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Units[i].Value("equipment") is { } value and not "none" && !Exercise(message, i) && (message.Denied(i) || ToldAlong.IsGone(message.Units, i)))
            {
                Add(gone, message, i, Enum.Parse<EquipmentKind>(value, ignoreCase: true));
            }
        }

        return gone.Count > 0 ? gone : null;
    }

    /// <summary>Whether a gym is among what is gone.</summary>
    public static bool GymGone(Message message) => Enumerable.Range(0, message.Count).Any(i => message.Units[i].Is("gym") && ToldAlong.IsGone(message.Units, i));

    /// <summary>"the rack is taken", "the gym is closed".</summary>
    private static bool Unusable(Message message, int i) =>
        message.Word(i + 1) is "is" or "was" or "are" && message.After(i, 4, "taken", "busy", "closed", "shut", "broken", "full", "packed", "occupied", "rammed", "used", "broke");

    private static void Add(List<EquipmentSlot> found, Message message, int i, EquipmentKind kind)
    {
        if (message.Units[i].Is("gym"))
        {
            var own = message.Word(i - 1) is "garage" or "home" or "basement" or "shed";
            if ((own || !Whole(message, i)) && (found.Count > 0 || message.Units.Skip(i + 1).Any(unit => unit.Is("equipment") && !unit.Is("gym"))))
            {
                // "dumbbells at my gym": what is there has been named.
                return;
            }

            foreach (var one in own ? (ReadOnlySpan<EquipmentKind>)[EquipmentKind.Barbell, EquipmentKind.Dumbbell, EquipmentKind.Bench] : [EquipmentKind.Barbell, EquipmentKind.Dumbbell, EquipmentKind.Kettlebell, EquipmentKind.Bench, EquipmentKind.Cable, EquipmentKind.LegPress, EquipmentKind.PullUpBar])
            {
                if (!found.Exists(item => item.Kind == one))
                {
                    found.Add(new EquipmentSlot(one));
                }
            }

            return;
        }

        List<double?> loads = [.. KitWeights.LoadsBefore(message, i, kind)];
        loads = loads.Count > 0 || found.Exists(item => item.Kind == kind && item.Kg is not null) ? loads : KitWeights.LoadsAfter(message, i, kind);
        if (loads.Count > 0)
        {
            // "Full gym, kettlebells to 32 kg": the weights say more than the thing; "a barbell and 60 kg of plates" names one twice.
            found.RemoveAll(item => item.Kind == kind && (item.Kg is null || loads.Contains(item.Kg)));
            found.AddRange(loads.Distinct().Select(kg => new EquipmentSlot(kind, kg)));
        }
        else if (!found.Exists(item => item.Kind == kind))
        {
            found.Add(new EquipmentSlot(kind));
        }
    }

    /// <summary>"Full gym with barbell": what is named is in there anyway.</summary>
    private static bool Whole(Message message, int i) => message.Units[i].Value("gym") == "full" || message.Before(i, 2, "full", "whole", "proper", "commercial", "complete", "big");
}
