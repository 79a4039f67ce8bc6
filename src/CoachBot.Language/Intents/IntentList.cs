using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.RedFlags;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.Intents;

/// <summary>Settles which intents a whole message holds from what its stretches hold.</summary>
internal static class IntentList
{
    /// <summary>A stretch below this says nothing of its own; it goes with its neighbour.</summary>
    private const double Weak = 0.5;

    /// <summary>From here on the whole message outweighs stretches that are less sure.</summary>
    private const double Firm = 0.8;

    /// <summary>"Move my session": a move that names no day is asked about unless nothing else is likely.</summary>
    private const double HalfSaid = 0.4;

    /// <summary>What needs no weighing, whatever stands beside it.</summary>
    private const double Plain = 0.99;

    /// <summary>Of what is all as good as certain, what was said first comes first.</summary>
    private const double Sure = 0.75;

    /// <summary>A runner-up below this is no meaning worth a button.</summary>
    private const double LeastSecond = 0.2;

    /// <summary>… and a change of plan or account beside what is nobody's coaching needs more: "push my haircut to wednesday" moves no session.</summary>
    private const double LeastSecondChange = 0.4;

    public static List<Guess> Settle(IntentReader reader, IReadOnlyList<Unit> units, IReadOnlyList<CueHit> hits)
    {
        if (units.Count == 0)
        {
            return [];
        }

        if (PlainMeaning.Of(units) is { } plain)
        {
            return [plain];
        }

        var clauses = Clauses.Of(units);
        var whole = Checked(units, reader.Read(units, 0, units.Count - 1, hits), alone: clauses.Count == 1);
        if (clauses.Count == 1)
        {
            return [whole];
        }

        var guesses = new List<Guess>();
        foreach (var (from, to) in clauses)
        {
            var guess = OnlyKit(units, from, to)
                ? new Guess(Intent.SetEquipment, "", Plain, Intent.RebuildToday, 0, from, to, Cued: true)
                : Checked(units, reader.Read(units, from, to, hits));
            if (guesses is [.., { Intent: Intent.SetRunWeek }] && OnlyRuns(units, from, to))
            {
                guesses[^1] = guesses[^1] with { To = to };
            }
            else if (guesses.Count > 0 && (guess.Confidence < Weak || guess.Intent == guesses[^1].Intent || guess.Intent == Intent.OutOfScope && to - from < 3))
            {
                // It goes with what stands before it, which may become surer by it.
                var together = Checked(units, reader.Read(units, guesses[^1].From, to, hits));
                guesses[^1] = together.Intent == guesses[^1].Intent || together.Confidence > guesses[^1].Confidence && guess.Intent != guesses[^1].Intent
                    ? together
                    : guesses[^1] with { To = to };
            }
            else if (guesses.Count > 0 && guesses[^1].Confidence < Weak)
            {
                var together = Checked(units, reader.Read(units, guesses[^1].From, to, hits));
                guesses[^1] = together.Intent == guess.Intent || together.Confidence < guess.Confidence ? guess with { From = guesses[^1].From } : together;
            }
            else
            {
                guesses.Add(guess);
            }
        }

        var least = guesses.Min(guess => guess.Confidence);
        if (guesses is [var only] && only.Intent == whole.Intent && only.Confidence >= Firm && only.Confidence > whole.Confidence)
        {
            // What stands beside it says nothing, and makes it no less sure.
            return [only with { From = 0, To = units.Count - 1 }];
        }

        if (guesses.Count == 1 || guesses.TrueForAll(guess => guess.Intent == whole.Intent) || whole.Confidence >= Firm && least < 0.6 && !(guesses.Count > 2))
        {
            return [whole];
        }

        // "Maybe a 3", "no kit", "right knee": said on the way, it answers nothing.
        for (var i = guesses.Count - 1; i > 0; i--)
        {
            if (guesses[i].Intent is Intent.Maybe or Intent.No or Intent.Yes or Intent.Cancel or Intent.Repeat or Intent.Help && guesses.Exists(other => !Courtesy(other.Intent) && other.Intent != Intent.OutOfScope))
            {
                guesses[i - 1] = guesses[i - 1] with { To = guesses[i].To };
                guesses.RemoveAt(i);
            }
        }

        // What is at hand away from home belongs to the trip, today's to today, and what was lifted to the log.
        var host = guesses.FindIndex(guess => guess.Intent is Intent.Travel or Intent.RebuildToday or Intent.LogSets);
        for (var i = guesses.Count - 1; i >= 0 && host >= 0; i--)
        {
            if (guesses[i].Intent is Intent.SetEquipment or Intent.SetMinutes && Math.Abs(i - host) == 1)
            {
                guesses[host] = guesses[host] with { From = Math.Min(guesses[host].From, guesses[i].From), To = Math.Max(guesses[host].To, guesses[i].To) };
                guesses.RemoveAt(i);
                host -= i < host ? 1 : 0;
            }
        }

        // "15 minutes, hotel room, one band": where and what there is says that it is about now, not about the usual.
        if (guesses.Exists(guess => guess.Intent == Intent.SetEquipment) && guesses.TrueForAll(guess => guess.Intent is Intent.SetEquipment or Intent.SetMinutes or Intent.OutOfScope)
            && units.Any(unit => unit.Word is "hotel" or "airbnb" or "today" or "tonight"))
        {
            return [guesses[0] with { Intent = Intent.RebuildToday, Confidence = 0.8, From = 0, To = units.Count - 1 }];
        }

        // A stretch about nothing in particular beside one that means something is decoration.
        guesses.RemoveAll(guess => guess.Intent == Intent.OutOfScope && guesses.Exists(other => other.Intent != Intent.OutOfScope && !Courtesy(other.Intent)));
        return guesses;
    }

