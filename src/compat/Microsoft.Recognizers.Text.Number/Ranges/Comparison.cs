namespace Microsoft.Recognizers.Text.Number.Ranges;

internal enum Comparison : byte
{
    More,
    AtLeast,
    Less,
    AtMost,
    Equal,
}
