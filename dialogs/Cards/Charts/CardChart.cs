namespace CoachBot.Dialogs.Cards.Charts;

/// <summary>A chart: Teams' own element there, a picture in web chat, its words where neither is shown.</summary>
/// <param name="Words">What it shows, in a sentence or two; the picture's alternative text and the chart's fallback.</param>
internal sealed record CardChart(ChartKind Kind, string Title, IReadOnlyList<ChartSeries> Series, string Words) : CardPart;

internal enum ChartKind
{
    /// <summary>One group of bars a label, one bar a series.</summary>
    Bars,

    /// <summary>One line a series.</summary>
    Lines,
}

/// <summary>Every series of a chart has the same labels, in the same order; a missing value is left out of the line.</summary>
internal sealed record ChartSeries(string Name, IReadOnlyList<(string Label, double? Value)> Points);
