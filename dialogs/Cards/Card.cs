namespace CoachBot.Dialogs.Cards;

/// <summary>One model of a card, rendered for Teams and for web chat, and readable as text where no cards are shown.</summary>
/// <param name="Name">Stable name, such as session.</param>
/// <param name="Speak">What a screen reader or a client without cards says.</param>
public sealed record Card(string Name, string Title, IReadOnlyList<CardPart> Parts, IReadOnlyList<CardButton> Buttons, string Speak)
{
    /// <summary>Those below the card and those within it.</summary>
    internal IEnumerable<CardButton> AllButtons => Buttons.Concat(Parts.OfType<CardTiles>().SelectMany(part => part.Tiles).Select(tile => tile.Button));
}

public abstract record CardPart;

/// <summary>A line of text; a quiet one is smaller and never holds what matters.</summary>
public sealed record CardLine(string Text, bool Strong = false, bool Quiet = false) : CardPart;

/// <summary>Names and values in two columns.</summary>
public sealed record CardFacts(IReadOnlyList<(string Name, string Value)> Rows) : CardPart;

/// <summary>A thing with lines of its own, set apart from the next.</summary>
/// <param name="Picture">Stands beside the lines.</param>
public sealed record CardGroup(string Heading, IReadOnlyList<string> Lines, string? Note = null, CardPicture? Picture = null) : CardPart;

/// <summary>A yes-or-no switch.</summary>
public sealed record CardSwitch(string Id, string Label) : CardPart;

public sealed record CardNumber(string Id, string Label, int Low, int High, int? Value = null) : CardPart;

/// <summary>A day, as an ISO date.</summary>
public sealed record CardDate(string Id, string Label, string Value, string Earliest) : CardPart;

public sealed record CardChoice(string Id, string Label, IReadOnlyList<(string Title, string Value)> Options, string? Value = null) : CardPart;

/// <summary>A picture at an address or as a data URI, with its words for those who can't see it.</summary>
public sealed record CardPicture(string Url, string Words) : CardPart;

/// <summary>Buttons with a picture each, some in a row; the words stand below the picture and are what a tap says.</summary>
public sealed record CardTiles(IReadOnlyList<CardTile> Tiles, int InARow) : CardPart;

/// <param name="Address">Of the picture.</param>
/// <param name="Words">For those who can't see it.</param>
public sealed record CardTile(CardButton Button, string Address, string Words);

/// <summary>A button stands for words; its data says which question, session or change it belongs to.</summary>
public sealed record CardButton(string Title, string? Say, params (string Name, string Value)[] Data)
{
    /// <summary>Fields that the button opens within the card; its data goes with them when they are sent.</summary>
    public CardForm? Form { get; init; }
}

/// <param name="Send">What the button says that sends the fields.</param>
public sealed record CardForm(IReadOnlyList<CardPart> Fields, string Send);
