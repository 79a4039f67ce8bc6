using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>What kind of content a session has.</summary>
internal enum SessionForm { SquatLed, HingeLed, Alone, UpperCore, LightLegs, Micro, MicroNoLegs, Activation }

/// <summary>One session to be composed.</summary>
/// <param name="Turn">Tells the sessions of one form and week apart.</param>
/// <param name="Minutes">The most it may take.</param>
/// <param name="Avoid">What leads the week's other session, where the two would be the same.</param>
internal readonly record struct SessionOrder(
    WeekFrame Week, LocalDate Date, SessionForm Form, int Turn, int Minutes, bool NewToLegs, bool HalfVolume, SessionEase Ease, ValueList<ExerciseProgress> Progress,
    Exercise? Avoid = null)
{
    public bool IsFull => Form is SessionForm.SquatLed or SessionForm.HingeLed or SessionForm.Alone;
}
