namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"my 3pm meeting to 4": after a time, the hour that a meeting is moved to needs no "at".</summary>
    private TimeNode? MovedTo(int i)
    {
        var meeting = IsWord(i) && IsMeeting(i) ? i : IsWord(i + 1) && IsMeeting(i + 1) ? i + 1 : count;
        var hour = meeting + 2;
        if (!Has(meeting + 1, Role.To) || !IsNumber(hour) || BareHour(hour) is not { } time || (time.Next < count && (IsWord(time.Next) || IsNumber(time.Next) || Glued(time.Next + 1))))
        {
            return null;
        }

        return Settled(time);
    }

    private bool IsMeeting(int i) => Said(i) is "meeting" or "appointment" or "conference" or "call";
}
