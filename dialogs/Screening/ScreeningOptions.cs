using System.Text.Json;
using CoachBot.Dialogs.Asking;
using HealthAnswers = CoachBot.Training.Runners.Screening;

namespace CoachBot.Dialogs.Screening;

/// <param name="Lead">What the question begins with.</param>
/// <param name="Age">In years, when it has been said already.</param>
/// <param name="Pregnant">Has been said already.</param>
/// <param name="Postpartum">Has been said already.</param>
/// <param name="Yes">Numbers of the questions that have been answered with yes already.</param>
internal sealed record ScreeningOptions(string? Lead = null, int? Age = null, bool Pregnant = false, bool Postpartum = false, IReadOnlyList<int>? Yes = null)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    public static ScreeningOptions FromJson(object? json) => json is string ? Stored.Read<ScreeningOptions>(json) : new ScreeningOptions();
}

/// <summary>What the screening ended with; there is none when a guardian still has to agree.</summary>
/// <param name="Told">Messages that told more than health, for whoever plans.</param>
internal sealed record ScreeningOutcome(HealthAnswers Answers, int Age, IReadOnlyList<string>? Told = null);

/// <summary>The answers so far, kept as JSON in the dialog's state until they are complete.</summary>
/// <param name="Yes">Numbers of the questions that were answered with yes, from 1.</param>
/// <param name="Answered">All seven have been answered, by the card or in words.</param>
/// <param name="Cleared">A professional has cleared what was answered with yes; null: not asked.</param>
/// <param name="Onboards">There is no plan yet: what is told besides is taken along into it.</param>
/// <param name="Told">Messages that told more than health.</param>
/// <param name="Loss">The pregnancy has ended, and not with a birth: the words are chosen with care.</param>
internal sealed record ScreeningDraft(int[] Yes, bool Answered, bool Pregnant, bool Postpartum, int? Age, bool? Guardian = null, bool? Cleared = null, string? Lead = null, int Puzzled = 0, bool Shown = false, string Nonce = "", bool Onboards = false, string[]? Told = null, bool Loss = false)
{
    public const int FullAge = 18;

    public bool NeedsClearance => Yes.Length > 0 || Pregnant || Postpartum;

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ScreeningDraft FromJson(object? json) => Stored.Read<ScreeningDraft>(json);

    public ScreeningOutcome Outcome() => new(new HealthAnswers(Yes.Length > 0, Pregnant, Postpartum, NeedsClearance && Cleared == true), Age!.Value, Told);
}