    /// <summary>"…, dumbbells, …": a stretch that names what there is to lift and no more.</summary>
    private static bool OnlyKit(IReadOnlyList<Unit> units, int from, int to)
    {
        var named = false;
        for (var i = from; i <= to; i++)
        {
            var kit = units[i].Kind == UnitKind.Name && units[i].Is("equipment");
            if (!kit && units[i].Kind is not (UnitKind.Number or UnitKind.Load) && units[i].Word is not ("a" or "an" or "and" or "some" or "my" or "the" or "of"))
            {
                return false;
            }

            named |= kit;
        }

        return named;
    }

    /// <summary>"…, thurs (tempo) and …": a day with its run goes on with the week.</summary>
    private static bool OnlyRuns(IReadOnlyList<Unit> units, int from, int to)
    {
        var (day, run) = (false, false);
        for (var i = from; i <= to; i++)
        {
            day |= units[i].Kind == UnitKind.Day;
            run |= units[i].Is("runKind");
            if (units[i].Kind is not (UnitKind.Day or UnitKind.Distance) && !units[i].Is("runKind") && units[i].Word is not ("and" or "a" or "the" or "my" or "on" or "is" or "are" or "do" or "run" or "one" or "with" or "for" or "then"))
            {
                return false;
            }
        }

        return day || run;
    }

    /// <summary>What changes the plan or the account must be said in so many words; a likeness is not enough.</summary>
    /// <param name="alone">Whether the message says nothing else: to show something by mistake then costs nothing.</param>
    private static Guess Checked(IReadOnlyList<Unit> units, Guess guess, bool alone = false) =>
        !guess.Cued && Acts(guess.Intent) && guess.Confidence < 0.62 && !(alone && Shows(guess.Intent))
            ? guess with { Intent = Intent.OutOfScope, Confidence = 0.5, Second = guess.Intent, SecondConfidence = guess.Confidence * 0.9 }
            // In doubt it is asked about: a cold goes round in a family.
            : guess.Intent == Intent.ReportIllness && Bearer.IsOnlyAnother(units, guess.From, guess.To) ? guess with { Intent = Intent.OutOfScope, Confidence = 0.5, Second = guess.Intent, SecondConfidence = 0.45 }
            : guess.Intent == Intent.SetReminder && Errand.Is(units, guess.From, guess.To) ? guess with { Intent = Intent.OutOfScope, Confidence = 0.65, Second = guess.Intent, SecondConfidence = 0.1 }
            : guess.Intent == Intent.MoveSession && guess.Confidence < Firm && !SaysWhen(units, guess) ? guess with { Confidence = Math.Min(guess.Confidence, HalfSaid) }
            : guess;

