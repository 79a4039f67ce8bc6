using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A failed call behind an error.</summary>
public partial class InnerHttpError
{
    /// <summary>Creates an empty InnerHttpError.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Creates a InnerHttpError from its parts; what is left out stays null.</summary>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty(PropertyName = "body")]
    public object Body { get; set; }
}
