using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>What is said where something changes: this week only, kit that comes or goes, days that are taken or free again.</summary>
internal sealed class GoalChangeWords(IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>"I'm on nights this week": no reason to plan otherwise for good.</summary>
    public bool IsOfThisWeek(string? text) => texts.Hears("ForAWeekWords", text);

    public bool IsOfNextWeek(string? text) => texts.Hears("NextWeekOnlyWords", text);

    public string OnlyThisWeek => texts["OnlyThisWeek"];

    /// <summary>The session of that day stands in the way, and what can be done with it.</summary>
    public string InTheWay(string day) => texts["SessionInTheWay", day];

    public List<string> OutOfTheWay(string day) => [texts["ButtonMoveDay", day], texts["ButtonSkipDay", day]];

    public string NothingThen(string day) => texts["NothingOnThatDay", day];

    /// <summary>Nothing to change.</summary>
    public string SoAlready => texts["SoAlready"];

    /// <summary>"I bought", "also": more of something, not something else.</summary>
    public bool Adds(string? text) => texts.Hears("AddWords", text);

    /// <summary>"I sold the kettlebell": what is left of what there was; null when nothing of it is gone.</summary>
    public ValueList<EquipmentItem>? Without(ValueList<EquipmentItem> had, string? text, Func<string, Reading> read)
    {
        if (text is not { Length: < 120 } || texts.Listened("SoldWords").Match(text) is not { Success: true } sold)
        {
            return null;
        }

        var gone = (read($"{texts["IHave"].Value} {text[(sold.Index + sold.Length)..]}").Slots.Equipment ?? []).ToList();
        var left = had.Where(item => !gone.Exists(one => one.Kind == item.Kind && (one.Kg is null || one.Kg == item.Load?.Kilograms))).ToValueList();
        return left.Count < had.Count ? left : null;
    }

    /// <summary>The clauses that sell nothing; null: there are none.</summary>
    public string? BesideSold(string? text) =>
        string.Join(", ", GoalClauses.Ends().Split(text ?? "").Where(clause => clause.Any(char.IsLetterOrDigit) && !texts.Hears("SoldWords", clause))) is { Length: > 0 } rest ? rest : null;

    /// <summary>"The dumbbells only go up to 15".</summary>
    public bool Reweighs(string? text) => texts.Hears("ReweighWords", text);

    /// <summary>"I can't on Mondays": the days that are named are those that are not free.</summary>
    public bool CannotOn(string? text) => texts.Hears("CannotWords", text);

    /// <summary>"I can do Mondays again": of the days that are not free, those that the message names as free; none when it says something else.</summary>
    public IReadOnlyList<IsoDayOfWeek> FreedDays(RunnerProfile profile, CoachTurn turn) =>
        profile.UnavailableDays.Count > 0 && turn.Inbound is { Data: null, IsFile: false, Text: { Length: < 80 } text } && texts.Hears("FreeAgainWords", text) && !texts.Hears("NotFreeWords", text)
        && DayNames.All(text, turn.Words.Culture).Distinct().ToList() is { Count: > 0 } days && days.TrueForAll(profile.UnavailableDays.Contains)
            ? days
            : [];

    /// <summary>"Mondays work again", of days that were free all along.</summary>
    public bool SaysFreeAgain(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { Length: < 80 } text } && texts.Hears("OnceMoreWords", text) && texts.Hears("FreeAgainWords", text) && !texts.Hears("NotFreeWords", text)
        && turn.Reading.Has(Intent.SetAvailability) && DayNames.All(text, turn.Words.Culture) is { Count: > 0 } days && !days.Any(turn.Profile.UnavailableDays.Contains);

    /// <summary>"Intervals are on Wednesday now".</summary>
    public bool SaysNow(string? text) => texts.Hears("NowOnWords", text);

    /// <summary>The run is named that is on another day now; "from now on Tuesdays are hard" takes no other day's.</summary>
    public bool NamesHardRun(string? text) => texts.Hears("HardRunNamedWords", text);
}
