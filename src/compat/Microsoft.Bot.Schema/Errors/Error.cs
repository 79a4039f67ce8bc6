using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Why a call failed.</summary>
public partial class Error
{
    /// <summary>Creates an empty Error.</summary>
    public Error()
    {
    }

    /// <summary>Creates a Error from its parts; what is left out stays null.</summary>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>The error's code.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>The error in words.</summary>
    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }

    /// <summary>The failed call behind it.</summary>
    [JsonProperty(PropertyName = "innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
