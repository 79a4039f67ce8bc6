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
}
