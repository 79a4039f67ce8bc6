using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Makes one week of a placement: sessions with their content, their reasons, and what had to be relaxed.</summary>
internal sealed class WeekWeaver
{
    private readonly RunnerState state;
    private readonly Terrain terrain;
    private readonly RunnerTraits runner;
    private readonly Kitchen kitchen;
    private readonly WeekFrame[] frames;
    private readonly ValueList<Hold> holds;
    private readonly FirstBack firstBack;
    private readonly List<Session> sessions = [];
    private readonly List<RuleNote> notes = [];

    public WeekWeaver(RunnerState state, Terrain terrain, RunnerTraits runner, WeekFrame[] frames)
    {
        this.frames = frames;
        this.state = state;
        this.terrain = terrain;
        this.runner = runner;
        kitchen = new Kitchen(state, runner);
        holds = Layoff.Holds(state);
        firstBack = new FirstBack(holds, state);
    }

    public PlanWeek Week(in WeekFrame frame, in WeekPlacement placement, in WeekKept kept, int openFrom)
    {
        sessions.Clear();
        sessions.AddRange(kept.Sessions);
        var (heavy, light) = (placement.HeavyDays, placement.LightDays);
        var monday = SessionIds.MondayText(frame.Monday);
        var numbers = kept.Numbers;
        // The heavy ones are numbered first, so that a light session between them does not change what leads them.
        Span<int> numberOf = stackalloc int[7];
        var heavyNumbers = HeavyNumbers(kept);
        Number(heavy, ref numbers, numberOf);
        Number(light, ref numbers, numberOf);
        for (var day = 0; day < 7; day++)
        {
            heavyNumbers |= (heavy >> day & 1) << numberOf[day];
        }

        firstBack.Meet(frame.Monday, heavy | light, kept.Moved);
        var week = new Draw(frame, heavyNumbers & ~1, openFrom);
        foreach (var edit in kept.Moved)
        {
            Add(Origin(edit.Id, week), edit.Date, edit.Load, edit.Id, SessionIds.NumberOf(edit.Id), true);
        }

        for (var day = 0; day < 7; day++)
        {
            if (((heavy | light) >> day & 1) != 0)
            {
                var load = (heavy >> day & 1) != 0 ? SessionLoad.Heavy : SessionLoad.Light;
                Add(week, frame.Monday.PlusDays(day), load, SessionIds.Make(monday, numberOf[day]), numberOf[day], false);
            }
        }

        var missing = frame.Heavy + frame.Light > 0 && kept.Heavy + kept.Light + Bits(heavy | light) == 0;
        if (missing || frame.Phase == Phase.Race)
        {
            AddSmall(week, monday, ref numbers, kept, missing);
        }

        sessions.Sort(static (left, right) => left.Date.CompareTo(right.Date) is var order and not 0 ? order : string.CompareOrdinal(left.Id.Value, right.Id.Value));
        return new PlanWeek(
            frame.Number, frame.Monday, frame.WeeksToRace, frame.Phase, frame.Deload, Relaxed(frame, placement, kept, openFrom), ValueList.Create<Session>([.. sessions]));
    }

    /// <summary>What the sessions of one week share.</summary>
    private readonly record struct Draw(WeekFrame Frame, int HeavyNumbers, int OpenFrom)
    {
        public bool AllLight => HeavyNumbers == 0;

        /// <summary>The squat leads the first heavy session of a week, the hinge the second.</summary>
        public SessionForm HeavyForm(int number) =>
            Bits(HeavyNumbers) <= 1 ? SessionForm.Alone
            : Bits(HeavyNumbers & ((1 << number) - 1)) % 2 == 0 ? SessionForm.SquatLed : SessionForm.HingeLed;
    }

    /// <summary>A session that has moved into another week keeps its lead; sets and jumps are those of the week it is in.</summary>
    private Draw Origin(SessionId id, in Draw here)
    {
        foreach (var frame in frames)
        {
            if (frame.Monday != here.Frame.Monday && SessionIds.IsOf(id, frame.Monday))
            {
                return here with { HeavyNumbers = frame.Heavy > 1 ? 0b110 : 0b10 };
            }
        }

        return here;
    }

    private void AddSmall(in Draw week, string monday, ref int numbers, in WeekKept kept, bool missing)
    {
        var frame = week.Frame;
        var used = kept.Small;
        foreach (var session in kept.Sessions)
        {
            used += session.Load is SessionLoad.Micro or SessionLoad.Mobility ? 1 : 0;
        }

        var wanted = missing ? Math.Min(2, frame.Heavy + frame.Light) : 1;
        wanted = Math.Max(0, Math.Min(wanted, state.Profile.SessionsWanted ?? wanted) - used);
        var days = WeekTasks.Micro(terrain.Week(frame.Monday), week.OpenFrom, wanted, kept.Occupied, frame.Phase is Phase.Race or Phase.Taper);
        var load = frame.Phase is Phase.Race ? SessionLoad.Mobility : SessionLoad.Micro;
        for (var day = 0; day < 7; day++)
        {
            if ((days >> day & 1) != 0)
            {
                var number = Next(ref numbers, SessionIds.FirstMicro);
                Add(week, frame.Monday.PlusDays(day), load, SessionIds.Make(monday, number), number, false);
            }
        }
    }

