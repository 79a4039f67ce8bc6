namespace Microsoft.Rest;

/// <summary>A service answered with an unexpected status.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Creates an exception without a message.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public HttpOperationException(string message)
        : this(message, null)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The request.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The response.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The response's body.</summary>
    public object Body { get; set; }
}
