using CoachBot.Storage.Nightly;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using NodaTime;

namespace CoachBot.Storage.Keys;

/// <summary>Forgets the keys of cookies and tokens that nothing can be valid under any more.</summary>
internal sealed class KeyUpkeep(IKeyManager keys, IClock clock) : INightlyTask
{
    /// <summary>A browser keeps its cookie for 400 days after the key last signed one; what is wrapped for longer is wrapped again each night.</summary>
    internal static readonly Duration KeptAfterExpiry = Duration.FromDays(430);

    public Task RunAsync(CancellationToken cancellation)
    {
        var before = (clock.GetCurrentInstant() - KeptAfterExpiry).ToDateTimeOffset();
        if (keys is IDeletableKeyManager { CanDeleteKeys: true } deletable)
        {
            deletable.DeleteKeys(key => key.ExpirationDate < before);
        }

        return Task.CompletedTask;
    }
}