    private void Add(in Draw week, LocalDate date, SessionLoad load, SessionId id, int number, bool chosen)
    {
        var frame = week.Frame;
        var flags = terrain[date];
        var open = firstBack.HoldsOn(date);
        var ease = SessionEase.On(date, open, state.Profile.Injuries);
        if (ease.Paused)
        {
            return;
        }

        var newToLegs = runner.IsNovice && frame.TrainingWeek < 2;
        var noLegs = (flags & DayFlags.NoLegs) != 0 || ease.NoLegs;
        ease.NoLegs = noLegs;
        var form = load switch
        {
            SessionLoad.Heavy => week.HeavyForm(number),
            SessionLoad.Light => LightForm(week, flags, noLegs, newToLegs, number),
            SessionLoad.Micro => noLegs || newToLegs || (flags & DayFlags.NoHardLegs) != 0 ? SessionForm.MicroNoLegs : SessionForm.Micro,
            _ => SessionForm.Activation,
        };
        if (noLegs && load == SessionLoad.Heavy)
        {
            load = SessionLoad.Light;
            form = SessionForm.UpperCore;
        }

        var (menu, minutes, away) = kitchen.On(date);
        var half = (flags & DayFlags.HalfVolume) != 0;
        var order = new SessionOrder(frame, date, form, load == SessionLoad.Light || number >= SessionIds.FirstMicro ? (number + 1) % 2 : 0, minutes, newToLegs, half, ease, state.Progress);
        var composer = kitchen.Composer(menu);
        var (exercises, taken) = composer.Compose(order);
        if (exercises.Count > 0 && load is SessionLoad.Heavy or SessionLoad.Light && IsThereAlready(exercises))
        {
            // Few exercises fit, by minutes, equipment or a sore site: the second session leads with something else, where there is any.
            var other = composer.Compose(order with { Avoid = Exercises.Get(exercises[0].ExerciseId) });
            (exercises, taken) = other.Exercises.Count > 0 ? other : (exercises, taken);
        }

        notes.Clear();
        WhyNotes.Add(notes, frame, flags, load, form, chosen, half, away, minutes, state, open, date);
        sessions.Add(new Session
        {
            Id = id,
            Date = date,
            Load = load,
            Minutes = taken,
            AfterRun = (flags & DayFlags.Run) != 0 && state.Profile.Goal?.Priority != TrainingPriority.Strength,
            Exercises = exercises,
            Why = ValueList.Create<RuleNote>([.. notes]),
        });
    }

    private bool IsThereAlready(ValueList<Prescription> exercises)
    {
        foreach (var session in sessions)
        {
            if (session.Exercises == exercises)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Upper body and core; where a week has no heavy day at all, easy legs once, away from races and a novice's first weeks.</summary>
    private static SessionForm LightForm(in Draw week, DayFlags flags, bool noLegs, bool newToLegs, int number) =>
        week.AllLight && number % 2 == 1 && !noLegs && !newToLegs && week.Frame.Phase is not Phase.Race
        && (flags & DayFlags.NoHardLegs) == 0
            ? SessionForm.LightLegs
            : SessionForm.UpperCore;

    private ValueList<RuleNote> Relaxed(in WeekFrame frame, in WeekPlacement placement, in WeekKept kept, int openFrom)
    {
        var (heavy, light) = (kept.Heavy + Bits(placement.HeavyDays), kept.Light + Bits(placement.LightDays));
        notes.Clear();
        var rule = Ladder.Rule(frame.Heavy, frame.Light, heavy, light);
        if (rule is not null)
        {
            if (frame.TrainingWeek == 0 && state.PlannedFrom > frame.Monday && (heavy + light > 0 || openFrom > 3))
            {
                rule = "ladder.partWeek";
            }
            else if (rule == "ladder.micro" && sessions.Count == 0)
            {
                rule = "ladder.none";
            }

            notes.Add(RuleBook.Note(rule));
            if (rule is "ladder.micro" && runner.IsNovice && frame.TrainingWeek < 2)
            {
                notes.Add(RuleBook.Note("ladder.noviceLegs"));
            }
        }

        // A pause is no relaxed rule, but the week shows it.
        foreach (var hold in holds.AsSpan())
        {
            if ((hold.StopsSessions() || hold.IsBreak()) && hold.From < frame.Monday.PlusDays(7) && (hold.Until is not { } until || until > frame.Monday))
            {
                notes.Add(hold.Note);
            }
        }

        return notes.Count == 0 ? [] : ValueList.Create<RuleNote>([.. notes]);
    }

    private static int HeavyNumbers(in WeekKept kept)
    {
        var numbers = kept.MovedHeavy;
        foreach (var session in kept.Sessions)
        {
            numbers |= session.Load == SessionLoad.Heavy ? 1 << SessionIds.NumberOf(session.Id) : 0;
        }

        return numbers;
    }

    private static void Number(int days, ref int numbers, Span<int> numberOf)
    {
        for (var day = 0; day < 7; day++)
        {
            if ((days >> day & 1) != 0)
            {
                numberOf[day] = Next(ref numbers, 1);
            }
        }
    }

    private static int Next(ref int numbers, int from)
    {
        var number = from;
        while ((numbers >> number & 1) != 0)
        {
            number++;
        }

        numbers |= 1 << number;
        return number;
    }

    private static int Bits(int mask) => System.Numerics.BitOperations.PopCount((uint)mask);
}
