namespace Microsoft.Rest;

/// <summary>What is kept of a request after it is gone.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps a request and its body.</summary>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Properties = ((IDictionary<string, object>)httpRequest.Options).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>The address.</summary>
    public Uri RequestUri { get; protected set; }

    /// <summary>The request's options.</summary>
    public IDictionary<string, object> Properties { get; private set; }
}
