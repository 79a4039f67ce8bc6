using CoachBot.Dialogs.Account;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Questions;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Teammates;
using CoachBot.Dialogs.Week;

namespace CoachBot.Dialogs.Tests.EveryDialog;

/// <summary>Words that lead to a dialog which answers at once.</summary>
internal static class Answered
{
    public static readonly Dictionary<string, string> By = new()
    {
        [nameof(GreetReply)] = "hi",
        [nameof(ThanksReply)] = "thanks",
        [nameof(HelpReply)] = "help",
        [nameof(RepeatReply)] = "say that again",
        [nameof(ParentReply)] = "my wife gave birth last week",
        [nameof(HealthTakenBackReply)] = "i'm not pregnant",
        [nameof(PastRunReply)] = "my long run was rained off",
        [nameof(PastRaceReply)] = "i ran the new york marathon last year",
        [nameof(LeaveOutReply)] = "swap chair squat for something else",
        [nameof(RemedyReply)] = "took a paracetamol",
        [nameof(DistressReply)] = "i lost my job today",
        [nameof(LowEnergyReply)] = "my periods have stopped",
        [nameof(FrustrationReply)] = "this is useless",
        [nameof(NothingToCancelReply)] = "cancel",
        [nameof(CanDoReply)] = "who won the football?",
        [nameof(AboutReply)] = "are you human?",
        [nameof(BackReply)] = "i'm back",
        [nameof(BeginReply)] = "how do i begin?",
        [nameof(RaceReply)] = "when is my race?",
        [nameof(KnownReply)] = "what do you know about me?",
        [nameof(WeightReply)] = "actually 20 kg",
        [nameof(OtherKitReply)] = "i have a trx",
        [nameof(UnitsReply)] = "use miles pls",
        [nameof(LanguageReply)] = "in spanish please",
        [nameof(ExportReply)] = "export my data",
        [nameof(LinkReply)] = "link my teams",
        [nameof(UnlinkReply)] = "unlink",
        [nameof(StopRemindersReply)] = "stop reminding me",
        [nameof(MuteRemindersReply)] = "mute reminders until monday",
        [nameof(ShowRemindersReply)] = "when do you remind me?",
        [nameof(TimeZoneReply)] = "my time zone is GMT+2",
        [nameof(CheckInsReply)] = "no check-ins please",
        [nameof(SummaryReply)] = "turn off the sunday summary",
        [nameof(CheckInFineReply)] = "Fine",
        [nameof(PushReply)] = "turn off push notifications",
        [nameof(ExerciseReply)] = "how do i do a dead bug?",
        [nameof(TodayReply)] = "what's today?",
        [nameof(MayIReply)] = "can i run tomorrow?",
        [nameof(DoneReply)] = "done with today's session",
        [nameof(RebuildDialog)] = "15 minutes, hotel room, one band",
        [nameof(LogSetsReply)] = "squats 3x8 @ 60 kg",
        [nameof(MustIReply)] = "do i still need to do my session?",
        [nameof(SkipReply)] = "skip today's session",
        [nameof(TeamReply)] = "my team",
        [nameof(LeaveTeamReply)] = "leave the team",
        [nameof(WindowReply)] = "reminders may come 30 minutes late",
        [nameof(UndoReply)] = "undo",
        [nameof(WhyReply)] = "why?",
        [nameof(ChangesReply)] = "what changed this week?",
        [nameof(ProgressReply)] = "show my progress",
        [nameof(WeekReply)] = "show the week",
        [nameof(QuestionReply)] = "will i get bulky?",
        [nameof(RecoveredReply)] = "the physio says i'm all clear",
        [nameof(NotSeenReply)] = "Not seen yet",
        [nameof(PausedReply)] = "You read me wrong",
        [nameof(StillAllowedReply)] = "What may I still do?",
        [nameof(PlanDatesReply)] = "when is my next deload?",
        [nameof(SignsMeantReply)] = "what do you mean by locking?",
        [nameof(NotBeforeReply)] = "no messages before 9am",
        [nameof(NotDoneReply)] = "i didn't do it",
        [nameof(UnskipReply)] = "bring back friday",
    };
}
