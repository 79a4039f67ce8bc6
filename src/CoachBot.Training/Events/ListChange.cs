using CoachBot.Training.Units;

namespace CoachBot.Training.Events;

/// <summary>The change of a list that mostly grows at its end and is trimmed at its start.</summary>
public sealed record ListChange<T>(int DropFirst, ValueList<T> Prepend, int DropLast, ValueList<T> Append)
{
    public static ListChange<T>? Between(ValueList<T> before, ValueList<T> after)
    {
        if (before == after)
        {
            return null;
        }

        var old = before.AsSpan();
        var now = after.AsSpan();
        for (var dropped = 0; dropped <= old.Length; dropped++)
        {
            // Trimmed at the start, grown at the end.
            var kept = old[dropped..];
            if (now.Length >= kept.Length && now[..kept.Length].SequenceEqual(kept, EqualityComparer<T>.Default))
            {
                return new ListChange<T>(dropped, [], 0, ValueList.Create(now[kept.Length..]));
            }

            // The way back: grown at the start, trimmed at the end.
            kept = old[..^dropped];
            if (now.Length >= kept.Length && now[^kept.Length..].SequenceEqual(kept, EqualityComparer<T>.Default))
            {
                return new ListChange<T>(0, ValueList.Create(now[..^kept.Length]), dropped, []);
            }
        }

        return new ListChange<T>(old.Length, [], 0, after);
    }

    public ValueList<T> ApplyTo(ValueList<T> list)
    {
        var kept = list.AsSpan()[DropFirst..];
        kept = kept[..^DropLast];
        return ValueList.Create<T>([.. Prepend.AsSpan(), .. kept, .. Append.AsSpan()]);
    }
}