    private static bool SaysWhen(IReadOnlyList<Unit> units, Guess guess)
    {
        for (var i = guess.From; i <= guess.To; i++)
        {
            if (units[i].Kind is UnitKind.Day or UnitKind.Date or UnitKind.Time or UnitKind.TimeOfDay or UnitKind.Duration)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Acts(Intent intent) => intent is not (Intent.Greet or Intent.Thanks or Intent.Goodbye or Intent.Yes or Intent.No or Intent.Maybe or Intent.Help or Intent.Repeat
        or Intent.Question or Intent.AboutCoach or Intent.Frustration or Intent.OutOfScope or Intent.Cancel or Intent.Why or Intent.ReportSoreness or Intent.ReportIllness);

    private static bool Changes(Intent intent) => Acts(intent) && !Shows(intent) && intent is not (Intent.TooEasy or Intent.TooHard or Intent.SetLanguage or Intent.SetUnits or Intent.ExportData);

    private static bool Shows(Intent intent) => intent is Intent.ShowToday or Intent.ShowDay or Intent.ShowWeek or Intent.ShowProgress or Intent.ShowReminders;

    /// <summary>Words of courtesy come after whatever else is said.</summary>
    private static bool Courtesy(Intent intent) => intent is Intent.Greet or Intent.Thanks or Intent.Goodbye or Intent.Yes or Intent.No or Intent.Maybe or Intent.Frustration;

    /// <summary>The scores that a reading gives, best first: what was settled on, and the runner-up where there was doubt.</summary>
    public static List<IntentScore> Scores(List<Guess> guesses, IReadOnlyList<RedFlag> flags)
    {
        var scores = new List<IntentScore>();
        // "Shivering, 38": degrees and not years.
        foreach (var guess in guesses.Where(guess => !(guess.Intent == Intent.SetAge && guess.From == guess.To && flags.Contains(RedFlag.Fever))).OrderBy(guess => Courtesy(guess.Intent) ? 1 : 0).ThenByDescending(guess => Math.Min(guess.Confidence, Sure)).ThenBy(guess => guess.From))
        {
            if (!scores.Exists(score => score.Name == guess.Intent))
            {
                scores.Add(new IntentScore(guess.Intent, guess.Confidence));
            }
        }

        if (flags.Count > 0)
        {
            var health = flags.All(flag => flag is RedFlag.Fever or RedFlag.BelowNeckIllness or RedFlag.Emergency) ? Intent.ReportIllness : flags.Contains(RedFlag.PregnancyWarning) ? Intent.Pregnancy : Intent.ReportSoreness;
            if (!scores.Exists(score => score.Name is Intent.ReportSoreness or Intent.ReportIllness or Intent.Pregnancy or Intent.ReportFatigue))
            {
                // Whatever else was half understood is forgotten for it.
                scores.RemoveAll(score => score.Confidence < 0.7 || score.Name is Intent.OutOfScope or Intent.Question);
                scores.Insert(0, new IntentScore(health, 0.8));
            }
        }

        return scores.Count > 0 ? scores : [new IntentScore(Intent.OutOfScope, 0.5)];
    }

    /// <summary>In doubt the coach asks, with the two likeliest meanings: the second is given too.</summary>
    public static IReadOnlyList<IntentScore> WithRunnerUp(List<IntentScore> scores, List<Guess> guesses) =>
        guesses is [{ Confidence: < Reading.SureEnough } only] && only.SecondConfidence >= (only.Intent == Intent.OutOfScope && Changes(only.Second) ? LeastSecondChange : LeastSecond) && !scores.Exists(score => score.Name == only.Second)
            ? [.. scores, new IntentScore(only.Second, Math.Min(only.SecondConfidence, only.Confidence))]
            : scores;
}
