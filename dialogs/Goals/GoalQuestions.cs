using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>The questions of onboarding, one at a time, and the few words by which an answer is taken.</summary>
internal sealed partial class GoalQuestions(IStringLocalizer<GoalsTexts> texts, GoalWords words, KitUnit kitUnit)
{
    /// <summary>What the names of these questions begin with.</summary>
    public const string Prefix = "goals.";

    /// <summary>What is to be changed where a plan stands; it matters to the runner only, and is let go soon.</summary>
    public const string ChangeId = "goals.change";

    public const string ConfirmId = "goals.confirm";

    private static readonly Dictionary<Missing, Expecting> Kinds = new()
    {
        [Missing.RaceDate] = Expecting.Date,
        [Missing.RunWeek] = Expecting.Days,
        [Missing.HardRuns] = Expecting.Days,
        [Missing.Equipment] = Expecting.Equipment,
        [Missing.Minutes] = Expecting.Number,
    };

    private static readonly Distance[] Distances = [Distance.FromKilometres(5), Distance.FromKilometres(10), Distance.HalfMarathon, Distance.Marathon];

    private static readonly int[] Minutes = [20, 30, 45];

    private static readonly EquipmentKind[][] Kits = [[], [EquipmentKind.Band], [EquipmentKind.Dumbbell], [EquipmentKind.Barbell, EquipmentKind.Bench]];

    /// <summary>What a gym has, without weights: there is always the next one in the rack.</summary>
    private static readonly ValueList<EquipmentItem> FullGym =
        new[] { EquipmentKind.Barbell, EquipmentKind.Dumbbell, EquipmentKind.Kettlebell, EquipmentKind.Band, EquipmentKind.Bench, EquipmentKind.Box, EquipmentKind.PullUpBar }.Select(kind => new EquipmentItem(kind)).ToValueList();

    private static readonly List<Intent> Taken =
    [
        .. Routes.Facts, Intent.SetReminder, Intent.SetUnits, Intent.SetTimeZone, Intent.Pregnancy, Intent.ShowDay,
    ];

    public Ask For(GoalDraft draft, CoachTurn turn, string? lead)
    {
        var missing = draft.Asked ?? draft.Missing()[0];
        var question = Text(missing, draft, turn.Words);
        return new Ask
        {
            Id = $"{Prefix}{missing}",
            Text = Join(lead, question),
            BackTo = texts["BackTo", question],
            Why = texts[$"Why{missing}"],
            Expecting = Kinds.TryGetValue(missing, out var kind) ? kind : Expecting.FreeText,
            Choosing = missing == Missing.HardRuns ? $"{texts.Listened("HardRunsAskedWords")}|{texts.Listened("OnlyEasyWords")}" : null,
            Buttons = Buttons(missing, draft, turn.Words),
            Takes = Takes(draft.Changing || draft.Profile.RunWeek is null),
        };
    }

    public Ask Confirm(string? lead) => new()
    {
        Id = ConfirmId,
        Text = lead ?? "",
        BackTo = texts["BackToConfirm"],
        Why = texts["WhyConfirm"],
        Expecting = Expecting.YesNo,
        Takes = Takes(planned: false),
    };

    public Ask Change(string? lead, bool planned) => new()
    {
        Id = ChangeId,
        Text = Join(lead, texts["WhatChange"]),
        BackTo = texts["BackTo", texts["WhatChange"].Value],
        Expecting = Expecting.FreeText,
        Takes = Takes(planned),
    };

    /// <summary>Without a plan there is no session to move: "actually Saturday, not Sunday" is about the runs.</summary>
    private static List<Intent> Takes(bool planned) => planned ? Taken : [.. Taken, Intent.MoveSession, Intent.SwapSessions];

