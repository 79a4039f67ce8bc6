using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"Make it two", "one session less a week", "que sean dos": how many sessions of strength a week may have.</summary>
internal sealed class SessionsAWeek(IStringLocalizer<GoalsTexts> texts)
{
    /// <summary>A bare "make it five" is about something else.</summary>
    private const int MostBare = 3;

    /// <summary>From one to seven; null when the message says something else, or more.</summary>
    public int? Of(CoachTurn turn)
    {
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { Length: < 100 } text } || texts.Listened("SessionsWantedWords").Match(text.Replace('\u2019', '\'')) is not { Success: true } said)
        {
            return null;
        }

        var named = said.Groups["said"].Success || said.Groups["week"].Success;
        if (said.Groups["fewer"].Success || said.Groups["more"].Success)
        {
            // "One more" may be anything.
            var now = turn.Profile.SessionsWanted ?? Planned(turn);
            return now is { } known && texts.Hears("OfTheWeekWords", text) ? Math.Clamp(said.Groups["more"].Success ? known + 1 : known - 1, 1, 7) : null;
        }

        return Number(said.Groups["number"].Value) is { } number && (named || IsChangedLast(turn) || (number <= MostBare && IsOpen(turn) && texts.Hears("BareWantedWords", text))) ? number : null;
    }

    /// <summary>It was changed just now, and is changed again.</summary>
    private static bool IsChangedLast(CoachTurn turn) => turn.State.Receipts.LastOrDefault() is { Undone: false } last && turn.Talk.About == $"receipt:{last.Number}" && last.Changes is [{ Subject: "Sessions a week" }, ..];

    /// <summary>A number by itself can be this: the talk is about nothing else that is counted.</summary>
    private static bool IsOpen(CoachTurn turn) => turn.Talk.Topic is not (nameof(ReminderDialog) or nameof(WindowReply))
        && !(turn.State.Receipts.LastOrDefault() is { Undone: false } last && turn.Talk.About == $"receipt:{last.Number}" && last.Kind == TrainingJson.KindOf(typeof(LogSets)));

    /// <summary>The most that a week of the plan has.</summary>
    private static int? Planned(CoachTurn turn) => turn.Plan?.Sessions.Where(session => session.Load is SessionLoad.Heavy or SessionLoad.Light)
        .GroupBy(session => session.Date.PlusDays(1 - (int)session.Date.DayOfWeek)).Select(week => (int?)week.Count()).Max();

    private int? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var index = texts.Listened("NumberNameWords").Match(word);
        return index.Success ? index.Groups.Values.Skip(1).Where(group => group.Success).Select(group => (int?)int.Parse(group.Name[1..], CultureInfo.InvariantCulture)).FirstOrDefault() : null;
    }
}
