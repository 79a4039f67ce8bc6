using System.Text.Json;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Lexicon;
using CoachBot.Language.Text;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// Finds the signs that pre-empt everything else, in single words: what else a stretch may be, an hour or a distance, hides no sign.
/// A model that was taught many ways to say each of them judges the whole; patterns find what is said in so many words.
/// What has the name of a sign needs no model.
/// A sign that is denied, over, another's, only asked about or only an idiom is dropped; any doubt keeps it.
/// </summary>
internal sealed class RedFlagFinder(IReadOnlyList<CueBook> books, CueBook terms, NameBook names, SignModel model)
{
    private const string Idiom = "not ";

    /// <summary>A sign that goes on this far behind an idiom, with a turn between, says more than the idiom: "box jumps were ok until my shin hurt".</summary>
    private const int FurtherOn = 2;

    private static readonly Dictionary<string, RedFlag> ByName =
        Enum.GetValues<RedFlag>().ToDictionary(flag => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()), StringComparer.Ordinal);

    /// <summary>A message that is likelier than this to hold some sign holds one.</summary>
    private const float Likely = 0.46f;

    /// <summary>As much must speak for a sign that the patterns find and take back, as denied, over, another's or ordinary.</summary>
    private const float LikelyAfterAll = 0.75f;

    /// <summary>From here on it is no longer asked whose sign it is, or when it was.</summary>
    private const float Certain = 0.6f;

    /// <summary>What the model finds, as if a pattern of one word had found it.</summary>
    private static readonly Cue[] Learned = [.. Enum.GetValues<RedFlag>().Select(flag => new Cue(JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()), "", 1, [], false, false, ""))];

    /// <summary>Beside the likeliest sign one is raised that is at least so much as likely, and likelier than <see cref="Least"/>.</summary>
    private const float Share = 0.34f;

    private const float Least = 0.08f;

    /// <summary>Where not even the likeliest sign reaches this, it is the way of telling that speaks for one, and that must speak loudly.</summary>
    private const float Vague = 0.15f;
    private const float LikelyThoughVague = 0.65f;

    /// <summary>Below this a message is taken to hold none, whatever a pattern without rules about denials and others' troubles says.</summary>
    private const float Silent = 0.35f;

    /// <summary>A sign that the patterns find is dropped only when the model holds it for as good as impossible.</summary>
    private const float Unlikely = 0.12f;

    /// <summary>… and the few words around it, without the rest of a message about other things, are not likely to be one either.</summary>
    private const float NearEnough = 0.5f;

    /// <summary>A warning sign of a pregnancy that nothing in the message tells of must be as likely.</summary>
    private const float Carrying = 0.4f;

    private const int Around = 3;

    /// <summary>A short message that the model, hearing also how it is told, holds for less likely than this to carry any sign carries none.</summary>
    private const float Quiet = 0.2f;

    /// <summary>Whether what a mere pattern hears may be left out: by all that was learned the message holds no sign.</summary>
    public bool HearsNothing(List<Token> tokens)
    {
        Span<float> likely = stackalloc float[SignModel.Signs];
        Span<int> from = stackalloc int[SignModel.Signs];
        var words = Words(tokens);
        return model.Read(words, Negation.Of(words), likely, from) < Silent;
    }

    public List<RedFlag> Find(List<Token> tokens) => Find(Words(tokens), model);

    /// <summary>For tests also with a model that was taught less.</summary>
    internal List<RedFlag> Find(List<Unit> words, SignModel model)
    {
        if (PlainSoreness.Is(words) || PlainWish.Is(words) || PlainLeak.Is(words) || PlainPregnancy.Is(words))
        {
            return [];
        }

        var denied = Negation.Of(words);
        Span<float> likely = stackalloc float[SignModel.Signs];
        Span<int> from = stackalloc int[SignModel.Signs];
        var some = model.Read(words, denied, likely, from);
        var most = 0f;
        foreach (var one in likely)
        {
            most = Math.Max(most, one);
        }

        var flags = new List<RedFlag>();
        var takenBack = new List<RedFlag>();
        Patterns(words, terms.Find(words), denied, default, null, flags, takenBack);
        for (var i = 0; i < books.Count && !(some < Quiet && words.Count <= SignModel.Longest); i++)
        {
            Patterns(words, books[i].Find(words), denied, some < Likely ? likely : default, model, flags, takenBack);
        }

        var enough = most < Vague ? LikelyThoughVague : Likely;
        for (var i = 0; some >= enough && i < likely.Length; i++)
        {
            var flag = (RedFlag)i;
            if (likely[i] >= Math.Max(Least, Share * most) && !flags.Contains(flag) && (some >= LikelyAfterAll || !takenBack.Contains(flag))
                && (some >= Certain || !IsElsewhere(new Setting(words, new CueHit(Learned[i], from[i], from[i])))))
            {
                flags.Add(flag);
            }
        }

        if (likely[(int)RedFlag.PregnancyWarning] < Carrying && !Pregnant.IsToldIn(words))
        {
            flags.Remove(RedFlag.PregnancyWarning);
        }

        flags.Sort();
        return flags;
    }

    /// <summary>Another's, long ago, or only asked about: said around the word that speaks most for a sign.</summary>
    private static bool IsElsewhere(in Setting at) => Bearer.IsAnother(at, ByName[at.Hit.Cue.Label]) || Bygone.Holds(at) || Supposed.Holds(at);

    /// <param name="likely">What the model thinks of each sign; empty where it is not asked.</param>
    /// <param name="raised">Receives the signs that stand.</param>
    /// <param name="takenBack">Receives those that are denied, over, another's, supposed, ordinary or an idiom.</param>
    private static void Patterns(List<Unit> words, List<CueHit> hits, bool[] denied, ReadOnlySpan<float> likely, SignModel? model, List<RedFlag> raised, List<RedFlag> takenBack)
    {
        var idioms = hits.FindAll(static hit => hit.Cue.Label.StartsWith(Idiom, StringComparison.Ordinal));
        foreach (var hit in hits)
        {
            if (hit.Cue.Label.StartsWith(Idiom, StringComparison.Ordinal))
            {
                continue;
            }

            var flag = ByName[hit.Cue.Label];
            if (raised.Contains(flag) || !likely.IsEmpty && likely[(int)flag] < Unlikely && model!.Near(words, denied, hit.From - Around, hit.To + Around, flag) < NearEnough)
            {
                continue;
            }

            var stands = !Denial.Covers(words, hit, denied) && !Denial.IsOver(words, hit, denied) && !IsIdiom(words, idioms, hit) && IsHereAndNow(new Setting(words, hit), flag);
            (stands ? raised : takenBack).Add(flag);
        }
    }

    /// <summary>Whether the patterns alone hear no sign: only such words may be taught to the model as none.</summary>
    internal bool PatternsHearNone(List<Unit> words)
    {
        var raised = new List<RedFlag>();
        Patterns(words, books[0].Find(words), Negation.Of(words), default, null, raised, []);
        return raised.Count == 0;
    }

    /// <summary>The runner's own, present, and more than hard training does to everyone.</summary>
    private static bool IsHereAndNow(in Setting at, RedFlag flag) =>
        BodyWords.Back(at, flag) && !Bearer.IsAnother(at, flag) && !Bygone.Holds(at) && !Supposed.Holds(at) && !Ordinary.Holds(at, flag);

    public List<CueHit> Hits(List<Token> tokens) => Hits(Words(tokens));

    private List<CueHit> Hits(List<Unit> words)
    {
        var hits = books[0].Find(words);
        for (var i = 1; i < books.Count; i++)
        {
            hits.AddRange(books[i].Find(words));
        }

        return hits;
    }

    private static bool IsIdiom(List<Unit> words, List<CueHit> idioms, CueHit hit) => idioms.Exists(other =>
        (other.Cue.Label == Idiom + "*" || other.Cue.Label == Idiom + hit.Cue.Label)
        && other.From <= hit.To && hit.From <= other.To && !(hit.To - other.To >= FurtherOn && Turns(words, other.To, hit.To)));

    private static bool Turns(List<Unit> words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (words[i].Word is "until" or "til" or "till" or "but" or "then" or "except" or "now")
            {
                return true;
            }
        }

        return false;
    }

    internal List<Unit> Words(List<Token> tokens)
    {
        var words = new List<Unit>(tokens.Count);
        foreach (var token in tokens)
        {
            var meanings = names.Of(token.Word);
            words.Add(new Unit(token.IsNumber ? UnitKind.Number : meanings is null ? UnitKind.Word : UnitKind.Name, token.Word, token.Start, token.End, token.Before) { Meanings = meanings });
        }

        return words;
    }
}
