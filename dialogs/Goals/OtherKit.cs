using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>A TRX, rings, a rucksack: what somebody can lift with and no exercise of the coach's is done with. It is said to be so, and never lost without a word.</summary>
internal sealed class OtherKit(IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>What is said of such a thing in a message; null: none is named.</summary>
    public string? Of(string? text) => text is { Length: < 600 } && !text.Contains('?', StringComparison.Ordinal) && texts.Listened("OtherKitWords").Match(text) is { Success: true } match
        ? texts["OtherKit", match.Groups["kit"].Value.Trim()].Value
        : null;

    /// <summary>Asked what there is, with nothing else named: it is planned without, and said so.</summary>
    public GoalDraft Absorb(GoalDraft draft, GoalDraft heard, CoachTurn turn)
    {
        if (Of(turn.Inbound.Text) is not { } said || (draft.Asked != Missing.Equipment && !Owned(turn.Inbound.Text)))
        {
            return heard;
        }

        var none = draft.Asked == Missing.Equipment && heard.Profile.Equipment is null;
        return heard with
        {
            Lead = heard.Lead is null ? none ? $"{said} {texts["AssumedEquipment"].Value}" : said : $"{heard.Lead} {said}",
            Profile = none ? heard.Profile with { Equipment = [] } : heard.Profile,
        };
    }

    /// <summary>"I have a TRX", and not "my phone rings".</summary>
    public bool Owned(string? text) => texts.Hears("OwnedKitWords", text);
}
