namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A phrase with its place in the text; <paramref name="End"/> is one past its last character.</summary>
internal readonly record struct Entity(Node Node, int Start, int End);
