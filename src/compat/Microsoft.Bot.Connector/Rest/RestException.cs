namespace Microsoft.Rest;

/// <summary>A call to a REST service failed.</summary>
public class RestException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public RestException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
