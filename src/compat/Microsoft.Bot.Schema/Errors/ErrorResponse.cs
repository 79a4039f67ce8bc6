using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed call.</summary>
public partial class ErrorResponse
{
    /// <summary>Creates an empty ErrorResponse.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Creates a ErrorResponse from its parts; what is left out stays null.</summary>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>Why it failed.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
