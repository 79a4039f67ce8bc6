using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a `signin/verifyState` invoke carries.</summary>
public partial class SigninStateVerificationQuery
{
    /// <summary>Creates an empty SigninStateVerificationQuery.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Creates a SigninStateVerificationQuery from its parts; what is left out stays null.</summary>
    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    /// <summary>The magic code.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
