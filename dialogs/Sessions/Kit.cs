using System.Text.RegularExpressions;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Equipment as it was named; "none" is an empty list.</summary>
internal static partial class Kit
{
    public static ValueList<EquipmentItem> Of(IEnumerable<EquipmentSlot> items) => items
        .Where(item => item.Kind != EquipmentKind.None)
        .Select(item => new EquipmentItem(item.Kind, item.Kg is { } kg ? new Load(kg) : null))
        .ToValueList();

    /// <summary>What is left without what is sold, lost or broken; null when nothing of it was there.</summary>
    public static ValueList<EquipmentItem>? Without(ValueList<EquipmentItem> known, Slots slots)
    {
        var left = known.Where(item => !slots.Gone().Any(gone => gone.Kind == item.Kind && !(slots.LostTheGym() && gone.Kg is null && item.Load is not null) && (gone.Kg is null || item.Load is null || gone.Kg == item.Load.Value.Kilograms))).ToValueList();
        return left.Count < known.Count ? left : null;
    }

    /// <summary>"Actually 8 kg": the only thing that has a weight has another; null when that isn't said.</summary>
    public static ValueList<EquipmentItem>? Reweighed(ValueList<EquipmentItem> known, string said, Func<string, Reading> read)
    {
        if (!Weight().IsMatch(said) || read(said).Slots.Equipment is { Count: > 0 } || known.Where(item => item.Load is not null).ToList() is not [var only])
        {
            return null;
        }

        var weighed = (read($"{said} {only.Kind}").Slots.Equipment ?? []).Where(item => item.Kind == only.Kind && item.Kg is not null).ToList();
        return weighed is [{ Kg: { } kg }] ? known.Select(item => item == only ? item with { Load = new Load(kg) } : item).ToValueList() : null;
    }

    /// <summary>A weight and no more.</summary>
    public static bool IsWeight(string said) => Weight().IsMatch(said);

    [GeneratedRegex(@"^\W*(?:(?:it'?s|is|only|just|more like|un|una|de|son|es|solo)\W+)*\d{1,3}(?:[.,]\d{1,2})?\s*(?:kgs?|kilos?|lbs?|pounds?|libras?|k)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weight();

    /// <summary>The same implement with another load is a second one; without a load it says nothing new.</summary>
    public static ValueList<EquipmentItem> Joined(ValueList<EquipmentItem>? known, ValueList<EquipmentItem> more) =>
        (known ?? []).Concat(more.Where(item => known is not { } had || !had.Any(other => other.Kind == item.Kind && (item.Load is null || other.Load == item.Load)))).ToValueList();
}
