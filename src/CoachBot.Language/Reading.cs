using CoachBot.Training.Soreness;

namespace CoachBot.Language;

/// <summary>Turns a runner's words into meaning. Thread-safe; a single instance serves all.</summary>
public interface IMessageReader
{
    Reading Read(string text, ReadingContext context);
}

/// <summary>What a message means.</summary>
/// <param name="Intents">Best first; several when the message holds several.</param>
/// <param name="Flags">Red flags that were said and not denied.</param>
/// <param name="Ask">What is ambiguous and matters: dayMonthOrder, raceDate, distance, hardRuns, redFlags …</param>
public sealed record Reading(
    IReadOnlyList<IntentScore> Intents,
    Slots Slots,
    IReadOnlyList<RedFlag> Flags,
    IReadOnlyList<string> Ask)
{
    /// <summary>Below this the coach asks which of the two likeliest meanings was meant.</summary>
    public const double SureEnough = 0.6;

    public Intent? Best => Intents.Count > 0 ? Intents[0].Name : null;

    /// <summary>Whether it is likelier than not that this was meant: a guess below that is no answer to anything.</summary>
    public bool Has(Intent intent) => Intents.Any(score => score.Name == intent && score.Confidence >= 0.5);
}

/// <param name="Confidence">0–1.</param>
public sealed record IntentScore(Intent Name, double Confidence);

/// <summary>JSON names are camelCase.</summary>
public enum Intent
{
    Greet, Thanks, Yes, No, Maybe, Cancel, Help, Repeat, SetGoal, SetRunWeek, SetEquipment, SetExperience, SetAge, SetMinutes,
    SetAvailability, ShowToday, ShowDay, ShowWeek, ShowProgress, CompleteSession, LogSets, TooEasy, TooHard, SkipSession, MoveSession,
    SwapSessions, RebuildToday, Travel, ReportSoreness, ReportIllness, ReportFatigue, Pregnancy, Why, Undo, SetReminder, StopReminders,
    MuteReminders, Question, SetUnits, SetLanguage, SetTimeZone, ShowReminders, ExportData, DeleteData, Goodbye, AboutCoach, Frustration,
    OutOfScope,
}
