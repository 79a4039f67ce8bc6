namespace Microsoft.Recognizers.Text;

/// <summary>A result that was split from a larger phrase, such as each side of "Monday or Tuesday".</summary>
public class ExtendedModelResult : ModelResult
{
    /// <summary>Key under which extractors hand over <see cref="ParentText"/>.</summary>
    public const string ParentTextKey = "parentText";

    /// <summary>Creates an empty result.</summary>
    public ExtendedModelResult()
    {
    }

    /// <summary>Copies a plain result.</summary>
    /// <param name="source">The result to copy; its resolution is shared, not cloned.</param>
    public ExtendedModelResult(ModelResult source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Text = source.Text;
        Start = source.Start;
        End = source.End;
        TypeName = source.TypeName;
        Resolution = source.Resolution;
    }

    /// <summary>The larger phrase this result was split from.</summary>
    public string ParentText { get; set; } = string.Empty;
}