    /// <summary>A button's words mean what the button means, in any language.</summary>
    public GoalDraft Tapped(GoalDraft draft, string? text)
    {
        if (draft.KitInPounds is not null && draft.Asked == Missing.Equipment)
        {
            return kitUnit.Of(draft, text) ?? draft;
        }

        var index = draft.Asked is { } asked && texts[$"Buttons{asked}"] is { ResourceNotFound: false } buttons
            ? Array.FindIndex(buttons.Value.Split('|'), button => Same(text, button))
            : -1;
        var profile = draft.Profile;
        var goal = profile.Goal ?? Goal.NoRace;
        // "None, 34": the age beside it is for the health questions.
        var answer = draft.Asked == Missing.HardRuns ? text?.TrimEnd([.. " .!,", .. "0123456789"]) : text?.TrimEnd('.', '!');
        var nothing = texts["NothingWords"].Value.Split('|').Any(word => Same(answer, word));
        if (index < 0 && nothing && draft.Asked is Missing.Goal or Missing.RunWeek or Missing.HardRuns or Missing.Experience or Missing.Equipment)
        {
            index = 0;
        }

        if (index < 0 && draft.Asked == Missing.Minutes && !texts.Hears("YearsWords", text) && Number.Of(text) is >= GoalFacts.FewestMinutes and <= GoalFacts.MostMinutes and var minutes)
        {
            return draft with { Profile = profile with { Minutes = minutes } };
        }

        if (index < 0 && draft.Asked == Missing.Equipment && texts.Hears("FullGymWords", text))
        {
            return draft with { Profile = profile with { Equipment = FullGym } };
        }

        if (index < 0 && draft.Asked == Missing.RunWeek && (texts.Hears("VariesWords", text) || texts.Hears("RunsVaryWords", text)) && DayNames.All(text, CultureInfo.CurrentUICulture).Count == 0)
        {
            // No fixed days to keep free: the plan goes on without them.
            return draft with { Lead = NoFixedDays, Profile = profile with { RunWeek = new RunWeek([]) { HardRunsKnown = true } } };
        }

        if (index < 0 && draft.Asked is Missing.Goal or Missing.Distance && Named(text) is { } named)
        {
            return draft with { Profile = profile with { Goal = goal with { Distance = named, Race = RaceGoal.KindOf(named) } } };
        }

        return index < 0 ? draft : draft with
        {
            NoDateYet = draft.NoDateYet || draft.Asked == Missing.RaceDate,
            Profile = draft.Asked switch
            {
                Missing.Goal => profile with { Goal = Goal.NoRace },
                Missing.Distance => profile with { Goal = goal with { Distance = Distances[index], Race = RaceGoal.KindOf(Distances[index]) } },
                Missing.RunWeek => profile with { RunWeek = new RunWeek([]) { HardRunsKnown = true } },
                Missing.HardRuns => profile with { RunWeek = profile.RunWeek! with { HardRunsKnown = true } },
                Missing.Experience => profile with { Experience = (Experience)index },
                Missing.Equipment => profile with { Equipment = Kits[index].Select(kind => new EquipmentItem(kind)).ToValueList() },
                Missing.Minutes => profile with { Minutes = Minutes[index] },
                _ => profile,
            },
        };
    }

    /// <summary>A distance by its bare name, as an answer to what the race is.</summary>
    private Distance? Named(string? text)
    {
        var names = texts["ButtonsDistance"].Value.Split('|');

        // "A marathon" and no more: a date beside it is for the reader.
        var index = text is null ? -1 : Array.FindIndex(names, name => text.Contains(name, StringComparison.OrdinalIgnoreCase) && text.Length <= name.Length + 4);
        return index >= 0 ? Distances[index] : Lengths.Of(text);
    }

    /// <summary>"Full gym", told along with other facts.</summary>
    public ValueList<EquipmentItem>? Gym(string? text) => texts.Hears("WholeGymWords", text) ? FullGym : null;

    /// <summary>"10+ yrs", "a bit at uni": an answer to how much one has lifted that doesn't say lifting; null when it is none.</summary>
    public Experience? Lifted(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false, Text: { Length: < 100 } text } && !text.Contains('?', StringComparison.Ordinal) && turn.Reading.Flags.Count == 0 && !turn.Reading.Has(Intent.Maybe) && (!Routes.HasFacts(turn.Reading) || turn.Reading.Has(Intent.SetExperience) || turn.Reading is { Slots: { Minutes: null, Equipment: null, RunDays: null, RaceDate: null } } && turn.Reading.Has(Intent.SetAge))
        ? turn.ReadAside($"{texts["IHaveLifted"].Value} {text}").Slots.Experience
        : null;

    /// <summary>Thanks for what was told of one's health before it was asked; null: nothing was.</summary>
    public string? NotedHealth(GoalDraft before, GoalDraft now) =>
        (now.Pregnant && !before.Pregnant) || (now.Postpartum && !before.Postpartum) ? texts["NotedPregnant"].Value : now.HealthYes.Count > before.HealthYes.Count ? texts["NotedIllness"].Value : null;

    /// <summary>The message took something in and answered something else than what was asked.</summary>
    public string Noted => texts["Noted"];

    /// <summary>What the coach goes by for want of an answer.</summary>
    public string Assumed(Missing fact) => texts[$"Assumed{fact}"];

    /// <summary>Asked often enough for now.</summary>
    public string LeftForNow => texts["LeaveForNow"];

    /// <summary>"I'm on nights this week": no reason to plan otherwise for good.</summary>
    public bool IsOfThisWeek(string? text) => texts.Hears("ForAWeekWords", text);

    public bool IsOfNextWeek(string? text) => texts.Hears("NextWeekOnlyWords", text);

    /// <summary>The session of that day stands in the way, and what can be done with it.</summary>
    public string InTheWay(string day) => texts["SessionInTheWay", day];

    public List<string> OutOfTheWay(string day) => [texts["ButtonMoveDay", day], texts["ButtonSkipDay", day]];

    public string NothingThen(string day) => texts["NothingOnThatDay", day];

