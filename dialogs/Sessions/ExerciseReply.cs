using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>
/// "How do I do a dead bug?": its own cues. "Should I still do squats?": what holds now. "Something else instead of the split squat": its easier
/// neighbour in the catalogue.
/// </summary>
internal sealed class ExerciseReply(ExerciseNames names, ExerciseWords exercises, SessionWords words, IStringLocalizer<SessionTexts> texts, IStringLocalizer<SorenessTexts> sore) : Reply(nameof(ExerciseReply))
{
    private const int MostCharacters = 120;

    /// <summary>A name and no more, such as "glute bridge".</summary>
    private const int MostOfName = 30;

    /// <summary>The sessions of this many days ahead answer for the plan.</summary>
    private const int DaysAhead = 14;

    public override bool Matches(string text) => text.Length < MostCharacters
        && (Explained(text) is not null || Continued(text).Count > 0 || texts.Hears("OtherExerciseWords", text) || (texts.Hears("InsteadWords", text) && names.In(text) is not null));

    /// <summary>A place that hurts beside it is for the check-in.</summary>
    public override bool Claims(CoachTurn turn) => turn.Reading.Slots is { Score: null } && (base.Claims(turn) || Known(turn) is not null || (turn is { Plan: not null, Talk.Open: null, Inbound.Data: null } && Meant(turn) is not null));

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var text = turn.Inbound.Text ?? "";
        var said = texts.Hears("OtherExerciseWords", text) || texts.Hears("InsteadWords", text) || Meant(turn) is not null ? Instead(turn, names.In(text) ?? Meant(turn))
            : (Explained(text) ?? (Known(turn) is { } id ? Exercises.Find(id) : null)) is { } one ? Cues(turn, one)
            : Known(turn) is not null ? texts["ExerciseNotMine"].Value
            : Still(turn, Continued(text));
        return turn.SayAsync(said, cancellationToken);
    }

    /// <summary>"The second exercise", "no lunges": one of the next session, by its place in it or by a part of its name.</summary>
    private Exercise? Meant(CoachTurn turn)
    {
        var text = turn.Inbound.Text ?? "";
        if (text.Length >= MostCharacters || SessionFinder.Next(turn) is not { } session || turn.Reading.Flags.Count > 0)
        {
            return null;
        }

        if (texts.Listened("OrdinalExerciseWords").Match(text) is { Success: true } counted)
        {
            var place = counted.Groups.Values.FirstOrDefault(group => group is { Success: true, Name: ['n', _] })?.Name[1] - '1' ?? session.Exercises.Count - 1;
            return place < session.Exercises.Count ? Exercises.Find(session.Exercises[place].ExerciseId) : null;
        }

        var named = texts.Listened("OtherThanWords").Match(text) is { Success: true } other ? names.Named(other.Groups["name"].Value) : [];
        return named.FirstOrDefault(one => session.Exercises.Any(planned => planned.ExerciseId == one.Id)) ?? named.FirstOrDefault();
    }

    private Exercise? Explained(string text) => texts.Listened("WhatExerciseWords").Match(text) is { Success: true } asked ? names.Called(asked.Groups["name"].Value)
        : IsName(text) ? names.Called(text)
        : null;

    private static bool IsName(string text) => text.Length < MostOfName && text.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’');

    /// <summary>By another name than the catalogue's, such as RDL, or one that the coach doesn't use: its id. A family, as in "squats", is for the book of answers.</summary>
    private string? Known(CoachTurn turn) => turn.Inbound.Text is { Length: < MostCharacters } text && turn.Reading.Slots.Exercise is { } id
        && ((texts.Listened("WhatExerciseWords").Match(text) is { Success: true } asked && names.Like(asked.Groups["name"].Value).Count == 0)
            || (turn is { Plan: not null, Talk.Open: null, Inbound.Data: null } && text.Trim().Contains(' ') && IsName(text) && names.Like(text).Count == 0 && turn.Reading.Intents is [] or [{ Name: Intent.ShowProgress }, ..] && !texts.Hears("ProgressWords", text))) ? id : null;

    private IReadOnlyList<Exercise> Continued(string text) => texts.Listened("StillExerciseWords").Match(text) is { Success: true } asked ? names.Like(asked.Groups["name"].Value) : [];

    private string Cues(CoachTurn turn, Exercise exercise)
    {
        var said = texts["ExerciseIs", exercises.Name(exercise.Id, exercise.Name), exercises.Cues(exercise.Id) ?? "", Lower(exercises.StopIf(exercise), turn)].Value;
        return Coming(turn, [exercise]) is var (session, _) ? $"{said} {texts["ExerciseIsIn", turn.Words.Day(session.Date)].Value}" : said;
    }

    private string Still(CoachTurn turn, IReadOnlyList<Exercise> like)
    {
        if (Paused(turn, like[0]) is { } paused)
        {
            return paused;
        }

        if (Coming(turn, like) is not var (session, planned))
        {
            return turn.Plan is null ? turn.Texts["NoPlanYet"].Value : texts["ExerciseNotNow"].Value;
        }

        var eased = turn.State.Holds.Any(hold => hold.Covers(session.Date) && hold.Site is { } site && Exercises.Find(planned.ExerciseId)?.StressOn(site) > 0);
        return texts[eased ? "ExerciseStaysEased" : "ExerciseStays", turn.Words.Day(session.Date), exercises.Within(planned, turn.Words), words.Sets(planned, turn.Words)];
    }

    private string Instead(CoachTurn turn, Exercise? exercise)
    {
        if (exercise is null)
        {
            return texts["ExerciseLeaveOut"];
        }

        var other = exercise.Easier is { } easier ? Exercises.Find(easier) : Exercises.All.FirstOrDefault(one => one.Pattern == exercise.Pattern && one.Id != exercise.Id && one is { Level: 1, Equipment.Count: 0 });
        return Paused(turn, exercise) ?? (other is null
            ? texts["ExerciseNone"]
            : texts["ExerciseInstead", Lower(exercises.Name(other.Id, other.Name), turn), exercises.Cues(other.Id) ?? ""]);
    }

    /// <summary>What is stopped is not explained away.</summary>
    private string? Paused(CoachTurn turn, Exercise exercise) => Pauses.On(turn.State, turn.Today).Kind switch
    {
        Pause.Urgent => sore["AllowedNothing"].Value,
        Pause.Ill => sore["AllowedIll"].Value,
        Pause.Legs when exercise.IsLowerBody => sore["AllowedUpper"].Value,
        _ when exercise.Pattern == MovementPattern.Jump && turn.Profile.Screening is { Pregnant: true } or { Postpartum: true } => texts["NoJumpsExpecting"].Value,
        _ when exercise.Pattern == MovementPattern.Jump && turn.State.Holds.Any(hold => hold.Covers(turn.Today) && hold.Rule == "R2.restart") => texts["NoJumpsYet"].Value,
        _ => null,
    };

    private static (Session Session, Prescription Planned)? Coming(CoachTurn turn, IReadOnlyList<Exercise> any)
    {
        foreach (var session in turn.Plan?.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today && session.Date < turn.Today.PlusDays(DaysAhead)) ?? [])
        {
            if (session.Exercises.FirstOrDefault(planned => any.Any(one => one.Id == planned.ExerciseId)) is { } planned)
            {
                return (session, planned);
            }
        }

        return null;
    }

    /// <summary>Within a sentence.</summary>
    private static string Lower(string text, CoachTurn turn) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0], turn.Words.Culture) + text[1..].TrimEnd('.') : text.TrimEnd('.');
}
