namespace Microsoft.Rest;

/// <summary>The answer to a call.</summary>
public class HttpOperationResponse : IHttpOperationResponse
{
    /// <summary>The request.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>The response.</summary>
    public HttpResponseMessage Response { get; set; }
}

/// <summary>The answer to a call, with a body of a type.</summary>
/// <typeparam name="T">The body's type.</typeparam>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    /// <summary>The body.</summary>
    public T Body { get; set; }
}

/// <summary>The answer to a call.</summary>
public interface IHttpOperationResponse
{
    /// <summary>The request.</summary>
    HttpRequestMessage Request { get; set; }

    /// <summary>The response.</summary>
    HttpResponseMessage Response { get; set; }
}

/// <summary>The answer to a call, with a body of a type.</summary>
/// <typeparam name="T">The body's type.</typeparam>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    /// <summary>The body.</summary>
    T Body { get; set; }
}
