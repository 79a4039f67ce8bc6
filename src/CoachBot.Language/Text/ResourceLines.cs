namespace CoachBot.Language.Text;

/// <summary>The embedded text files: one entry a line, # begins a comment.</summary>
internal static class ResourceLines
{
    public static IEnumerable<string> Of(string file)
    {
        using var stream = typeof(ResourceLines).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The embedded file {file} is missing from CoachBot.Language.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                yield return trimmed;
            }
        }
    }

    public static IEnumerable<string> Files(string prefix) =>
        typeof(ResourceLines).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
