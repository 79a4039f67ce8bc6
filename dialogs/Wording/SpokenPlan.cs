using System.Globalization;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Wording;

/// <summary>What the plan says, in the chat's own words and the runner's language, for who shows it elsewhere than in the chat.</summary>
public sealed class SpokenPlan
{
    private readonly RuleWords rules;
    private readonly ChangeWords changes;
    private readonly ExerciseWords exercises;
    private readonly IStringLocalizer<SorenessTexts> sites;

    internal SpokenPlan(RuleWords rules, ChangeWords changes, ExerciseWords exercises, IStringLocalizer<SorenessTexts> sites) =>
        (this.rules, this.changes, this.exercises, this.sites) = (rules, changes, exercises, sites);

    /// <summary>The words of a runner; the texts of this flow of execution follow their language from then on.</summary>
    public static Words For(RunnerProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var words = new Words(profile.Units, Languages.Of(profile.Language, null));
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = words.Culture;
        return words;
    }

    public RuleNote Note(RuleNote note, Words words)
    {
        ArgumentNullException.ThrowIfNull(note);
        return note with { Text = rules.Of(note, words) };
    }

    public Session Session(Session session, Words words)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session with
        {
            Exercises = session.Exercises.Select(exercise => exercise with { Name = exercises.Name(exercise) }).ToValueList(),
            Why = session.Why.Select(note => Note(note, words)).ToValueList(),
        };
    }

    public Receipt Receipt(Receipt receipt, Words words)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return receipt with
        {
            Heard = Note(receipt.Heard, words),
            Because = Note(receipt.Because, words),
            WouldChange = receipt.WouldChange is { } would ? Note(would, words) : null,
            Changes = receipt.Changes.Select(change => Line(change, words)).ToValueList(),
        };
    }

    /// <summary>An exercise's name; what it is called otherwise where there is none in this language.</summary>
    public string Exercise(string id, string otherwise) => exercises.Name(id, otherwise);

    /// <summary>Two or three short cues.</summary>
    public ValueList<string> Cues(string id) => (exercises.Cues(id) ?? "").Split(". ", StringSplitOptions.RemoveEmptyEntries).Select(cue => cue.TrimEnd('.')).ToValueList();

    /// <summary>The sign by which to end an exercise.</summary>
    public string StopIf(Exercise exercise) => exercises.StopIf(exercise);

    /// <summary>Where something is felt.</summary>
    public string Site(BodySite site, Words words) => words.Capital(sites[$"Site{site}"]);

    private ChangeLine Line(ChangeLine change, Words words)
    {
        var (subject, before, after) = changes.Of(change, words);
        return change with { Subject = words.Capital(subject), Before = before is { Length: > 0 } ? before : null, After = after is { Length: > 0 } ? after : null };
    }
}
