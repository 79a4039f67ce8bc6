using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"Kettlebells 35 and 53", from who counts in kilograms: sizes that are sold in pounds. Which it is, is asked.</summary>
internal sealed class KitUnit(IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>The name that a reading gives to the doubt.</summary>
    public const string Doubt = "weightUnit";

    /// <summary>The same numbers in pounds, to the half kilogram that they are sold as elsewhere.</summary>
    public static ValueList<EquipmentItem> InPounds(ValueList<EquipmentItem> kilograms, Reading reading)
    {
        var bare = Kit.Of((reading.Slots.Equipment ?? []).Where(item => item is { Kind: EquipmentKind.Kettlebell, Kg: not null }));
        return kilograms.Select(item => bare.Contains(item) ? item with { Load = new Load(Math.Round(Load.FromPounds(item.Load!.Value.Kilograms).Kilograms * 2) / 2) } : item).ToValueList();
    }

    /// <summary>The draft with what was meant; null: it wasn't said.</summary>
    public GoalDraft? Of(GoalDraft draft, string? text)
    {
        if (draft is not { KitInKilograms: { } kilograms, KitInPounds: { } pounds })
        {
            return null;
        }

        var (inPounds, inKilograms) = (texts.Hears("PoundsWords", text), texts.Hears("KilogramsWords", text));
        return inPounds == inKilograms ? null : Settled(draft, inPounds ? pounds : kilograms);
    }

    public static GoalDraft Settled(GoalDraft draft, ValueList<EquipmentItem> kit) => draft with { Lead = null, KitInKilograms = null, KitInPounds = null, Profile = draft.Profile with { Equipment = kit } };

    /// <summary>"35 and 53: pounds or kilograms?"</summary>
    public string Question(GoalDraft draft, Words words)
    {
        var (kilograms, pounds) = (draft.KitInKilograms!.Value, draft.KitInPounds!.Value);
        var differ = Enumerable.Range(0, kilograms.Count).Where(i => kilograms[i] != pounds[i]).ToList();
        return texts["AskKitUnit", words.List(differ.Select(i => words.Number(kilograms[i].Load!.Value.Kilograms))), words.List(differ.Select(i => words.Load(pounds[i].Load!.Value)))];
    }

    public List<string> Buttons() => [.. texts["ButtonsKitUnit"].Value.Split('|')];
}
