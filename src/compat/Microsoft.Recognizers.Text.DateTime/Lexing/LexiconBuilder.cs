namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// Collects the words of a language. Each call gives one sense to words or phrases divided by commas; they are written in lower case
/// without accents (ñ stays) and apostrophes, and a hyphen counts as a space. A word may get many senses.
/// </summary>
internal sealed class LexiconBuilder
{
    private readonly PhraseNode root = new();

    public Lexicon Build(WordOrder order) => new(order, root);

    public void Cardinal(int value, string phrases) => Each(phrases, word => word.Cardinal = value);

    public void Ordinal(int value, string phrases) => Each(phrases, word => word.Ordinal = value);

    public void Month(int value, string phrases) => Each(phrases, word => word.Month = value);

    public void Weekday(int value, string phrases) => Each(phrases, word => word.Weekday = value);

    public void Weekdays(int value, string phrases)
    {
        Weekday(value, phrases);
        Role(DateTime.Role.Plural, phrases);
    }

    public void Unit(Unit unit, string phrases) => Each(phrases, word => word.Unit = unit);

    public void Units(Unit unit, string phrases)
    {
        Unit(unit, phrases);
        Role(DateTime.Role.Plural, phrases);
    }

    public void Part(DayPart part, string phrases) => Each(phrases, word => word.Part = part);

    public void Parts(DayPart part, string phrases)
    {
        Part(part, phrases);
        Role(DateTime.Role.Plural, phrases);
    }

    /// <summary>Days from today.</summary>
    public void Day(int shift, string phrases)
    {
        Each(phrases, word => word.Shift = shift);
        Role(DateTime.Role.SpecialDay, phrases);
    }

    /// <summary>Hours that have a name.</summary>
    public void Clock(int hour, string phrases)
    {
        Each(phrases, word => word.Shift = hour);
        Role(DateTime.Role.Noon, phrases);
    }

    public void Decade(int value, string phrases)
    {
        Each(phrases, word => word.Shift = value);
        Role(DateTime.Role.DecadeMark, phrases);
    }

    public void Every(double amount, Unit unit, string phrases) => Each(phrases, word => (word.Amount, word.Every) = (amount, unit));

    public void Season(string timex, string phrases) => Each(phrases, word => word.Season = timex);

    public void Relative(Relative relative, string phrases) => Each(phrases, word => word.Relative = relative);

    public void Mod(Mod mod, string phrases) => Each(phrases, word => word.Mod = mod);

    public void Holiday(Holiday holiday, string phrases) => Each(phrases, word => word.Holiday = holiday);

    public void Role(Role role, string phrases) => Each(phrases, word => word.Roles |= role);

    private void Each(string phrases, Action<Word> give)
    {
        for (var rest = phrases.AsSpan(); !rest.IsEmpty;)
        {
            var comma = rest.IndexOf(',');
            var phrase = (comma < 0 ? rest : rest[..comma]).Trim();
            rest = comma < 0 ? [] : rest[(comma + 1)..];
            var node = root;
            while (!phrase.IsEmpty)
            {
                var space = phrase.IndexOf(' ');
                node = node.Step(space < 0 ? phrase : phrase[..space]);
                phrase = space < 0 ? [] : phrase[(space + 1)..];
            }

            give(node.Meaning ??= new Word());
        }
    }
}
