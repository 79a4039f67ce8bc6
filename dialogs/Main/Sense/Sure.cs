using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;

namespace CoachBot.Dialogs.Main.Sense;

/// <summary>What one message is taken to ask for, while the rules of <see cref="SureIntents"/> go over it.</summary>
internal sealed class Sure(CoachTurn turn, List<Intent> intents)
{
    public CoachTurn Turn { get; } = turn;

    public List<Intent> Intents { get; } = intents;

    public Slots Slots => Turn.Reading.Slots;

    public bool HasPlan => Turn.Plan is not null;

    /// <summary>Typed, and no button or file: only then do its words mean what they say.</summary>
    public bool IsTyped => Turn.Inbound is { Data: null, IsFile: false };

    public bool Has(Intent intent) => Intents.Contains(intent);

    public bool HasAny(params Intent[] any) => Intents.Exists(any.Contains);

    /// <summary>The message has words of the pattern of this name.</summary>
    public bool Hears(string words) => Turn.Texts.Hears(words, Turn.Inbound.Text);

    public void Drop(params Intent[] dropped) => Intents.RemoveAll(dropped.Contains);

    /// <summary>Last, unless it is there.</summary>
    public void Add(Intent intent)
    {
        if (!Has(intent))
        {
            Intents.Add(intent);
        }
    }

    /// <summary>One stands for the others.</summary>
    public void Put(Intent one, params Intent[] insteadOf)
    {
        Drop(insteadOf);
        Add(one);
    }
}
