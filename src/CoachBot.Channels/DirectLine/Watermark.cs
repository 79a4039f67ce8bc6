using System.Globalization;

namespace CoachBot.Channels.DirectLine;

/// <summary>How far a client has read: the sequence of the last activity it was given. Opaque to clients.</summary>
public readonly record struct Watermark(long Sequence)
{
    public static readonly Watermark Beginning = new(0);

    /// <summary>Absent or empty: the beginning. False for anything that we have not given out.</summary>
    public static bool TryParse(string? text, out Watermark watermark)
    {
        watermark = Beginning;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return false;
        }

        watermark = new Watermark(sequence);
        return true;
    }

    public override string ToString() => Sequence.ToString(CultureInfo.InvariantCulture);
}
