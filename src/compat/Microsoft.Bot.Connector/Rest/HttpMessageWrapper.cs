namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP message after it is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>The body.</summary>
    public string Content { get; set; }

    /// <summary>The headers.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; } = new Dictionary<string, IEnumerable<string>>();

    /// <summary>Takes over headers.</summary>
    protected void CopyHeaders(System.Net.Http.Headers.HttpHeaders headers)
    {
        if (headers is null)
        {
            return;
        }

        foreach (var (name, values) in headers)
        {
            Headers[name] = Headers.TryGetValue(name, out var known) ? known.Concat(values).ToList() : values.ToList();
        }
    }
}
