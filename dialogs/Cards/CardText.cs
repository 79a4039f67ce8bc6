using CoachBot.Dialogs.Cards.Charts;

namespace CoachBot.Dialogs.Cards;

/// <summary>A card as plain lines, for a client that shows no cards.</summary>
internal static class CardText
{
    public static string Of(Card card) => string.Join("\n", Lines(card));

    public static IEnumerable<string> Lines(Card card) => card.Parts.SelectMany(Lines).Prepend(card.Title);

    private static IEnumerable<string> Lines(CardPart part) => part switch
    {
        CardLine line => [line.Text],
        CardFacts facts => facts.Rows.Select(row => $"{row.Name}: {row.Value}"),
        CardGroup group => [group.Lines.Count == 0 ? group.Heading : $"{group.Heading}: {string.Join("; ", group.Lines)}", .. group.Note is null ? Array.Empty<string>() : [group.Note]],
        CardTiles tiles => [string.Join(", ", tiles.Tiles.Select(tile => tile.Button.Title))],
        CardSwitch toggle => [toggle.Label],
        CardNumber number => [number.Label],
        CardDate date => [date.Label],
        CardChoice choice => [choice.Label],
        CardChart chart => [$"{chart.Title}: {chart.Words}"],
        CardPicture picture => [picture.Words],
        _ => [],
    };
}
