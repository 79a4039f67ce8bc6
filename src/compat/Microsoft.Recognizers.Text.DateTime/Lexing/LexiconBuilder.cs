namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// Collects the words of a language. Each call gives one sense to words or phrases divided by commas; they are written in lower case
/// without accents (ñ stays) and apostrophes, and a hyphen counts as a space. A word may get many senses.
/// </summary>
internal sealed class LexiconBuilder
{
    private readonly PhraseNode root = new();

    private enum Field
    {
        Cardinal,
        Ordinal,
        Month,
        Weekday,
        Unit,
        Part,
        Shift,
        Every,
        EndOf,
        Instant,
        Relative,
        Mod,
        Role,
        Season,
        Holiday,
    }

    public Lexicon Build(WordOrder order) => new(order, root);

    public void Cardinal(int value, string phrases) => Give(Field.Cardinal, value, phrases);

    public void Ordinal(int value, string phrases) => Give(Field.Ordinal, value, phrases);

    public void Month(int value, string phrases) => Give(Field.Month, value, phrases);

    public void Weekday(int value, string phrases) => Give(Field.Weekday, value, phrases);

    public void Weekdays(int value, string phrases) => Give(Field.Weekday, value, phrases, DateTime.Role.Plural);

    public void Unit(Unit unit, string phrases) => Give(Field.Unit, (int)unit, phrases);

    public void Units(Unit unit, string phrases) => Give(Field.Unit, (int)unit, phrases, DateTime.Role.Plural);

    public void Part(DayPart part, string phrases) => Give(Field.Part, (int)part, phrases);

    public void Parts(DayPart part, string phrases) => Give(Field.Part, (int)part, phrases, DateTime.Role.Plural);

    /// <summary>Days from today.</summary>
    public void Day(int shift, string phrases) => Give(Field.Shift, shift, phrases, DateTime.Role.SpecialDay);

    /// <summary>Hours that have a name.</summary>
    public void Clock(int hour, string phrases) => Give(Field.Shift, hour, phrases, DateTime.Role.Noon);

    public void Decade(int value, string phrases) => Give(Field.Shift, value, phrases, DateTime.Role.DecadeMark);

    public void Every(double amount, Unit unit, string phrases) => Give(Field.Every, (int)unit, phrases, amount: amount);

    /// <summary>Names for the end of a running unit.</summary>
    public void EndOf(Unit unit, string phrases) => Give(Field.EndOf, (int)unit, phrases);

    public void Relative(Relative relative, string phrases) => Give(Field.Relative, (int)relative, phrases);

    public void Mod(Mod mod, string phrases) => Give(Field.Mod, (int)mod, phrases);

    public void Role(Role role, string phrases) => Give(Field.Role, 0, phrases, role);

    /// <summary>Words that stand for an instant near the present.</summary>
    public void Instant(string timex, string phrases) => Give(Field.Instant, 0, phrases, given: timex);

    public void Season(string timex, string phrases) => Give(Field.Season, 0, phrases, given: timex);

    public void Holiday(Holiday holiday, string phrases) => Give(Field.Holiday, 0, phrases, given: holiday);

    // One method for all senses: built once per process, it is compiled at the first call, and small.
    private void Give(Field field, int value, string phrases, Role role = DateTime.Role.None, double amount = 0, object? given = null)
    {
        for (var rest = phrases.AsSpan(); !rest.IsEmpty;)
        {
            var comma = rest.IndexOf(',');
            var word = Place((comma < 0 ? rest : rest[..comma]).Trim());
            rest = comma < 0 ? [] : rest[(comma + 1)..];
            word.Roles |= role;
            switch (field)
            {
                case Field.Cardinal: word.Cardinal = value; break;
                case Field.Ordinal: word.Ordinal = value; break;
                case Field.Month: word.Month = value; break;
                case Field.Weekday: word.Weekday = value; break;
                case Field.Unit: word.Unit = (Unit)value; break;
                case Field.Part: word.Part = (DayPart)value; break;
                case Field.Shift: word.Shift = value; break;
                case Field.Every: (word.Every, word.Amount) = ((Unit)value, amount); break;
                case Field.EndOf: word.EndOf = (Unit)value; break;
                case Field.Relative: word.Relative = (Relative)value; break;
                case Field.Mod: word.Mod = (Mod)value; break;
                case Field.Instant: word.Instant = (string)given!; break;
                case Field.Season: word.Season = (string)given!; break;
                case Field.Holiday: word.Holiday = (Holiday)given!; break;
            }
        }
    }

    private Word Place(ReadOnlySpan<char> phrase)
    {
        var node = root;
        while (!phrase.IsEmpty)
        {
            var space = phrase.IndexOf(' ');
            node = node.Step(space < 0 ? phrase : phrase[..space]);
            phrase = space < 0 ? [] : phrase[(space + 1)..];
        }

        return node.Meaning ??= new Word();
    }
}
