using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>The questions of a check-in and how their answers are read. The coach never asks anyone to hop or to test a pain.</summary>
internal sealed class SorenessQuestions(SorenessTold told, IStringLocalizer<SorenessTexts> texts)
{
    private readonly SignAnswers signs = new(texts);

    private static readonly SorenessKind[] Kinds = [SorenessKind.Muscle, SorenessKind.Joint, SorenessKind.Tendon, SorenessKind.Sharp, SorenessKind.Bone];

    /// <summary>In the order of the buttons, in every language.</summary>
    private static readonly BodySite[] Sites = [BodySite.Quad, BodySite.Hamstring, BodySite.Glute, BodySite.Calf, BodySite.Knee, BodySite.Shin, BodySite.Foot, BodySite.LowerBack];

    private static readonly Dictionary<SorenessQuestion, Expecting> Expected = new()
    {
        [SorenessQuestion.Site] = Expecting.Site,
        [SorenessQuestion.Kind] = Expecting.Kind,
        [SorenessQuestion.Score] = Expecting.Score,
        [SorenessQuestion.RedFlags] = Expecting.YesNo,
        [SorenessQuestion.FormAffected] = Expecting.YesNo,
        [SorenessQuestion.DaysSinceOnset] = Expecting.Number,
        [SorenessQuestion.SleepHours] = Expecting.Number,
    };

    /// <summary>A sign that was there long ago is not one of now.</summary>
    public bool AreBygone(string? said) => signs.AreBygone(said);

    private const string Prefix = "soreness.";

    /// <summary>A check-in waits for an answer.</summary>
    public static bool IsOpen(Ask? open) => open?.Id.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>Where it is comes before what is wrong with it: nobody can answer for a place that has no name yet.</summary>
    public SorenessQuestion First(ValueList<SorenessQuestion> ask, SorenessReport report) =>
        report is { Site: null, Kind: null } && ask.Contains(SorenessQuestion.Site) ? SorenessQuestion.Site : Left(ask, report)[0];

    /// <summary>Who has said that they can't tell what it is like is not asked again.</summary>
    public static IReadOnlyList<SorenessQuestion> Left(ValueList<SorenessQuestion> ask, SorenessReport report) =>
        [.. ask.Where(question => question != SorenessQuestion.Kind || report.Kind != SorenessKind.Unknown)];

    public Ask Of(SorenessQuestion question, SorenessReport report, string? lead)
    {
        var text = texts[$"Ask{question}"].Value;
        return new Ask
        {
            Id = $"{Prefix}{question}",
            Text = lead is null ? text : $"{lead} {text}",
            BackTo = texts["BackTo", text],
            Why = texts["WhyAsked"],
            Expecting = Expected[question],
            Buttons = question switch
            {
                SorenessQuestion.RedFlags => [texts["NoneOfThese"], .. SignAnswers.Asked.Select(flag => texts[$"Button{flag}"].Value)],
                SorenessQuestion.Kind => [.. Kinds.Select(kind => texts[$"Kind{kind}"].Value)],
                _ => texts[$"Buttons{question}"] is { ResourceNotFound: false } buttons ? [.. buttons.Value.Split('|')] : [],
            },
            Choosing = Answers(question),
            Takes = [Intent.ReportSoreness, Intent.ReportFatigue, Intent.TooHard, Intent.LogSets],
        };
    }

    /// <summary>Words that answer it and mean something else elsewhere: "a bit puffy", "more like a bruise".</summary>
    private string? Answers(SorenessQuestion question)
    {
        IEnumerable<string> names = question switch
        {
            SorenessQuestion.RedFlags => SignAnswers.Asked.Select(flag => $"{flag}AnswerWords").Append("NoSignsWords").Append("SomeOfTheseWords"),
            SorenessQuestion.Kind => ["KindMuscleWords", "KindUnknownWords"],
            SorenessQuestion.FormAffected => ["FormKeptWords", "FormGoneWords", "EasesWords"],
            SorenessQuestion.Score => ["ScoreNowWords"],
            _ => [],
        };
        return names.Any() ? $"^(?=[^?]{{0,{MostOfAnAnswer}}}$)(?!.*(?:{texts.Listened("SignsMeantWords")})).*(?:{string.Join('|', names.Append("UnsureWords").Select(name => texts.Listened(name).ToString()))})" : null;
    }

    /// <summary>Of characters; what is longer may say something of its own.</summary>
    private const int MostOfAnAnswer = 60;

