using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>A call that was answered with a status that is no success.</summary>
public class HttpRequestWithStatusException : HttpRequestException
{
    /// <summary>Creates a failure.</summary>
    public HttpRequestWithStatusException()
    {
    }

    /// <summary>Creates a failure.</summary>
    public HttpRequestWithStatusException(string message)
        : base(message)
    {
    }

    /// <summary>Creates a failure.</summary>
    public HttpRequestWithStatusException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The status.</summary>
    public new HttpStatusCode StatusCode { get; set; }
}
