using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main.Sense;
using CoachBot.Dialogs.Questions;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;

namespace CoachBot.Dialogs.Main;

/// <summary>A conversation to begin, and the intent it was chosen for; null: its own words.</summary>
internal sealed record Route(string Dialog, Intent? Intent = null);

/// <summary>Which conversation a message leads to, and what may come between a question and its answer.</summary>
internal sealed class Routes(IReadOnlyList<IConversation> conversations)
{
    /// <summary>What a runner says of themselves: onboarding takes it whenever it comes.</summary>
    internal static readonly Intent[] Facts =
    [
        Intent.SetGoal, Intent.SetRunWeek, Intent.SetEquipment, Intent.SetExperience, Intent.SetAge, Intent.SetMinutes, Intent.SetAvailability,
    ];

    private static readonly Intent[] OfSessions = [Intent.MoveSession, Intent.SwapSessions, Intent.SkipSession];

    private static readonly Intent[] Answers = [Intent.Yes, Intent.No, Intent.Maybe, Intent.OutOfScope];

    internal static readonly Intent[] Pleasantries = [Intent.Greet, Intent.Thanks, .. Answers];

    /// <summary>What changes the plan by its own words comes before advice on the same, and what is said of a pause in general behind both.</summary>
    private readonly IConversation[] claimants = [.. conversations.OrderBy(conversation => conversation switch { PauseDialog or LeaveOutReply => -1, PausedReply => 1, _ => 0 })];

    private readonly Dictionary<Intent, string> to = conversations
        .SelectMany(conversation => conversation.Intents.Select(intent => (intent, conversation.Id)))
        .ToDictionary(pair => pair.intent, pair => pair.Id);

    public static bool HasFacts(Reading reading) => SureIntents.Of(reading).Any(Facts.Contains);

    /// <summary>Facts beyond age, each with what it says: "no, never" to a health question is no lifting history.</summary>
    public static bool TellsMore(Reading reading) => SureIntents.Of(reading).Any(intent => (intent, reading.Slots) switch
    {
        (Intent.SetGoal, var slots) => slots.RaceDate is not null || slots.DistanceMetres is not null,
        (Intent.SetRunWeek, var slots) => slots.RunDays is { Count: > 0 } || slots.RunWeeks is { Count: > 0 },
        (Intent.SetEquipment, var slots) => slots.Equipment is { Count: > 0 } items && items.Any(item => item.Kind != EquipmentKind.None),
        (Intent.SetMinutes, var slots) => slots.Minutes is not null,
        (Intent.SetAvailability, var slots) => slots.AvailableDays is { Count: > 0 },
        (Intent.SetReminder, var slots) => slots.Time is not null,
        (Intent.SetUnits, var slots) => slots.Units is not null,
        (Intent.SetTimeZone, var slots) => slots.TimeZone is not null,
        _ => false,
    });

    public string To(Intent intent) => to.TryGetValue(intent, out var id) ? id : nameof(CanDoReply);

    /// <summary>What onboarding takes along with the facts, so that it isn't said twice.</summary>
    internal static readonly Intent[] TakenAlong = [Intent.SetReminder, Intent.SetUnits, Intent.SetTimeZone, Intent.Pregnancy];

    /// <summary>What in the message is for someone else than the open question, best first; none when it is an answer. A conversation doesn't interrupt itself.</summary>
    public IReadOnlyList<Route> Interruptions(CoachTurn turn, Ask? open, IReadOnlyCollection<string> running)
    {
        if (Named(turn) is { } named)
        {
            return [named];
        }

        if (turn.Plan is null && running.Contains(nameof(GoalsDialog)) && DayNames.AreAll(turn.Inbound.Text, turn.Words.Culture))
        {
            // Without a plan there is nothing that days could move: they are a fact.
            return [];
        }

        var sure = Wondering.Without(SureIntents.Of(turn), turn, open);
        var interrupting = sure.Where(intent => !Answers.Contains(intent) && !Takes(open, intent, turn)).ToList();
        if (AsksBeside(turn, sure))
        {
            interrupting.Add(Intent.Question);
        }

        if (sure.Count == 0 && Aside(turn, open) is { } likely)
        {
            interrupting.Add(likely);
        }
        else if (sure is [Intent.OutOfScope] && Asks(turn))
        {
            interrupting.Add(Intent.OutOfScope);
        }
        else if (sure.Count == 0 && Asks(turn) && turn.Reading.Intents is [{ Name: Intent.Question or Intent.OutOfScope }, ..] && !Answered(open?.Expecting, turn.Reading.Slots))
        {
            interrupting.Add(Intent.Question);
        }

        if (turn.Plan is null && running.Contains(nameof(GoalsDialog)) && DayNames.All(turn.Inbound.Text, turn.Words.Culture).Distinct().Count() > 1)
        {
            // Without a plan there is no session to move or leave out: "Mondays are off now, Tuesday instead" is about the runs.
            interrupting.RemoveAll(OfSessions.Contains);
        }

        // "30 minutes please, thanks" is an answer and no reason to chat.
        var answers = open is not null && sure.Exists(intent => Takes(open, intent, turn) || (Answers.Contains(intent) && intent != Intent.OutOfScope));
        return [.. Distinct(interrupting.Where(intent => !answers || !Pleasantries.Contains(intent))).Where(route => !running.Contains(route.Dialog))];
    }

