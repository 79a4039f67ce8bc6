namespace Microsoft.Recognizers.Text;

/// <summary>Finds one kind of thing in texts of one culture. Models hold no state between calls and may be shared by threads.</summary>
public interface IModel
{
    /// <summary>The kind of thing, as <see cref="ModelResult.TypeName"/> gives it.</summary>
    string ModelTypeName { get; }

    /// <summary>Finds all occurrences, in order.</summary>
    /// <param name="query">The text to search.</param>
    /// <returns>The findings; empty when there are none.</returns>
    List<ModelResult> Parse(string query);
}
