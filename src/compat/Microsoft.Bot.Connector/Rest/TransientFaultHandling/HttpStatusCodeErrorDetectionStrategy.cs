using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Statuses from 500 on pass, but for 501 and 505; so does a request that timed out (408).</summary>
public class HttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    /// <inheritdoc/>
    public bool IsTransient(Exception ex) => ex is HttpRequestWithStatusException { StatusCode: var status }
        && (status == HttpStatusCode.RequestTimeout
            || (status >= HttpStatusCode.InternalServerError && status is not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported)));
}
