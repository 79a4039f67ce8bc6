using System.Text.Json;
using CoachBot.Dialogs.Asking;
using CoachBot.Training.Serialization;
using CoachBot.Training.Soreness;

namespace CoachBot.Dialogs.Soreness;

/// <summary>A check-in that is not complete yet.</summary>
/// <param name="Open">What was asked last.</param>
/// <param name="Questions">How many have been asked; three at most.</param>
/// <param name="Correcting">The runner has said that a red flag is not what they have.</param>
/// <param name="Amends">The receipt of the report that this one is told in the place of.</param>
/// <param name="Unsure">The runner couldn't tell once; the second time, it is taken with care.</param>
/// <param name="Sore">It has been said in so many words that something hurts or is sore; a place alone may be named for any reason.</param>
/// <param name="Tired">They are tired as well, and how tired is asked when this is done.</param>
/// <param name="More">Other places that were named with it, to be reported next.</param>
internal sealed record SorenessDraft(SorenessReport Report, SorenessQuestion? Open = null, int Questions = 0, bool Correcting = false, string? Lead = null, long? Amends = null, bool Unsure = false, IReadOnlyList<SorenessReport>? More = null, bool Sore = false, bool Tired = false)
{
    public const int MostQuestions = 3;

    public string ToJson() => JsonSerializer.Serialize(this, TrainingJson.Options);

    public static SorenessDraft FromJson(object? json) => Stored.Read<SorenessDraft>(json, TrainingJson.Options);
}
