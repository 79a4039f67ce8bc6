using System.Runtime.CompilerServices;
using CoachBot.Language.Intents;

namespace CoachBot.Language.Cues;

/// <summary>One element of a pattern.</summary>
/// <param name="Id">Which set of words it is.</param>
/// <param name="Gap">How many other units may stand before it.</param>
/// <param name="Optional">It may be missing.</param>
internal readonly record struct CueElement(int Id, int Gap, bool Optional);

/// <summary>A pattern and what it speaks for.</summary>
/// <param name="Label">An intent, or a red flag.</param>
/// <param name="Detail">A question's topic, for instance; empty without.</param>
/// <param name="Weight">How strongly it speaks.</param>
/// <param name="AtStart">It begins a clause.</param>
/// <param name="AtEnd">It ends one.</param>
internal sealed record Cue(string Label, string Detail, double Weight, CueElement[] Elements, bool AtStart, bool AtEnd, string Written)
{
    public int FirstElement => Elements[0].Id;

    /// <summary>The longer a pattern, the surer: a whole phrase beats a word of it.</summary>
    public double Strength { get; } = Weight + 0.4 * Elements.Length;

    /// <summary>A denial is part of the pattern itself: "can not walk".</summary>
    public bool Denies { get; } = Written.Split([' ', '|', '?'], StringSplitOptions.RemoveEmptyEntries).Any(word => word is "not" or "no" or "never" or "without" or "none" or "nothing" or "hardly");

    /// <summary>The intent that the label names; null when it names something else, such as a red flag.</summary>
    public Intent? Intent { get; } = IntentNames.TryParse(Label);

    /// <summary>Stands for label and detail as a feature of the model.</summary>
    public uint Key { get; } = Features.Hash(97, Label + "/" + Detail);

    /// <summary>The positions at which the pattern can end when it begins at one of the given positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Run(ReadOnlySpan<ulong> masks, ulong starts, ulong sentence, ulong ends)
    {
        var inside = ~sentence;
        var at = starts;
        for (var i = 1; i < Elements.Length && at != 0; i++)
        {
            var element = Elements[i];
            var reach = at;
            for (var gap = 0; gap < element.Gap; gap++)
            {
                reach |= (reach << 1) & inside;
            }

            var next = (reach << 1) & inside & masks[element.Id];
            at = element.Optional ? at | next : next;
        }

        return AtEnd ? at & ends : at;
    }
}
