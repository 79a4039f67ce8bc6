using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Can I run tomorrow?", "may I lift today?": answered from what is paused or eased, then from the week, and never by more than the coach was told.</summary>
internal sealed class MayIReply(SessionWords words, RuleWords rules, SiteNames sites, IStringLocalizer<SessionTexts> texts, IStringLocalizer<SorenessTexts> sore) : Reply(nameof(MayIReply))
{
    /// <summary>Pain while running that does no harm; the kneecap is stricter (Silbernagel 2007).</summary>
    private const int MostPain = 3;
    private const int MostKneecapPain = 2;

    /// <summary>Sites that a run loads little.</summary>
    private static readonly BodySite[] Above = [BodySite.Shoulder, BodySite.Neck, BodySite.Wrist, BodySite.Elbow];

    public override bool Matches(string text) => Question(text).Success || texts.Hears("MustStopWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var date = Date(turn);
        var pause = Pauses.On(turn.State, date);
        if (texts.Hears("MustStopWords", turn.Inbound.Text))
        {
            return turn.SayAsync(Must(pause, turn), cancellationToken);
        }

        var lifts = Question(turn.Inbound.Text ?? "").Groups["lift"].Success;
        if (Stopped(pause.Kind, lifts) is { } stopped)
        {
            return turn.SayAsync(texts[stopped], cancellationToken);
        }

        if ((lifts ? pause.NoStrength : pause.NoRuns) is { } rest)
        {
            return turn.SayAsync(rules.Of(rest, turn.Words), cancellationToken);
        }

        if (SorenessQuestions.IsOpen(turn.Talk.Open))
        {
            // What hurts decides it, and is still being asked about.
            return turn.SayAsync(texts["MayNotBefore"], cancellationToken);
        }

        if (turn.Plan is null)
        {
            return turn.SayAsync(NoPlan.WaitsForClearance(turn) ? turn.Texts["WaitsForClearance"] : texts["MayRunUnknown"], cancellationToken);
        }

        return lifts ? LiftAsync(turn, date, cancellationToken) : turn.SayAsync(Run(turn, date), cancellationToken);
    }

    /// <summary>"Do I have to stop running?"</summary>
    private string Must(Paused pause, CoachTurn turn) => pause.Kind switch
    {
        Pause.Urgent => sore["AllowedNothing"],
        Pause.Ill => sore["AllowedIll"],
        Pause.Legs => sore["AllowedUpper"],
        _ when pause.NoRuns is { } rest => rules.Of(rest, turn.Words),
        _ => texts["NeedNotStop"],
    };

    /// <summary>With the legs paused there is still upper body to lift.</summary>
    private static string? Stopped(Pause pause, bool lifts) => pause switch
    {
        Pause.Urgent => "MayNotUrgent",
        Pause.Ill => "MayNotIll",
        Pause.Legs when !lifts => "MayNotLegs",
        _ => null,
    };

    private string Run(CoachTurn turn, LocalDate date)
    {
        var holds = turn.State.Holds.Where(hold => hold.Covers(date) && !(hold.Site is { } site && Above.Contains(site))).ToList();
        if (holds.Find(hold => hold.Rule is "R2" or "R6") is { Until: { } until } rests)
        {
            return texts["MayNotSpot", Site(rests), turn.Words.Day(until)];
        }

        if (holds.Find(hold => hold.Rule == "R5") is { } unseen)
        {
            return texts["MayNotUntilSeen", Site(unseen)];
        }

        return $"{Condition(holds)} {Week(turn, date)}";
    }

    private string Condition(List<Hold> holds) =>
        holds.Find(hold => hold.Rule == "R2.restart" && hold.Site is { } site && SorenessFacts.BoneIsLikely(site)) is { } bone ? texts["MayIfBone", Site(bone)]
        : holds.Find(hold => hold.Rule is "R3" or "R2.restart") is { } mild ? texts["MayIfMild", Site(mild), mild.Site == BodySite.Kneecap ? MostKneecapPain : MostPain]
        : holds.Exists(hold => hold.Rule == "R10.first") ? texts["MayEasyAfterIll"]
        : holds.Find(hold => hold.Rule is "R4" or "R7" or "R8" or "R6.restart") is { Site: not null } eases ? texts["MayIfEases", Site(eases)]
        : holds.Exists(hold => hold.Rule is "R11" or "R11.deload") ? texts["MayEasyTired"]
        : texts["MayRun"];

    private string Week(CoachTurn turn, LocalDate date)
    {
        var kind = SessionFinder.RunOn(turn, date);
        var said = kind == DayKind.Off ? texts["MayRunOff", turn.Words.Capital(Name(turn, date))].Value : texts["MayRunPlanned", turn.Words.Capital(Name(turn, date)), texts[$"Run{kind}"].Value].Value;
        if (SessionFinder.On(turn, date) is { Status: SessionStatus.Planned } session)
        {
            return $"{said} {texts["MayRunFirst", session.Minutes].Value}";
        }

        var before = SessionFinder.On(turn, date.PlusDays(-1));
        return before is { Load: SessionLoad.Heavy, Status: SessionStatus.Planned or SessionStatus.Done or SessionStatus.PartlyDone } ? $"{said} {texts["MayRunHeavyLegs", Name(turn, date.PlusDays(-1))].Value}" : said;
    }

    private async Task LiftAsync(CoachTurn turn, LocalDate date, CancellationToken cancellationToken)
    {
        if (SessionFinder.On(turn, date) is { } session)
        {
            var said = session.Status == SessionStatus.Planned
                ? texts["MayLiftPlanned", Name(turn, date), words.Load(session.Load), session.Minutes]
                : texts["MayLiftDone", turn.Words.Day(date), words.Status(session.Status)];
            await turn.SayAsync(said, cancellationToken);
            return;
        }

        if (SessionFinder.Next(turn) is not { } next)
        {
            await turn.SayAsync(texts["NoSession", Name(turn, date)], cancellationToken);
            return;
        }

        var moved = await turn.PreviewAsync(new MoveSession(date, next.Date), cancellationToken);
        if (moved.Decision.Refusal is { } refusal)
        {
            await turn.SayAsync(texts["MayLiftNot", rules.Of(refusal, turn.Words), Name(turn, next.Date)], cancellationToken);
            return;
        }

        await turn.SayAsync(texts["MayLiftMove", Name(turn, date), Name(turn, next.Date)], null, [texts["SayMoveTo", turn.Words.DayName(date.DayOfWeek)]], cancellationToken);
    }

    private LocalDate Date(CoachTurn turn) =>
        texts.Hears("TomorrowWords", turn.Inbound.Text ?? "") ? turn.Today.PlusDays(1) : SessionFinder.NamedDate(turn) ?? turn.Today;

    private string Name(CoachTurn turn, LocalDate date) =>
        date == turn.Today ? texts["Today"] : date == turn.Today.PlusDays(1) ? texts["Tomorrow"] : turn.Words.Day(date);

    private string Site(Hold hold) => sites.Of(hold.Site!.Value, hold.Side);

    private Match Question(string text) => Regex.Match(text, texts["MayWords"], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