    public string OnlyThisWeek => texts["OnlyThisWeek"];

    /// <summary>"I run whenever I can", "rotating shifts", with no day named.</summary>
    public bool RunsVary(string? text, CultureInfo culture) => text is { Length: < 400 } && texts.Hears("RunsVaryWords", text) && !IsOfThisWeek(text) && DayNames.All(text, culture).Count == 0;

    public string NoFixedDays => texts["NoFixedDays"];

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
        string.Join(", ", Clause().Split(text ?? "").Where(clause => clause.Any(char.IsLetterOrDigit) && !texts.Hears("SoldWords", clause))) is { Length: > 0 } rest ? rest : null;

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

    /// <summary>"A 5k, nothing booked".</summary>
    /// <summary>"What can I do on Saturday", "is Wednesday OK?": something is asked, and nothing told; "Saturday?" may be an answer.</summary>
    public bool IsAsking(string text) => texts.Hears("AsksWords", text) || (text.TrimEnd().EndsWith('?') && text.Count(char.IsWhiteSpace) >= 1 && !text.Any(char.IsDigit) && !Clause().IsMatch(text.TrimEnd(' ', '?')));

    public bool HasNoDate(string? text) => texts.Hears("NoDateWords", text);

    /// <summary>What is said behind "no hard runs"; null when it isn't said.</summary>
    public string? AfterNoHardRuns(string? text) =>
        text is not null && texts.Listened("NoHardWords").Match(text) is { Success: true } match ? text[match.Length..].Trim() : null;

    /// <summary>"I just jog": asked which runs are hard, it says that none is; null: it doesn't.</summary>
    public string? OnlyEasy(string? text) => text is { Length: < MostOfEasy } && texts.Hears("OnlyEasyWords", text) ? texts["AssumedHardRuns"].Value : null;

    private const int MostOfEasy = 60;

    /// <summary>"Tue and Thu, no hard runs": told along with the days.</summary>
    public bool SaysNoHardRuns(string? text) => text is not null && Clause().Split(text).Any(clause => AfterNoHardRuns(clause) is not null);

    [GeneratedRegex(@"[,;.\n]|\b(?:and|but|y|pero)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    public bool IsYes(string? text) => Same(text, texts["ButtonYes"]);

    public bool IsChange(string? text) => Same(text, texts["ButtonChange"]);

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

    /// <summary>An answer that told nothing: the second time with an example.</summary>
    public string Puzzled(GoalDraft draft, CoachTurn turn)
    {
        if (draft.Asked == Missing.Minutes && turn.Reading.Slots.Minutes is not null)
        {
            return texts["MinutesBounds", GoalFacts.FewestMinutes, GoalFacts.MostMinutes];
        }

        if (draft is { Asked: Missing.HardRuns, Puzzled: 0 })
        {
            return texts["HardRunsMeant"];
        }

        return draft.Puzzled > 0 && draft.Asked is { } asked && texts[$"Example{asked}"] is { ResourceNotFound: false } example ? example : texts["Puzzled"];
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

    private string Text(Missing missing, GoalDraft draft, Words turnWords) => missing switch
    {
        Missing.RaceDate when draft.OtherDate is { } other && draft.Profile.Goal?.Date is { } date =>
            texts["AskWhichDate", OneOf(date, other, turnWords), OneOf(other, date, turnWords)],
        Missing.Equipment when draft.KitInPounds is not null => kitUnit.Question(draft, turnWords),
        Missing.RaceDate when draft.InMonth is { } month => texts["AskDayIn", turnWords.Month(month)],
        Missing.RaceDate => texts["AskRaceDate", words.RaceInSentence(draft.Profile.Goal!)],
        Missing.HardRuns => texts["AskHardRuns", words.Runs(draft.Profile.RunWeek!, turnWords)],
        _ => texts[$"Ask{missing}"],
    };

    /// <summary>Of the days of a weekend, which day it is matters.</summary>
    private static string OneOf(LocalDate date, LocalDate other, Words turnWords) => date.Month == other.Month || Math.Abs(Period.DaysBetween(date, other)) == 1 ? turnWords.Day(date) : turnWords.ShortDate(date);

    private List<string> Buttons(Missing missing, GoalDraft draft, Words turnWords) =>
        missing == Missing.RaceDate && draft.OtherDate is { } other && draft.Profile.Goal?.Date is { } date
            ? [OneOf(date, other, turnWords), OneOf(other, date, turnWords)]
            : missing == Missing.Equipment && draft.KitInPounds is not null ? kitUnit.Buttons()
            : texts[$"Buttons{missing}"] is { ResourceNotFound: false } buttons ? [.. buttons.Value.Split('|')] : [];

    private static bool Same(string? text, string button) => string.Equals(text?.Trim(), button, StringComparison.OrdinalIgnoreCase);

    private static string Join(string? lead, string question) => lead is null ? question : $"{lead} {question}";
}
