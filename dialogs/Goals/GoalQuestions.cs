using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>The questions of onboarding, one at a time.</summary>
internal sealed class GoalQuestions(IStringLocalizer<GoalsTexts> texts, GoalWords words, KitUnit kitUnit)
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

    private static string Join(string? lead, string question) => lead is null ? question : $"{lead} {question}";
}
