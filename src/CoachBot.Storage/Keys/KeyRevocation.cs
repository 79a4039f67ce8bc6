using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace CoachBot.Storage.Keys;

/// <summary>Ends the keys that <see cref="KeyOptions.RevokedBefore"/> names: once, however often a host starts with it.</summary>
internal sealed class KeyRevocation(StorageOptions options, Lazy<IKeyManager> keys, TimeProvider time)
{
    public void Apply()
    {
        if (options.Keys.RevokedBefore is not { } before)
        {
            return;
        }

        // Never those to come: there would be no key to go on with.
        var now = time.GetUtcNow();
        var until = before.ToDateTimeOffset() is var named && named < now ? named : now;
        if (keys.Value.GetAllKeys().Any(key => !key.IsRevoked && key.CreationDate < until))
        {
            keys.Value.RevokeAllKeys(until, "Keys:RevokedBefore");
        }
    }
}
