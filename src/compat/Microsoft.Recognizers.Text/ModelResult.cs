namespace Microsoft.Recognizers.Text;

/// <summary>One thing found in a text.</summary>
public class ModelResult
{
    /// <summary>The words that were recognised; models of numbers give them in lower case.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Index of the first UTF-16 unit of <see cref="Text"/> in the query.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last UTF-16 unit of <see cref="Text"/> in the query, inclusive.</summary>
    public int End { get; set; }

    /// <summary>Which kind of thing it is: <c>number</c>, <c>dimension</c>, <c>datetimeV2.date</c> and so on.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>What the words mean; the keys depend on <see cref="TypeName"/>, see <see cref="ResolutionKey"/>.</summary>
    public SortedDictionary<string, object> Resolution { get; set; } = [];
}
