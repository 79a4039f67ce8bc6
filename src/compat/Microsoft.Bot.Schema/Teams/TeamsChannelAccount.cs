using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person as Teams knows them.</summary>
public partial class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Creates an empty TeamsChannelAccount.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Creates a TeamsChannelAccount from its parts; what is left out stays null.</summary>
    public TeamsChannelAccount(
        string id = default, string name = default, string givenName = default, string surname = default,
        string email = default, string userPrincipalName = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>The given name.</summary>
    [JsonProperty(PropertyName = "givenName")]
    public string GivenName { get; set; }

    /// <summary>The family name.</summary>
    [JsonProperty(PropertyName = "surname")]
    public string Surname { get; set; }

    /// <summary>The mail address.</summary>
    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    /// <summary>The user principal name.</summary>
    [JsonProperty(PropertyName = "userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The Microsoft Entra tenant, a GUID.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>`user`, `guest` or `anonymous`.</summary>
    [JsonProperty(PropertyName = "userRole")]
    public string UserRole { get; set; }

    // Teams says `objectId` where the other channels say `aadObjectId`.
    [JsonProperty(PropertyName = "objectId")]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
