using CoachBot.Storage.Nightly;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Storage.Keys;

/// <summary>Forgets the keys of cookies and tokens that nothing can be valid under any more.</summary>
internal sealed class KeyUpkeep(IOptions<KeyManagementOptions> options, IClock clock) : INightlyTask
{
    /// <summary>A browser keeps its cookie for 400 days after the key last signed one; what is wrapped for longer is wrapped again each night.</summary>
    internal static readonly Duration KeptAfterExpiry = Duration.FromDays(430);

    public Task RunAsync(CancellationToken cancellation)
    {
        var before = (clock.GetCurrentInstant() - KeptAfterExpiry).ToDateTimeOffset();
        (options.Value.XmlRepository as IDeletableXmlRepository)?.DeleteElements(stored =>
        {
            var order = 0;
            foreach (var key in stored.Where(element => element.Element.Name.LocalName == "key" && (DateTimeOffset?)element.Element.Element("expirationDate") < before))
            {
                key.DeletionOrder = order++;
            }
        });
        return Task.CompletedTask;
    }
}
