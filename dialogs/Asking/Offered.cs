namespace CoachBot.Dialogs.Asking;

/// <summary>A button that the coach has shown, kept so that its words, typed, mean what a tap means. Plain, since it is kept as JSON in the bot's state.</summary>
public sealed class Offered
{
    public string Label { get; set; } = "";

    /// <summary>What a card's button carries, as JSON; null: its words and no more.</summary>
    public string? Data { get; set; }

    /// <summary>The question it answers; once that is closed, it answers nothing. Null: it stands by itself.</summary>
    public string? Of { get; set; }

    /// <summary>The language it was shown in, of two letters.</summary>
    public string Language { get; set; } = "";

    /// <summary>The ISO date on which it was shown: typed on another day, words are words.</summary>
    public string On { get; set; } = "";
}
