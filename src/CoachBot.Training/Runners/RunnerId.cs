namespace CoachBot.Training.Runners;

/// <summary>Who a plan belongs to: an opaque id that a channel has authenticated, never a name or an address.</summary>
public readonly record struct RunnerId(string Value)
{
    public override string ToString() => Value;
}
