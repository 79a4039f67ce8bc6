using System.Security.Cryptography;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Nightly;
using Microsoft.AspNetCore.DataProtection;

namespace CoachBot.Push;

/// <summary>
/// By which push services know this coach: one key for all hosts of a database, made when it is first needed. Browsers subscribe to it, so a
/// lost one ends every subscription: so it does when the keys that wrap it are lost or revoked, and only then.
/// </summary>
internal sealed partial class VapidKeys(IBotStateStore state, IConversationGate gate, IDataProtectionProvider protection, ILogger<VapidKeys> logger) : INightlyTask
{
    private const string Name = "push/vapid";

    private readonly IPersistedDataProtector protector = (IPersistedDataProtector)protection.CreateProtector("CoachBot.Push.Vapid.v1");
    private readonly SemaphoreSlim once = new(1, 1);
    private ECDsa? key;

    public async Task<ECDsa> ReadAsync(CancellationToken cancellation)
    {
        if (key is not null)
        {
            return key;
        }

        await once.WaitAsync(cancellation);
        try
        {
            return key ??= await FindAsync(cancellation) ?? await MakeAsync(cancellation);
        }
        finally
        {
            once.Release();
        }
    }

    /// <summary>The public half, as a browser wants it.</summary>
    public async Task<byte[]> PublicAsync(CancellationToken cancellation) => Points.Write((await ReadAsync(cancellation)).ExportParameters(false).Q);

    /// <summary>Wraps it by the current key of the host's ring, so that it outlives the older ones.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!(await state.ReadAsync([Name], cancellation)).TryGetValue(Name, out var stored))
        {
            return;
        }

        using var found = Open(stored, out var old);
        if (found is not null && old)
        {
            await state.WriteAsync(new Dictionary<string, BotStateItem> { [Name] = Close(found, stored.ETag) }, cancellation);
        }
    }

    private async Task<ECDsa> MakeAsync(CancellationToken cancellation)
    {
        await using var alone = await gate.EnterAsync(Name, cancellation); // another host may be making one as well
        if (await FindAsync(cancellation) is { } found)
        {
            return found;
        }

        var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await state.WriteAsync(new Dictionary<string, BotStateItem> { [Name] = Close(made, null) }, cancellation);
        return made;
    }

    private async Task<ECDsa?> FindAsync(CancellationToken cancellation) =>
        (await state.ReadAsync([Name], cancellation)).TryGetValue(Name, out var stored) ? Open(stored, out _) : null;

    private BotStateItem Close(ECDsa open, string? etag) => new($"\"{Convert.ToBase64String(protector.Protect(open.ExportPkcs8PrivateKey()))}\"", etag);

    /// <param name="old">True: under a key that is not the current one.</param>
    private ECDsa? Open(BotStateItem stored, out bool old)
    {
        var found = ECDsa.Create();
        try
        {
            found.ImportPkcs8PrivateKey(protector.DangerousUnprotect(Convert.FromBase64String(stored.Json.Trim('"')), ignoreRevocationErrors: false, out old, out _), out _);
            return found;
        }
        catch (CryptographicException)
        {
            found.Dispose();
            Log.Lost(logger);
            old = false;
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The key for push services cannot be opened: its own keys were lost or revoked. A new one takes its place, and browsers have to be allowed anew")]
        public static partial void Lost(ILogger logger);
    }
}