    /// <summary>The body's sites as pictures, four in a row; any other site can be named in words.</summary>
    public Card SiteCard(Ask ask)
    {
        var labels = texts["ButtonsSite"].Value.Split('|');
        var tiles = Sites.Select((site, index) => new CardTile(new CardButton(labels[index], labels[index], ("ask", ask.Nonce)), BodyPicture.Address(site), texts["SitePicture", texts[$"Site{site}"].Value]));
        return new Card("site", texts["SiteTitle"], [new CardTiles([.. tiles], 4), new CardLine(texts["SiteElse"], Quiet: true)], [], $"{string.Join(", ", labels)}. {texts["SiteElse"].Value}");
    }

    public SorenessReport Hear(SorenessDraft draft, CoachTurn turn)
    {
        var text = turn.Inbound.Text;
        var report = told.Hear(SorenessReports.Hear(draft.Report, turn.Reading), turn);
        if (draft.Open == SorenessQuestion.Score && told.Form(text) is not null && text?.Any(char.IsDigit) == false)
        {
            // "Form ok" is no mild pain.
            report = report with { Score = draft.Report.Score };
        }

        if ((SideIn(text) ?? SideIn(turn.AfterOpening())) is { } side)
        {
            // Nothing but the side, told or told anew: a no before it is no answer to anything else.
            return report with { Side = side };
        }

        var (yes, no) = (turn.Reading.Has(Intent.Yes), turn.Reading.Has(Intent.No));
        return draft.Open switch
        {
            SorenessQuestion.RedFlags when SignAnswers.Asked.Cast<RedFlag?>().FirstOrDefault(flag => Is(text, $"Button{flag}")) is { } named =>
                report with { Flags = report.Flags.Append(named).Distinct().ToValueList(), FlagsAsked = true },
            SorenessQuestion.RedFlags when signs.In(text) is { Count: > 0 } told => report with { Flags = report.Flags.Union(told).ToValueList(), FlagsAsked = true },
            SorenessQuestion.RedFlags when no || Is(text, "NoneOfThese") || texts.Hears("NoSignsWords", text) => report with { FlagsAsked = true },
            SorenessQuestion.RedFlags when report.Flags.Count > 0 => report with { FlagsAsked = true },
            SorenessQuestion.Site when Array.FindIndex(texts["ButtonsSite"].Value.Split('|'), site => string.Equals(site, text?.Trim(), StringComparison.OrdinalIgnoreCase)) is var index and >= 0 => report with { Site = Sites[index] },
            SorenessQuestion.Site when turn.Reading.Slots.Site is null && texts.Hears("EverywhereWords", text) => report with { Kind = SorenessKind.Muscle },
            SorenessQuestion.Kind when report.Score is null && Number.Of(text) is >= 0 and <= 10 and var score => report with { Score = score },
            SorenessQuestion.Kind when Kinds.Cast<SorenessKind?>().FirstOrDefault(kind => Is(text, $"Kind{kind}")) is { } kind => report with { Kind = kind },
            SorenessQuestion.Kind when report.Kind is null && texts.Hears("KindMuscleWords", text) => report with { Kind = SorenessKind.Muscle },
            SorenessQuestion.Kind when report.Kind is null && texts.Hears("KindUnknownWords", text) => report with { Kind = SorenessKind.Unknown },
            SorenessQuestion.Score when Number.Of(text) is >= 0 and <= 10 and var bad => report with { Score = bad },
            SorenessQuestion.FormAffected when report.EasesInWarmUp is null && texts.Hears("EasesWords", text) => report with { EasesInWarmUp = true },
            SorenessQuestion.FormAffected when report.EasesInWarmUp == true || told.Form(text) is not null => report,
            SorenessQuestion.FormAffected when Is(text, "FormNormal") || no || Says(text, "FormNormalWords") => report with { FormAffected = report.FormAffected ?? false },
            SorenessQuestion.FormAffected when Is(text, "FormChanged") || yes || Says(text, "FormChangedWords") => report with { FormAffected = report.FormAffected ?? true },
            _ => report,
        };
    }

    /// <summary>"The left one", and no more about it.</summary>
    private Side? SideIn(string? text) => (texts.Hears("LeftWords", text), texts.Hears("RightWords", text)) switch { (true, false) => Side.Left, (false, true) => Side.Right, _ => null };

    private bool Says(string? text, string words) =>
        text is not null && texts[words].Value.Split('|').Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private bool Is(string? text, string button) => string.Equals(texts[button], text?.Trim(), StringComparison.OrdinalIgnoreCase);
}
