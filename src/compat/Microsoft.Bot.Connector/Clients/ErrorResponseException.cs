using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector answered with an unexpected status.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Creates an exception without a message.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The request.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The response, with its status and its headers.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The response's body, when it was an error in JSON.</summary>
    public ErrorResponse Body { get; set; }
}
