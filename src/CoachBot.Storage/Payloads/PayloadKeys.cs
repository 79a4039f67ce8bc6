using System.Collections.Frozen;
using System.Security.Cryptography;
using CoachBot.Storage.Database;
using CoachBot.Storage.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Storage.Payloads;

/// <summary>
/// The keys that payloads are encrypted with: 256 random bits each, wrapped by the host's key ring and stored for all hosts. The newest
/// one that can be opened writes; older ones read until no row is under them.
/// </summary>
internal sealed partial class PayloadKeys(
    CoachDatabase database, Lazy<IDataProtectionProvider> protection, KeyRevocation revocation, StorageOptions options, IClock clock, ILogger<PayloadKeys> logger)
{
    private const int KeyBytes = 32;
    private const int IdBytes = 6;

    /// <summary>A key that another host has made is written with at the latest after this; what reads an unknown one looks at once.</summary>
    internal static readonly Duration Refresh = Duration.FromHours(1);

    /// <summary>Made when the folder of the keys is known to be usable.</summary>
    private readonly Lazy<IPersistedDataProtector> protector = new(() => (IPersistedDataProtector)protection.Value.CreateProtector("CoachBot.Payloads.Key.v1"));
    private readonly Lock loading = new();
    private volatile Ring? ring;

    /// <summary>What is written with now.</summary>
    /// <exception cref="PayloadUnreadableException">There is none: the database was not made ready.</exception>
    public (string Id, byte[] Key) Current
    {
        get
        {
            var known = ring;
            if (known is null || clock.GetCurrentInstant() - known.LoadedAt > Refresh)
            {
                known = LoadNow();
            }

            return known.Current ?? throw new PayloadUnreadableException("There is no key to store with: the database was not made ready.");
        }
    }

    /// <summary>Null for one that is not there, or cannot be opened.</summary>
    public byte[]? Find(string id) =>
        ring is { } known && known.Keys.TryGetValue(id, out var key) ? key
        : ring is { } lost && lost.Closed.Contains(id) ? null
        : LoadNow().Keys.GetValueOrDefault(id);

    /// <summary>Under the lock of whoever makes the database ready, so that hosts that start together have one key and not two.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        revocation.Apply();
        var loaded = await ReadAsync(cancellation);
        if (loaded.Closed.Count > 0)
        {
            Log.Lost(logger, loaded.Closed.Count);
        }

        if (loaded is { Keys.Count: 0, Closed.Count: 0 } && await database.ReadAsync(context => PayloadTable.Snapshots.AnySealedAsync(context, cancellation), cancellation))
        {
            Log.Gone(logger);
        }

        if (loaded.Current is null)
        {
            loaded = await AddAsync(cancellation);
        }

        if (!options.Encrypt)
        {
            Log.Plain(logger);
        }

        ring = loaded;
    }

    /// <summary>A new key once the current one is old or revoked; the others wrapped by the key ring's current key. Answers with the id that writes.</summary>
    public async Task<string> RotateAsync(CancellationToken cancellation)
    {
        var loaded = await ReadAsync(cancellation);
        if (loaded.Current is null || loaded.CurrentSince + Duration.FromDays(options.Keys.Days) <= clock.GetCurrentInstant())
        {
            loaded = await AddAsync(cancellation);
        }

        foreach (var (id, before) in loaded.ToWrapAgain)
        {
            var wrapped = Wrap(loaded.Keys[id]);
            await database.WriteOnceAsync(
                context => context.PayloadKeys.Where(row => row.Id == id && row.Wrapped == before).ExecuteUpdateAsync(set => set.SetProperty(row => row.Wrapped, wrapped), cancellation),
                cancellation);
        }

        ring = loaded;
        return loaded.Current!.Value.Id;
    }

    private async Task<Ring> AddAsync(CancellationToken cancellation)
    {
        var row = new PayloadKeyRow
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), Wrapped = Wrap(RandomNumberGenerator.GetBytes(KeyBytes)), CreatedAt = clock.GetCurrentInstant(),
        };
        await database.WriteOnceAsync(
            async context =>
            {
                context.PayloadKeys.Add(row);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation);
        return await ReadAsync(cancellation);
    }

    private string Wrap(byte[] key) => Convert.ToBase64String(protector.Value.Protect(key));

    /// <summary>For a writer or reader in the middle of its work: rare, and short.</summary>
    private Ring LoadNow()
    {
        lock (loading)
        {
            return ring = Task.Run(() => ReadAsync(CancellationToken.None)).GetAwaiter().GetResult();
        }
    }

    private async Task<Ring> ReadAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            context => context.PayloadKeys.AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancellation), cancellation);
        var keys = new Dictionary<string, byte[]>();
        var again = new List<(string Id, string Wrapped)>();
        var closed = new HashSet<string>();
        PayloadKeyRow? current = null;
        foreach (var row in rows)
        {
            try
            {
                keys[row.Id] = protector.Value.DangerousUnprotect(Convert.FromBase64String(row.Wrapped), ignoreRevocationErrors: true, out var migrate, out var revoked);
                current = revoked ? current : row; // what a stolen key could open is not written with again
                if (migrate && !revoked)
                {
                    again.Add((row.Id, row.Wrapped));
                }
            }
            catch (CryptographicException)
            {
                closed.Add(row.Id);
            }
        }

        return new Ring(keys.ToFrozenDictionary(), closed, again, current is null ? null : (current.Id, keys[current.Id]), current?.CreatedAt ?? default, clock.GetCurrentInstant());
    }

    /// <param name="Closed">Ids of keys that the key ring cannot open.</param>
    /// <param name="ToWrapAgain">Those under an older key of the ring, as they stand.</param>
    private sealed record Ring(
        FrozenDictionary<string, byte[]> Keys, HashSet<string> Closed, List<(string Id, string Wrapped)> ToWrapAgain, (string Id, byte[] Key)? Current, Instant CurrentSince, Instant LoadedAt)
    {
        public override string ToString() => "keys";
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Critical, "{Count} keys for stored words cannot be opened, since the keys that wrap them are missing: what is stored under them stays closed until those are restored. What is new is stored under a new key")]
        public static partial void Lost(ILogger logger, int count);

        [LoggerMessage(2, LogLevel.Critical, "The keys for stored words are gone from the database: what is stored under them stays closed until the table payload_keys is restored. What is new is stored under a new key")]
        public static partial void Gone(ILogger logger);

        [LoggerMessage(3, LogLevel.Warning, "Words and health are stored as they are: Storage:Encrypt is false, which is meant for the time of an upgrade")]
        public static partial void Plain(ILogger logger);
    }
}
