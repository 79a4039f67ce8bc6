using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Equipment as it was named; "none" is an empty list.</summary>
internal static class Kit
{
    public static ValueList<EquipmentItem> Of(IEnumerable<EquipmentSlot> items) => items
        .Where(item => item.Kind != EquipmentKind.None)
        .Select(item => new EquipmentItem(item.Kind, item.Kg is { } kg ? new Load(kg) : null))
        .ToValueList();

    /// <summary>The same implement with another load is a second one; without a load it says nothing new.</summary>
    public static ValueList<EquipmentItem> Joined(ValueList<EquipmentItem>? known, ValueList<EquipmentItem> more) =>
        (known ?? []).Concat(more.Where(item => known is not { } had || !had.Any(other => other.Kind == item.Kind && (item.Load is null || other.Load == item.Load)))).ToValueList();
}
