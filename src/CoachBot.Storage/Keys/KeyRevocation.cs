using Microsoft.AspNetCore.DataProtection.KeyManagement;
using NodaTime;

namespace CoachBot.Storage.Keys;

/// <summary>Ends the keys that <see cref="KeyOptions.RevokedBefore"/> names: once, however often a host starts with it.</summary>
internal sealed class KeyRevocation(StorageOptions options, IKeyManager keys, IClock clock)
{
    public void Apply()
    {
        if (options.Keys.RevokedBefore is not { } before)
        {
            return;
        }

        // Never those to come: there would be no key to go on with.
        var until = Instant.Min(before, clock.GetCurrentInstant()).ToDateTimeOffset();
        if (keys.GetAllKeys().Any(key => !key.IsRevoked && key.CreationDate < until))
        {
            keys.RevokeAllKeys(until, "Keys:RevokedBefore");
        }
    }
}
