using System.Text.RegularExpressions;
using CoachBot.Language;

namespace CoachBot.Dialogs.Asking;

/// <summary>One question to the runner, in words that are ready to be said. Mutable and plain, since it is kept as JSON in the bot's state.</summary>
public sealed class Ask
{
    /// <summary>Stable name, such as goals.days.</summary>
    public string Id { get; set; } = "";

    /// <summary>Names this one asking: a card that carries another is from an older question.</summary>
    public string Nonce { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The one line by which the coach returns to the question; null: the question itself, with a lead.</summary>
    public string? BackTo { get; set; }

    /// <summary>The days of the sessions that it is about. Once one of them is done, skipped or elsewhere, nobody needs the answer.</summary>
    public List<string> Sessions { get; set; } = [];

    /// <summary>The answer to "why do you ask?".</summary>
    public string? Why { get; set; }

    public Expecting? Expecting { get; set; }

    /// <summary>The language of a question that waits and has not been said.</summary>
    internal const string NotYetAsked = "-";

    /// <summary>The language it is asked in, of two letters.</summary>
    public string Language { get; set; } = "";

    /// <summary>Null: asked before questions knew their language.</summary>
    internal bool? IsIn(string language) => Language.Length == 0 ? null : Language == language;

    /// <summary>The words that led to it, and the data of the button when there was one: said once more, they lead to it in another language.</summary>
    public string? By { get; set; }

    public string? ByData { get; set; }

    public Intent? ByIntent { get; set; }

    /// <summary>How often the talk has come back to it from something else.</summary>
    public int Returned { get; set; }

    /// <summary>It has been asked a second time, since the first answer told nothing.</summary>
    public bool Again { get; set; }

    public List<string> Buttons { get; set; } = [];

    /// <summary>Its buttons choose between things to do, and mean that here only; a fact can be told again at any time.</summary>
    public bool IsChoice { get; set; }

    /// <summary>A pattern of other words that choose one of the buttons, as "the light one" does; null: none.</summary>
    public string? Choosing { get; set; }

    /// <summary>Intents that are an answer here and no interruption.</summary>
    public List<Intent> Takes { get; set; } = [];

    /// <summary>A bare number where a number was asked for is an answer, whatever else it might mean.</summary>
    internal bool IsAnsweredBy(string? text) => IsButton(text) || (Choosing is not null && text is not null && Regex.IsMatch(text, Choosing, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) || (Expecting is CoachBot.Language.Expecting.Number or CoachBot.Language.Expecting.Score && Number.Of(text) is not null);

    internal bool IsButton(string? text) => text is not null && Buttons.Exists(button => string.Equals(button, text.Trim(), StringComparison.OrdinalIgnoreCase));
}