    /// <summary>What a message asks for when nothing is open. Facts together are one conversation, which comes last, since it asks.</summary>
    public IReadOnlyList<Route> Choose(CoachTurn turn)
    {
        if (Named(turn) is { } named)
        {
            if (named.Dialog == nameof(NotDoneReply) && SureIntents.Of(turn).Contains(Intent.MoveSession))
            {
                // "I didn't do it today, I'll do it tomorrow".
                return [named, new Route(To(Intent.MoveSession), Intent.MoveSession)];
            }

            return turn is { Plan: null, TellsBeside: true } ? [named, new Route(nameof(GoalsDialog), Intent.SetRunWeek)] : [named];
        }

        if (turn.Plan is not null && turn.Texts.Hears("WhateverWords", turn.Inbound.Text))
        {
            // "K", "whatever": nothing to guess at.
            return [new Route(nameof(HelpReply), Intent.Help)];
        }

        var sure = Wondering.Without(SureIntents.Of(turn), turn, null);
        if (AsksBeside(turn, sure))
        {
            sure.Insert(0, Intent.Question);
        }

        if (!sure.Exists(intent => !Facts.Contains(intent) && !Answers.Contains(intent) && intent is not (Intent.LogSets or Intent.Repeat or Intent.ReportSoreness)) && turn.TryAmend())
        {
            return [turn.Resored is not null ? new Route(nameof(SorenessDialog), Intent.ReportSoreness) : turn.Corrected is null ? new Route(nameof(GoalsDialog), Intent.SetGoal) : new Route(nameof(LogSetsReply), Intent.LogSets)];
        }

        if (sure.TrueForAll(intent => intent == Intent.No) && WeightReply.IsMeant(turn))
        {
            return [new Route(nameof(WeightReply))];
        }

        if (sure.Count == 0 && (AsGoodAs(turn.Reading) ?? Away(turn.Reading)) is { } likely && !Wondering.Forbids(likely, turn))
        {
            return [new Route(To(likely), likely)];
        }

        if (sure.Count == 0 && Asks(turn) && (Wondering.OnChange(turn) || turn.Reading.Intents is [] or [{ Confidence: < Likely }, ..] or [{ Name: Intent.Question or Intent.OutOfScope }, ..]))
        {
            return [new Route(To(Intent.Question), Intent.Question)];
        }

        if (turn.State.Plan is null && turn.Inbound is { Data: null, IsFile: false, Text: { Length: <= Few } few } && few.Any(char.IsLetter) && few.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or ',' or '!' or '\'' or '’') && sure.TrueForAll(Answers.Contains) && !sure.Contains(Intent.OutOfScope))
        {
            // "K", "idk", "whatever": nothing to guess at, and a first question to ask.
            return [new Route(nameof(GoalsDialog))];
        }

        if (sure.Count == 0)
        {
            return [new Route(PausedReply.IsDue(turn) ? nameof(PausedReply) : turn.Reading.Intents.Count == 0 ? nameof(CanDoReply) : nameof(ClarifyDialog))];
        }

        if (turn is { Plan: null, TellsBeside: true } && !sure.Exists(Facts.Contains))
        {
            sure.Add(Intent.SetRunWeek);
        }

        var onboards = turn.Plan is null && sure.Any(Facts.Contains);
        var matter = sure.Where(intent => !Pleasantries.Contains(intent) && !(onboards && (TakenAlong.Contains(intent) || intent == Intent.StopReminders))).ToList();

