namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private Seen seen;

    private bool Any(Seen kinds) => (seen & kinds) != 0;

    private bool All(Seen kinds) => (seen & kinds) == kinds;

    private void Look()
    {
        seen = Seen.None;
        for (var i = 0; i < count; i++)
        {
            ref var token = ref tokens[i];
            seen |= token.Kind switch
            {
                TokenKind.Number => token.Digits >= 4 ? Seen.Number | Seen.LongNumber : Seen.Number,
                TokenKind.Symbol => Kinds(token.Symbol, token.Glued && Glued(i + 1)),
                _ when token.Word.Is(Role.To) && !IsBetween(i) => Kinds(token.Word) & ~Seen.Connector,
                _ when token.End == token.Start + 1 => Kinds(token.Word) | (text[token.Start] switch { 's' => Seen.Decade, 'm' => Seen.HalfDay, _ => Seen.None }),
                _ => Kinds(token.Word),
            };
            seen |= token.Word is { Weekday: > 0 } && Order.RelativeFollows && Said(i - 1) is "los" ? Seen.Repetition : Seen.None;
        }
    }

    // "I want to run" holds no range: a word of time stands on both sides of its "to".
    private bool IsBetween(int i) => i > 0 && MayBeTime(i - 1) && i + 1 < count && MayBeTime(i + 1);

    // A lone letter may be the s of "80s" or the p of "5p".
    private bool MayBeTime(int i) => tokens[i].Kind != TokenKind.Word || tokens[i].Word != Word.Unknown || Letter(i) != '\0';

    private static Seen Kinds(char symbol, bool inside) => symbol switch
    {
        '-' => Seen.Connector | Seen.Separator,
        '~' => Seen.Connector,
        '<' or '>' or '≤' or '≥' => Seen.Mod,
        '/' => Seen.Separator,
        '.' when inside => Seen.Separator,
        _ => Seen.None,
    };

    private static Seen Kinds(Word word)
    {
        if (word == Word.Unknown)
        {
            return Seen.None;
        }

        var kinds = word.Month > 0 ? Seen.Month : Seen.None;
        kinds |= word.Weekday > 0 ? Seen.Weekday : Seen.None;
        kinds |= word.Unit != Unit.None || word.Is(Role.Half) ? Seen.Unit : Seen.None;
        kinds |= word.Part != DayPart.None ? word.Part == DayPart.Night ? Seen.Part | Seen.Unit : Seen.Part : word.Is(Role.Am | Role.Pm) ? Seen.HalfDay : Seen.None;
        kinds |= word.Mod != Mod.None || word.Is(Role.Starting | Role.UpToNow | Role.ToDate | Role.Later | Role.Earlier | Role.More | Role.Less | Role.Hence) ? Seen.Mod : Seen.None;
        kinds |= word.Is(Role.To | Role.Between) ? Seen.Connector : Seen.None;
        kinds |= word.Holiday is not null ? Seen.Holiday : Seen.None;
        kinds |= word.Season is not null ? Seen.Season : Seen.None;
        kinds |= word.Every != Unit.None || word.Is(Role.Each | Role.Any | Role.Once) || (word.Is(Role.Plural) && (word.Weekday > 0 || word.Part != DayPart.None || word.Unit is Unit.Weekend or Unit.BusinessDay)) ? Seen.Repetition : Seen.None;
        kinds |= word.Is(Role.DecadeMark) || word.Unit is Unit.Century or Unit.Decade or Unit.Year ? Seen.Decade : Seen.None;
        kinds |= word.Is(Role.QuarterMark | Role.HalfYear | Role.Half) || word.Unit is Unit.Quarter or Unit.Semester ? Seen.Quarter : Seen.None;
        kinds |= word.Cardinal >= 0 || word.Ordinal > 0 ? Seen.Number | Seen.Spelled : Seen.None;
        kinds |= word.Is(Role.Hence | Role.Ago | Role.Now) ? Seen.Away : Seen.None;
        kinds |= word.Relative != Relative.None ? Seen.Relative : Seen.None;
        kinds |= word.Is(Role.SpecialDay) ? Seen.SpecialDay : Seen.None;
        kinds |= word.Is(Role.Fiscal | Role.School | Role.Calendar) ? Seen.Year : Seen.None;
        kinds |= word.EndOf != Unit.None || word.Mod == Mod.End ? Seen.EndOfDay | (word.EndOf is Unit.Month or Unit.Year ? Seen.Mod : Seen.None) : Seen.None;
        return kinds;
    }
}
