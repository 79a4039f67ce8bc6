namespace Microsoft.Bot.Builder;

// Twenty items at a time; the token is the id of the last item of the page before.
internal static class TranscriptPage
{
    private const int Size = 20;

    public static PagedResult<T> Of<T>(IEnumerable<T> items, Func<T, string> id, string continuationToken)
    {
        var rest = continuationToken is null ? items : items.SkipWhile(item => id(item) != continuationToken).Skip(1);
        var page = rest.Take(Size).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == Size ? id(page[^1]) : null };
    }

    public static void NotNull(string value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name, "Missing " + name);
        }
    }
}