        // An hour for reminders is set without a question, so it comes before what may ask one. A race that has been run is taken in without a question, and how the legs are after it may need one.
        var factsLast = turn.Plan is null || !Races.Tells(turn.Inbound.Text);
        Route[] stop = PausedReply.IsUrgent(turn) && matter.Exists(PausedReply.Done.Contains) ? [new Route(nameof(PausedReply), PausedReply.Done[0])] : [];
        return [.. stop, .. Distinct((matter.Count > 0 ? matter : sure.Take(1)).OrderBy(intent => intent == Intent.SetReminder && turn.Reading.Slots.Time is not null ? -1 : Facts.Contains(intent) == factsLast ? 1 : 0))];
    }

    /// <summary>Not sure by the book, with nothing else near it, and taken back with one word if it was wrong: better done than asked about.</summary>
    private static Intent? AsGoodAs(Reading reading) =>
        reading.Intents is [var best, ..] && best.Confidence >= Likely && Harmless.Contains(best.Name)
        && (reading.Intents.Count == 1 || reading.Intents[1].Confidence < best.Confidence / 2)
            ? best.Name
            : null;

    /// <summary>Facts with a question beside them that has an answer: both are heard.</summary>
    private static bool AsksBeside(CoachTurn turn, List<Intent> sure) =>
        turn.TellsBeside && sure.TrueForAll(intent => Facts.Contains(intent) || Pleasantries.Contains(intent)) && AnswerBook.Of(turn.Words.Culture).Find(turn.Asked, null) is not null;

    /// <summary>By its form: a question mark behind words, or a question's first word.</summary>
    private static bool Asks(CoachTurn turn) =>
        turn.Inbound is { Data: null, IsFile: false, Text: { } text } && text.Trim().Contains(' ') && (QuestionMark.Ends(text) || turn.Texts.Hears("QuestionWords", text));

    /// <summary>From one day to another, somewhere else: a journey, whatever else the place may mean.</summary>
    private static Intent? Away(Reading reading) =>
        reading.Slots is { FromDate: not null, UntilDate: not null } && reading.Intents is [{ Name: Intent.Travel }, ..] ? Intent.Travel : null;

    /// <summary>"What's today?" is no day to move to, a lift with its repetitions is no "3 of 10", and a knee is not how tired one is.</summary>
    private static bool Takes(Ask? open, Intent intent, CoachTurn turn) => open?.Takes.Contains(intent) == true && intent switch
    {
        Intent.ShowToday => turn.Inbound.Text is not { } text || !QuestionMark.EndsWordsOf(text),
        Intent.ReportSoreness => turn.Reading.Slots.Site is null || !open.Takes.Contains(Intent.ReportFatigue),
        Intent.LogSets => turn.Reading.Slots is not { Exercise: not null, Reps.Count: > 0 },
        _ => true,
    };

    /// <summary>
    /// What the words most likely ask for, when they don't look like an answer: "I'm sore" is no day. A word alone is left to the question, and so is
    /// everything where any fact about the runner is an answer.
    /// </summary>
    private static Intent? Aside(CoachTurn turn, Ask? open)
    {
        if (open is null || (open.Takes.Contains(Intent.SetAge) && turn.Reading.Slots.Site is null) || turn.Inbound.Text?.Trim().Contains(' ') != true || Answered(open.Expecting, turn.Reading.Slots))
        {
            return null;
        }

        return AsGoodAs(turn.ReadAside()) is { } likely && !open.Takes.Contains(likely) && !Wondering.Forbids(likely, turn) ? likely : null;
    }

    private static bool Answered(Expecting? expecting, Slots slots) => expecting switch
    {
        Expecting.Date => (slots.Date ?? slots.ToDate ?? slots.FromDate ?? slots.UntilDate ?? slots.RaceDate) is not null || slots.Days is { Count: > 0 },
        Expecting.Days => slots.Days is { Count: > 0 } || slots.RunDays is { Count: > 0 } || slots.AvailableDays is { Count: > 0 },
        Expecting.Time => slots.Time is not null,
        Expecting.Equipment => slots.Equipment is not null,
        Expecting.Site => slots.Site is not null,
        Expecting.Kind => slots.Kind is not null,
        Expecting.Score => slots.Score is not null || slots.Fatigue is not null || slots.SleepHours is not null,
        Expecting.Number => slots.Minutes is not null || slots.Age is not null || slots.DaysSinceOnset is not null || slots.SleepHours is not null,
        _ => false,
    };

    private const double Likely = 0.4;

    /// <summary>Letters; a word or two.</summary>
    private const int Few = 12;

    private static readonly Intent[] Harmless =
    [
        Intent.ShowToday, Intent.ShowDay, Intent.ShowWeek, Intent.ShowProgress, Intent.ShowReminders, Intent.Why, Intent.Help, Intent.MoveSession, Intent.ReportSoreness,
        Intent.ReportIllness, Intent.ReportFatigue, Intent.AboutCoach,
    ];

    private Route? Named(CoachTurn turn) => Array.Find(claimants, conversation => conversation.Claims(turn)) is { } named
        ? new Route(named.Id)
        : null;

    private IReadOnlyList<Route> Distinct(IEnumerable<Intent> intents) => [.. intents.Select(intent => new Route(To(intent), intent)).DistinctBy(route => route.Dialog)];
}
