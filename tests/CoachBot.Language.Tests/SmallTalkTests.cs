using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoachBot.Language.Tests;

/// <summary>How people greet, thank, agree and ask about anything else, in words that nobody on this project wrote.</summary>
public sealed class SmallTalkTests
{
    /// <summary>The rate reached, a little below: it may not fall back.</summary>
    private static readonly (string Group, Intent Intent, double Floor)[] Floors =
    [
        ("greeting", Intent.Greet, 0.95), ("thank_you", Intent.Thanks, 0.95), ("yes", Intent.Yes, 0.88), ("no", Intent.No, 0.93), ("maybe", Intent.Maybe, 0.91), ("cancel", Intent.Cancel, 0.91),
        ("repeat", Intent.Repeat, 0.96), ("goodbye", Intent.Goodbye, 0.91), ("what_can_i_ask_you", Intent.Help, 0.91), ("change_language", Intent.SetLanguage, 0.93),
        ("are_you_a_bot", Intent.AboutCoach, 0.93), ("what_is_your_name", Intent.AboutCoach, 0.93), ("who_made_you", Intent.AboutCoach, 0.88),
        ("tell_joke", Intent.OutOfScope, 0.91), ("weather", Intent.OutOfScope, 0.88), ("definition", Intent.OutOfScope, 0.95),
    ];

    /// <summary>Of what is about something else, so much may change a plan.</summary>
    private const double MostActed = 0.01;

    [GivenDataFact]
    public void Small_talk_is_taken_for_what_it_is()
    {
        var groups = GivenData.Json("small-talk/clinc150-subset.json").GetProperty("in_scope");
        var fallen = new StringBuilder();
        foreach (var (group, intent, floor) in Floors)
        {
            var texts = Texts(groups.GetProperty(group));
            var rate = texts.Count(text => Readers.Read(text).Best == intent) / (double)texts.Count;
            if (rate < floor)
            {
                fallen.AppendLine(CultureInfo.InvariantCulture, $"{group}: {rate:P1} is below {floor:P0}");
            }
        }

        Assert.True(fallen.Length == 0, fallen.ToString());
    }

    [GivenDataFact]
    public void What_is_about_something_else_changes_no_plan()
    {
        var texts = Texts(GivenData.Json("small-talk/clinc150-subset.json").GetProperty("out_of_scope"));
        var acted = texts.Where(text => Readers.Read(text).Intents.Any(score => score.Confidence >= Reading.SureEnough && Changes(score.Name))).ToList();
        Assert.True(acted.Count <= MostActed * texts.Count, string.Join(Environment.NewLine, acted));
    }

    private static List<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(one => one.GetString()!)];

    private static bool Changes(Intent intent) => intent is Intent.SetGoal or Intent.SetRunWeek or Intent.SetEquipment or Intent.SetExperience or Intent.SetAge or Intent.SetMinutes or Intent.SetAvailability
        or Intent.CompleteSession or Intent.LogSets or Intent.TooEasy or Intent.TooHard or Intent.SkipSession or Intent.MoveSession or Intent.SwapSessions or Intent.RebuildToday or Intent.Travel
        or Intent.Undo or Intent.SetReminder or Intent.StopReminders or Intent.MuteReminders or Intent.SetUnits or Intent.SetTimeZone or Intent.ExportData or Intent.DeleteData;
}
