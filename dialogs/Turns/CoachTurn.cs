using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using CoachBot.Plans;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Turns;

/// <summary>One message of one runner: what came in and what it means, what is known, and the ways to act and to answer.</summary>
public sealed partial class CoachTurn
{
    /// <summary>The key in <see cref="ITurnContext.TurnState"/> under which the channel leaves the authenticated <see cref="RunnerId"/>, boxed.</summary>
    public const string RunnerKey = "coach.runner";

    /// <summary>The key under which the bot leaves a boxed true for the channel once everything is erased: it is to store nothing more of the runner.</summary>
    public const string ErasedKey = "coach.erased";

    private readonly IPlanService plans;
    private readonly IMessageReader reader;
    private readonly DateTimeZone? clientZone;
    private int commands;
    private string? answersIn;

    private CoachTurn(ITurnContext context, IPlanService plans, IMessageReader reader, RunnerView view, Talk talk, Inbound inbound, IStringLocalizer<MainTexts> texts)
    {
        Context = context;
        this.plans = plans;
        this.reader = reader;
        View = view;
        Talk = talk;
        Inbound = inbound;
        Texts = texts;
        Surface = Surfaces.Of(context.Activity);
        clientZone = context.Activity.LocalTimezone is { Length: > 0 } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        talk.Language = WrittenLanguage.Of(inbound.Text) ?? talk.Language;
        Words = NewWords();
        Reading = Read(inbound.Text);
        talk.Pregnant = Plan is null && (talk.Pregnant || (Reading.Has(Language.Intent.Pregnancy) && !texts.Hears("GaveBirthWords", inbound.Text ?? "")));
    }

    public ITurnContext Context { get; }

    public Inbound Inbound { get; private set; }

    public Reading Reading { get; private set; }

    /// <summary>The intent by which the running conversation was chosen.</summary>
    public Intent? Intent { get; internal set; }

    public RunnerView View { get; private set; }

    public Talk Talk { get; }

    public Surface Surface { get; }

    public Words Words { get; private set; }

    internal IStringLocalizer<MainTexts> Texts { get; }

    public RunnerId Id => Runner(Context);

    public RunnerState State => View.State;

    public RunnerProfile Profile => State.Profile;

    /// <summary>The plan, when there is one to train by.</summary>
    public Plan? Plan => State.Plan is { Refused: null } plan ? plan : null;

    /// <summary>The runner's zone; until it is known, the one that their client tells.</summary>
    public DateTimeZone Zone => Profile.TimeZone is null ? clientZone ?? View.Zone : View.Zone;

    /// <summary>The zone that the runner's client tells and that is not stored yet.</summary>
    public string? UnsavedZone => Profile.TimeZone is null ? clientZone?.Id : null;

    public LocalDateTime Now => Zone.Id == View.Zone.Id ? View.Now : View.Zone.AtLeniently(View.Now).WithZone(Zone).LocalDateTime;

    public LocalDate Today => Now.Date;

    /// <summary>Who writes: what the channel has authenticated, never what a message says.</summary>
    /// <exception cref="InvalidOperationException">The channel has not left a runner with the turn.</exception>
    public static RunnerId Runner(ITurnContext context) => context.TurnState.Get<object>(RunnerKey) is RunnerId runner
        ? runner
        : throw new InvalidOperationException($"The channel must put the authenticated RunnerId into TurnState[\"{RunnerKey}\"].");

    public static CoachTurn Of(ITurnContext context) => context.TurnState.Get<CoachTurn>() ?? throw new InvalidOperationException("The turn has not begun.");

    internal static CoachTurn Of(DialogContext dc) => Of(dc.Context);

    internal static async Task<CoachTurn> BeginAsync(
        ITurnContext context, IPlanService plans, IMessageReader reader, Talk talk, Inbound inbound, IStringLocalizer<MainTexts> texts, CancellationToken cancellationToken)
    {
        var view = await plans.LoadAsync(Runner(context), cancellationToken);
        var turn = new CoachTurn(context, plans, reader, view, talk, inbound, texts);
        context.TurnState.Set(turn);
        return turn;
    }

    /// <summary>A button's words and nothing else, tapped or typed.</summary>
    internal bool Chose(string button) => string.Equals(button, Inbound.Text?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads other words in the place of those that came in: a choice stands for what was first said.</summary>
    internal void ReadAgain(string? text, Expecting? expecting = null)
    {
        Inbound = Inbound with { Text = text };
        Reading = expecting is null ? Read(text) : Read(text, expecting);
    }

    /// <summary>Takes a button in the place of the words that came in.</summary>
    internal void ReadAs(Inbound inbound)
    {
        Inbound = inbound;
        Reading = Read(inbound.Text);
    }

    /// <summary>Changes something about the runner. The command's id comes from the message, so that a message delivered twice acts once.</summary>
    public async Task<PlanAnswer> DoAsync(Command command, CancellationToken cancellationToken)
    {
        if (Recalling)
        {
            // What was refused or offered then may be possible by now: nobody has asked for it again.
            var preview = await PreviewAsync(command, cancellationToken);
            return preview.Decision.Refusal is null ? throw new QuestionGoneException() : preview;
        }

        var id = Context.Activity.Id ?? $"{Context.Activity.Conversation?.Id}:{Context.Activity.Timestamp?.UtcTicks}";
        var answer = await plans.HandleAsync(Id, new CommandId(commands++ == 0 ? id : $"{id}:{commands - 1}"), command, cancellationToken);
        View = answer.View;
        Words = NewWords();
        if (answer.Receipts.Count > 0)
        {
            Talk.About = $"receipt:{answer.Receipts[answer.Receipts.Count - 1].Number}";
            Talk.LeftOut = command is SkipSession ? [.. commands > 1 ? Talk.LeftOut : [], .. answer.Receipts.Select(receipt => receipt.Number)] : Talk.LeftOut;
        }

        return answer;
    }

    /// <summary>Something that follows from the calendar and not from the message: its id is its own, and "why?" is not about it.</summary>
    internal async Task DoQuietlyAsync(Command command, string id, CancellationToken cancellationToken) =>
        View = (await plans.HandleAsync(Id, new CommandId(id), command, cancellationToken)).View;

    public Task<PlanAnswer> PreviewAsync(Command command, CancellationToken cancellationToken) => plans.PreviewAsync(Id, command, cancellationToken);

    public Task<string> ExportAsync(CancellationToken cancellationToken) => plans.ExportAsync(Id, cancellationToken);

    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        await plans.EraseAsync(Id, Context.Activity.Conversation?.Id, cancellationToken);
        Erased = HoldsReprompts = true;
        View = await plans.LoadAsync(Id, cancellationToken);
    }

