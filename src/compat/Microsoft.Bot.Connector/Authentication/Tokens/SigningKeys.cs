using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

// Keys of an issuer and the channels that each may sign for.
internal sealed record SigningKeys(IReadOnlyList<SecurityKey> Keys, IReadOnlyDictionary<string, IReadOnlyCollection<string>> Endorsements)
{
    public bool Knows(string keyId) => Keys.Any(key => key.KeyId == keyId);

    public bool Endorses(string keyId, string endorsement) =>
        Endorsements.TryGetValue(keyId, out var channels) && channels.Contains(endorsement, StringComparer.OrdinalIgnoreCase);

    // Only the bot service's own keys carry endorsements; those of Microsoft Entra, which sign for the emulator and for bots, have none.
    public bool HasEndorsements(string keyId) => Endorsements.ContainsKey(keyId);
}
