namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private List<Entity> Entities(DateTimeOptions options)
    {
        var found = new List<Entity>();
        for (var i = 0; i < count;)
        {
            if (CanBegin(i) && Longest(i, options) is { Weak: false } node)
            {
                found.Add(new Entity(node, tokens[StartOf(node)].Start, EndOf(node)));
                i = node.Next;
                if (node is TimeNode or TimeSpanNode or InstantNode && MovedTo(i) is { } time)
                {
                    found.Add(new Entity(time, tokens[time.First].Start, EndOf(time)));
                    i = time.Next;
                }
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private bool CanBegin(int i)
    {
        if (AfterCurrency(i))
        {
            return false;
        }

        ref var token = ref tokens[i];
        var start = token.Start;
        return token.Kind switch
        {
            TokenKind.Number => start == 0 || !char.IsLetterOrDigit(text[start - 1]),
            TokenKind.Word => token.Word != Word.Unknown && (start == 0 || !char.IsLetterOrDigit(text[start - 1])),
            _ => token.Symbol is '<' or '>' or '≤' or '≥' or '=' or '\'' || IsVulgarFraction(token.Symbol),
        };
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    private Node? Longest(int i, DateTimeOptions options)
    {
        Node? best = Any(Seen.Repetition) ? Whole(Set(i)) : null;
        if (Has(i, Role.From))
        {
            // "desde … hasta …" is one range before it is "since".
            best = Longer(best, Whole(DateRange(i)));
            best = Longer(best, Whole(InstantRange(i)));
            best = Longer(best, TimeRange(i) is { Pure: false } hours ? Whole(hours) : null);
        }

        if (Any(Seen.Mod))
        {
            best = Longer(best, Whole(Modified(i)));
        }

        if ((options & DateTimeOptions.SplitDateAndTime) == 0)
        {
            // "martes 4 a las siete" is a time on the 4th, not four to seven.
            var range = InstantRange(i);
            best = Instant(i) is { Date: { Form: DateForm.Weekday, Day: > 0 } } instant && instant.Next == range?.Next ? Longer(best, Whole(instant)) : Longer(best, Whole(range));
            best = Longer(best, Whole(Instant(i)));
        }

        best = Longer(best, DateRange(i) is { Weak: false } days ? Whole(days) : null);
        best = Longer(best, Whole(Date(i)));
        best = Longer(best, TimeRange(i) is { Weak: false, Pure: false } clock ? Whole(clock) : null);
        best = Longer(best, Time(i) is { } time && StandsAlone(time) ? Whole(time) : null);
        return Longer(best, Whole(WholeDuration(i)));
    }

    // A mere number is a time only after "at", and not when it counts something.
    private bool StandsAlone(TimeNode time)
    {
        if (!time.Bare)
        {
            return !time.Weak;
        }

        var next = WordAt(time.Next);
        return AfterAt(time.First) && next.Part == DayPart.None && next.Unit == Unit.None && next.Cardinal < 0 && next.Month == 0
            && !Sign(time.Next, '%') && !Sign(time.Next, '-') && !(Sign(time.Next, '.') && Glued(time.Next + 1));
    }

    private DurationNode? WholeDuration(int i)
    {
        if (!Order.RelativeFollows && Has(i, Role.The) && WordAt(i + 1).Unit == Unit.Hour && !WordAt(i + 1).Is(Role.Plural | Role.Abbreviation))
        {
            var hour = Amounting(1, Unit.Hour);
            hour.Whole = true;
            return At(hour, i, i + 2);
        }

        if (Duration(i) is not { } duration)
        {
            return null;
        }

        // "a second wave" is an ordinal, "a second or two" a time.
        return Has(i, Role.Indefinite) && WordAt(duration.Next - 1).Ordinal > 0 && IsWord(duration.Next) && !StartsLine(duration.Next) && !Has(duration.Next, Role.And | Role.Or | Role.Of | Role.For) ? null : duration;
    }

    private int StartOf(Node node)
    {
        var i = node.First;
        var dotted = node is TimeNode { Dotted: true } or InstantNode { Time.Dotted: true } && At(node, i);
        return dotted && i > 0 && Has(i - 1, Role.At) && !Order.RelativeFollows ? i - 1 : i;

        static bool At(Node node, int first) => node is not InstantNode { Time.First: var time } || time == first;
    }

    // The s of "last week's" stays outside; that of "new year's" is part of the name.
    private int EndOf(Node node)
    {
        ref var last = ref tokens[node.Next - 1];
        var possessive = last.Kind == TokenKind.Word && last.Word.Holiday is null && last.End - last.Start > 2 && text[last.End - 1] == 's' && text[last.End - 2] is '\'' or '’';
        var bare = last.Kind == TokenKind.Word && last.Word.Holiday is null && text[last.End - 1] is '\'' or '’';
        return possessive ? last.End - 2 : bare ? last.End - 1 : last.End;
    }

    /// <summary>The phrase when no letter or digit hangs on its end; a shorter one may end better.</summary>
    private Node? Whole(Node? node)
    {
        if (node is null)
        {
            return null;
        }

        var end = tokens[node.Next - 1].End;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]) ? node : null;
    }
}
