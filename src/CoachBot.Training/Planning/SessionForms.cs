using CoachBot.Training.Plans;

namespace CoachBot.Training.Planning;

/// <summary>The roles of a session, the most needed first: what the minutes don't allow is dropped from the end.</summary>
internal static class SessionForms
{
    // A full session is squat or lunge + hinge + one single-leg + calf + push or pull + core; the single-leg hinge and the lunge serve
    // two of these. Dropped in this order: (second upper body,) calf, core.
    private static readonly Role[] SquatLed = [Role.Squat, Role.HingeSingle, Role.Push, Role.CoreFront, Role.Calf];
    private static readonly Role[] SquatLedJump = [Role.Squat, Role.HingeSingle, Role.Push, Role.CoreFront, Role.Jump];
    private static readonly Role[] HingeLed = [Role.Hinge, Role.Lunge, Role.Pull, Role.CoreTurn, Role.Calf];
    private static readonly Role[] HingeLedFast = [Role.Hinge, Role.Lunge, Role.Pull, Role.CoreTurn, Role.Explosive];
    private static readonly Role[] AloneSquat = [Role.Squat, Role.HingeSingle, Role.Pull, Role.CoreFront, Role.Calf];
    private static readonly Role[] AloneSquatJump = [Role.Squat, Role.HingeSingle, Role.Pull, Role.CoreFront, Role.Jump];
    private static readonly Role[] AloneHinge = [Role.Hinge, Role.Lunge, Role.Push, Role.CoreTurn, Role.Calf];
    private static readonly Role[] AloneHingeJump = [Role.Hinge, Role.Lunge, Role.Push, Role.CoreTurn, Role.Jump];
    private static readonly Role[] UpperCore = [Role.Pull, Role.Push, Role.CoreTurn];
    private static readonly Role[] UpperCoreOther = [Role.Push, Role.Pull, Role.CoreFront];
    private static readonly Role[] LightLegs = [Role.Lunge, Role.HingeSingle, Role.CoreTurn];
    private static readonly Role[] Micro = [Role.Calf, Role.CoreFront, Role.CoreTurn];
    private static readonly Role[] MicroOther = [Role.HingeSingle, Role.CoreTurn, Role.CoreFront];
    private static readonly Role[] MicroNoLegs = [Role.CoreFront, Role.CoreTurn, Role.Mobility];
    private static readonly Role[] MicroNoLegsOther = [Role.CoreTurn, Role.Push, Role.Mobility];
    private static readonly Role[] Activation = [Role.Mobility, Role.Mobility, Role.Mobility];
    private static readonly Role[] NoLegs = [Role.Push, Role.Pull, Role.CoreFront, Role.CoreTurn];
    private static readonly Role[] NoLegsOther = [Role.Pull, Role.Push, Role.CoreTurn, Role.CoreFront];

    public static ReadOnlySpan<Role> Of(SessionForm form, in WeekFrame week, int turn, bool jumps, bool noLegs)
    {
        if (noLegs && form is SessionForm.SquatLed or SessionForm.Alone or SessionForm.HingeLed or SessionForm.LightLegs)
        {
            return form == SessionForm.HingeLed ? NoLegsOther : NoLegs;
        }

        // The only session of a week is led by the squat in one block and by the hinge in the next. While the technique is learned, its
        // calves come before its jumps.
        return form switch
        {
            SessionForm.SquatLed => jumps ? SquatLedJump : SquatLed,
            SessionForm.HingeLed => jumps && week.Phase == Phase.Power ? HingeLedFast : HingeLed,
            SessionForm.Alone => (week.Rotation % 2 == 0, jumps && week.Phase != Phase.Technique) switch
            {
                (true, true) => AloneSquatJump,
                (true, false) => AloneSquat,
                (false, true) => AloneHingeJump,
                _ => AloneHinge,
            },
            SessionForm.UpperCore => turn == 0 ? UpperCore : UpperCoreOther,
            SessionForm.LightLegs => LightLegs,
            SessionForm.Micro => noLegs ? MicroNoLegs : turn == 0 ? Micro : MicroOther,
            SessionForm.MicroNoLegs => turn == 0 ? MicroNoLegs : MicroNoLegsOther,
            _ => Activation,
        };
    }

    /// <summary>How many exercises the minutes allow: 35–45 → 4–5, 25 → 3, 15 → 2.</summary>
    public static int Most(int minutes) => minutes >= 35 ? 5 : minutes >= 30 ? 4 : minutes >= 20 ? 3 : minutes >= 10 ? 2 : 1;

    public static int Fewest(int minutes) => minutes >= 35 ? 4 : Most(minutes);
}
