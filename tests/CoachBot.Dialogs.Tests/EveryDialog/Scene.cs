using System.Collections.Concurrent;
using CoachBot.Dialogs.Account;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Teammates;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Tests.Plans;

namespace CoachBot.Dialogs.Tests.EveryDialog;

/// <summary>A question that a dialog asks, how a runner gets there, and how they answer it to its end.</summary>
internal sealed record Scene(string Dialog, string Question, string[] Before, string[] Opening, string[] Ending)
{
    /// <summary>What leads to the question has been done by then, such as the plan before the hour of its reminders.</summary>
    public bool Applies { get; init; }

    private const string Everything =
        "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, remind me at 6:30am";

    private const string WithoutAnHour = "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes";

    private const string FullWeek = "marathon on 27 september, i run mon hard, tue hard, wed hard, thu hard, fri hard, sat easy, sun long, bands and 12 kg kettlebell, lifted for years, 40 minutes, remind me at 7am";

    private static readonly string[] Planned = [Everything, "yes", "none, 34"];
    private static readonly string[] Silent = [WithoutAnHour, "yes", "none, 34", "No reminders"];

    /// <summary>At least one for each dialog that asks.</summary>
    public static readonly Scene[] All =
    [
        new(nameof(GoalsDialog), "the race", [], ["hi"], ["marathon on 26 april", "tue thu sat, tue is hard", "never lifted", "bands", "30", "yes", "none, 34", "7am"]),
        new(nameof(GoalsDialog), "the days", [], ["marathon on 26 april"], ["tue thu sat, tue is hard", "never lifted", "bands", "30", "yes", "none, 34", "7am"]),
        new(nameof(GoalsDialog), "the card", [], [Everything], ["yes", "none, 34"]),
        new(nameof(GoalsDialog), "the hour", [WithoutAnHour, "yes"], ["none, 34"], ["7am"]) { Applies = true },
        new(nameof(GoalsDialog), "a race of another month", Planned, ["change my race to an ultra in june"], ["the 14th"]),
        new(nameof(RaceOffDialog), "really", Planned, ["the race is off"], ["Keep the race"]),
        new(nameof(NewRaceDialog), "instead or as well", Planned, ["new race: Valencia 6 december 10k"], ["Leave it as it was"]),
        new(nameof(ScreeningDialog), "the seven", [Everything], ["yes"], ["none, 34"]),
        new(nameof(ScreeningDialog), "the age", [Everything, "yes"], ["none"], ["34"]),
        new(nameof(ScreeningDialog), "a guardian", [Everything, "yes"], ["none, 15"], ["yes"]),
        new(nameof(ScreeningDialog), "clearance", [Everything, "yes"], ["yes to the third, 34"], ["yes"]),
        new(nameof(HealthDialog), "clearance", Planned, ["i'm pregnant"], ["yes"]),
        new(nameof(MoveDialog), "another day", Planned, ["move it to monday"], ["Leave it"]),
        new(nameof(LiftedDialog), "how often", Planned, ["i squatted 60 kg today"], ["Leave it"]),
        new(nameof(LightOptionDialog), "which run", [FullWeek, "yes", "none, 34"], ["a light session all the same"], ["Leave it"]),
        new(nameof(MinutesDialog), "today or always", Planned, ["30 minutes"], ["Leave it"]),
        new(nameof(BusyWeekDialog), "which goes", Planned, ["busy week"], ["Keep it all"]),
        new(nameof(PauseDialog), "until when", Planned, ["pause the plan"], ["until 15 march"]),
        new(nameof(TravelDialog), "until when", Planned, ["i'm travelling from 9 march"], ["until 15 march"]),
        new(nameof(JourneyKitDialog), "for how long", [.. Planned, "i'm away from 2 to 15 march, one band"], ["i have no equipment"], ["For this journey"]),
        new(nameof(SorenessDialog), "where", Planned, ["i'm sore"], ["Quads", "6", "My form is normal"]),
        new(nameof(SorenessDialog), "how bad", Planned, ["my quads are sore"], ["6", "My form is normal"]),
        new(nameof(SorenessDialog), "the signs", Planned, ["my shin is sore"], ["None of these", "Muscle", "2"]),
        new(nameof(IllnessDialog), "what kind", Planned, ["i feel ill"], ["Fever"]),
        new(nameof(FatigueDialog), "how tired", Planned, ["i'm exhausted"], ["8"]),
        new(nameof(ReminderDialog), "the hour", Silent, ["remind me"], ["7am"]),
        new(nameof(ReminderDialog), "which hour", Silent, ["remind me at 7am and 7pm"], ["7am"]),
        new(nameof(OnceDialog), "at what time", Planned, ["remind me later today"], ["8pm"]),
        new(nameof(RedeemDialog), "shall I", Planned, [NoOtherChat.NewcomersCode], ["Don't link"]),
        new(nameof(DeleteDialog), "really", Planned, ["delete my data"], ["Keep it"]),
        new(nameof(JoinTeamDialog), "under which name", Planned, ["start a team"], ["Don't show me"]),
        new(nameof(ClarifyDialog), "which of two", Planned, [Unclear], ["Neither"]),
    ];

    private const string Unclear = "move my session";

    /// <summary>The open question takes what opens this as a part of its answer: the seven ask about pregnancy and joints, onboarding takes the hour along.</summary>
    public bool IsToldAlong(Asking.Ask open) => Dialog switch
    {
        nameof(HealthDialog) => open.Takes.Contains(Language.Intent.Pregnancy),
        nameof(SorenessDialog) => open.Takes.Contains(Language.Intent.ReportSoreness),
        nameof(ReminderDialog) => open.Takes.Contains(Language.Intent.SetReminder),
        nameof(FatigueDialog) => open.Takes.Contains(Language.Intent.ReportFatigue),
        nameof(MinutesDialog) => true, // a bare length is the answer to whatever is open
        nameof(MoveDialog) => open.Takes.Contains(Language.Intent.MoveSession),
        nameof(RaceOffDialog) or nameof(NewRaceDialog) => open.Id.StartsWith(GoalQuestions.Prefix, StringComparison.Ordinal), // a race is what is being talked about
        _ => false,
    };

    public override string ToString() => $"{Dialog}, {Question}";

    /// <summary>Everything before the question.</summary>
    public Task<Chat> BeforeAsync() => SaidAsync(Before);

    /// <summary>Up to the open question.</summary>
    public Task<Chat> AskedAsync() => SaidAsync([.. Before, .. Opening]);

    private static readonly ConcurrentDictionary<string, Lazy<Task<Chat>>> Said = new();

    /// <summary>Said once; each test goes on from there in its own way.</summary>
    private static async Task<Chat> SaidAsync(string[] all) => await (await Said.GetOrAdd(string.Join('\n', all), _ => new(() => SayAsync(all))).Value).ForkAsync();

    private static async Task<Chat> SayAsync(string[] all)
    {
        var chat = Chat.At("2026-03-04T10:00");
        foreach (var words in all)
        {
            await chat.SayAsync(words);
        }

        return chat;
    }
}