    /// <summary>The chat belongs to another runner from here on; what was half entered belongs to nobody.</summary>
    internal async Task BecomeAsync(RunnerId runner, CancellationToken cancellationToken)
    {
        Context.TurnState.Set<object>(RunnerKey, runner);
        LeavesAll = HoldsReprompts = true;
        Talk.About = null;
        View = await plans.LoadAsync(Id, cancellationToken);
        answersIn = null;
        Words = NewWords();
    }

    /// <summary>The language that was chosen; else the one that is written; else the client's.</summary>
    private Words NewWords() => new(Profile.Units, Languages.Of(answersIn ?? Profile.Language, Languages.Heard(Talk.Language, Context.Activity.Locale)));

    /// <summary>Answers in this language for the rest of the turn, whatever was chosen; null or the chosen one: as before.</summary>
    internal void AnswerIn(string? language)
    {
        if (language is not null && language != Words.Language && Languages.Speaks(language))
        {
            answersIn = language;
            Words = NewWords();
        }
    }

    /// <summary>Says what has to be understood in the language that is written, whatever was chosen once; what follows is said in theirs again.</summary>
    internal async Task AsWrittenAsync(Func<Task> say)
    {
        var before = answersIn;
        AnswerIn(WrittenLanguage.Leaning(Inbound.Text));
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Words.Culture;
        await say();
        answersIn = before;
        Words = NewWords();
    }

    /// <summary>What bare weights are in, where it is told and not stored yet.</summary>
    private UnitSystem? weighsIn;

    /// <summary>Bare weights are in the units that these are; what was read before is read anew.</summary>
    internal void WeighIn(UnitSystem units)
    {
        if (units != (weighsIn ?? Words.Units))
        {
            weighsIn = units;
            Reading = Read(Inbound.Text);
        }
    }

    private string WeightUnit => weighsIn is { } units ? new Words(units, Words.Culture).WeightUnit : Words.WeightUnit;

    /// <summary>The same words with no question open.</summary>
    internal Reading ReadAside() => Read(Inbound.Text, null);

    /// <summary>A part of the message by itself.</summary>
    internal Reading ReadAside(string part, Expecting? expecting = null) => Understand(part, expecting);

    private Reading Read(string? text) => Read(text, Talk.Open?.Expecting);

    private Reading Read(string? text, Expecting? expecting)
    {
        var said = Understand(text, expecting);
        return Inbound.File is { } file ? Beside(said, Understand(file, expecting))
            : AroundPlan(text, said) is { } around ? Beside(Understand(around, expecting), said)
            : said;
    }

    private Reading Understand(string? text, Expecting? expecting)
    {
        if (text is null)
        {
            return new Reading([], Slots.None, [], []);
        }

        // Who has chosen one language and writes the other is still to be understood.
        var locale = Languages.Heard(WrittenLanguage.Of(text) ?? Talk.Language, Profile.Language ?? Context.Activity.Locale);
        var read = Told(text, reader.Read(text, new ReadingContext(Now, Zone.Id, locale, WeightUnit, expecting)));
        if (Number.Of(text) is not null)
        {
            // A bare 38.5 is a weight or minutes; where a fever was asked about, that question knows what it is.
            return read with { Flags = [] };
        }

        if (!IsPregnant || text.Length > MostSaid)
        {
            return read;
        }

        // Bleeding is a warning sign for who is pregnant, and needn't be said twice.
        var signs = IAmPregnant.SelectMany(known => reader.Read($"{known} {text}", new ReadingContext(Now, Zone.Id, locale, Words.WeightUnit)).Flags);
        return read with { Flags = [.. read.Flags.Union(signs)] };
    }

    /// <summary>Without a plan there is no session to make shorter: the minutes are a fact.</summary>
    private Reading Told(string text, Reading read) => Plan is null && read.Slots.Minutes is not null && read.Has(Language.Intent.RebuildToday) && !Texts.Hears("NowWords", text)
        ? read with { Intents = [.. read.Intents.Select(score => score.Name == Language.Intent.RebuildToday ? score with { Name = Language.Intent.SetMinutes } : score).DistinctBy(score => score.Name)] }
        : read;

    /// <summary>In every language: the sign beside it may be told in any.</summary>
    private static readonly string[] IAmPregnant = ["I'm pregnant.", "Estoy embarazada."];

    /// <summary>Longer, and it is a plan that was pasted.</summary>
    private const int MostSaid = 2_000;

    /// <summary>As far as the runner has told.</summary>
    internal bool IsPregnant => Profile.Screening?.Pregnant == true || (Plan is null && Talk.Pregnant);
}
