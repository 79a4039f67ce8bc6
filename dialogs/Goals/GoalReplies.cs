using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>What is said back to what was told: taken in, assumed, left for now.</summary>
internal sealed class GoalReplies(IStringLocalizer<GoalsTexts> texts, GoalWords words)
{
    /// <summary>What an answer has changed, in a few words; null when there is nothing to say back.</summary>
    public string? Acknowledge(GoalDraft before, GoalDraft after, CoachTurn turn)
    {
        var (was, now) = (before.Profile, after.Profile);
        var said = new List<string>();
        if (now.Goal != was.Goal && now.Goal is { Date: not null } goal && after.OtherDate is null)
        {
            said.Add($"{words.Goal(goal, turn.Today, turn.Words)}.");
        }

        if (now.RunWeek is { } week && was.RunWeek is { } old && week.Days != old.Days)
        {
            said.Add(Rearranged(old, week, turn.Words));
        }

        if (now.Units != was.Units)
        {
            said.Add(texts[$"Now{now.Units}"]);
        }

        if (now.OtherRaces != was.OtherRaces && now.OtherRaces.Count > 0)
        {
            said.Add(words.OnTheWay(now.OtherRaces, turn.Today, turn.Words));
        }

        if (now.LastRace is { } last && last != was.LastRace)
        {
            said.Add(texts["LastRace", turn.Words.Day(last.Date, turn.Today)]);
        }

        if (now.Age != was.Age && was.Age is null && before.Stage == GoalStage.Confirm)
        {
            said.Add(texts["NowAge", now.Age!]);
        }

        if (now.Minutes != was.Minutes && was.Minutes is not null)
        {
            said.Add(texts["NowMinutes", now.Minutes!]);
        }

        if (now.Equipment != was.Equipment && was.Equipment is not null)
        {
            said.Add($"{words.Equipment(now.Equipment!.Value, turn.Words)}.");
        }

        if (after.PastDate is { } past)
        {
            said.Add(texts["PastDate", turn.Words.Day(past, turn.Today)]);
        }

        if (after.NoDateYet && !before.NoDateYet)
        {
            said.Add(texts["NoDateYet"]);
        }

        return said.Count == 0 ? null : string.Join(" ", said);
    }

    /// <summary>Then Sat is hard too, with the long run right after it.</summary>
    private string Rearranged(RunWeek old, RunWeek week, Words turnWords)
    {
        var changed = week.Days.Where(day => day.Kind != old.On(day.Day).Kind).ToList();
        if (changed is not [{ Kind: DayKind.Hard } hard] || old.Days.Any(day => week.On(day.Day).Kind == DayKind.Off))
        {
            return texts["RunsNow", words.Runs(week, turnWords)];
        }

        var after = hard.Day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : hard.Day + 1;
        var name = turnWords.ShortDay(hard.Day);
        var first = old.Days.All(day => day.Kind != DayKind.Hard);
        return first ? texts["HardOne", name] : week.On(after).Kind == DayKind.Long ? texts["HardBeforeLong", name] : texts["HardToo", name];
    }

    /// <summary>Thanks for what was told of one's health before it was asked; null: nothing was.</summary>
    public string? NotedHealth(GoalDraft before, GoalDraft now) =>
        (now.Pregnant && !before.Pregnant) || (now.Postpartum && !before.Postpartum) ? texts["NotedPregnant"].Value : now.HealthYes.Count > before.HealthYes.Count ? texts["NotedIllness"].Value : null;

    /// <summary>The message took something in and answered something else than what was asked.</summary>
    public string Noted => texts["Noted"];

    /// <summary>What the coach goes by for want of an answer.</summary>
    public string Assumed(Missing fact) => texts[$"Assumed{fact}"];

    /// <summary>Asked often enough for now.</summary>
    public string LeftForNow => texts["LeaveForNow"];
}
