using System.Collections.Concurrent;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

// The signing keys that an issuer publishes. They are kept for a day; a key id that nobody knows asks for them again, but not more
// often than every five minutes, so that made-up key ids do not become a stream of requests.
internal sealed class OpenIdMetadata(string metadataUrl, HttpClient httpClient, TimeProvider clock)
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan _betweenRefreshes = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private SigningKeys _keys;
    private DateTimeOffset _readAt;
    private DateTimeOffset? _refreshedAt;

    public async Task<SigningKeys> GetAsync(string keyId, CancellationToken cancellationToken)
    {
        var keys = _keys;
        if (keys is not null && !IsStale() && (keys.Knows(keyId) || !MayRefresh()))
        {
            return keys;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_keys is null || IsStale())
            {
                await ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (!_keys.Knows(keyId) && MayRefresh())
            {
                _refreshedAt = clock.GetUtcNow();
                await ReadAsync(cancellationToken).ConfigureAwait(false);
            }

            return _keys;
        }
        finally
        {
            _gate.Release();
        }
    }

    private bool IsStale() => clock.GetUtcNow() - _readAt > _lifetime;

    private bool MayRefresh() => _refreshedAt is not { } last || clock.GetUtcNow() - last > _betweenRefreshes;

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var metadata = JObject.Parse(await FetchAsync(metadataUrl, cancellationToken).ConfigureAwait(false));
        var document = await FetchAsync((string)metadata["jwks_uri"], cancellationToken).ConfigureAwait(false);
        var endorsements = new Dictionary<string, IReadOnlyCollection<string>>();
        foreach (var key in JObject.Parse(document)["keys"] ?? new JArray())
        {
            if ((string)key["kid"] is { } id && key["endorsements"] is JArray channels)
            {
                endorsements[id] = channels.Values<string>().ToList();
            }
        }

        _keys = new SigningKeys(new JsonWebKeySet(document).GetSigningKeys().ToList(), endorsements);
        _readAt = clock.GetUtcNow();
    }

    private async Task<string> FetchAsync(string address, CancellationToken cancellationToken)
    {
        if (address?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new InvalidOperationException("Signing keys are read over https only.");
        }

        using var response = await httpClient.GetAsync(new Uri(address), cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }

    // One set of keys for each address and client: adapters come and go, keys stay.
    internal sealed class Cache(HttpClient httpClient, TimeProvider clock)
    {
        private readonly ConcurrentDictionary<string, OpenIdMetadata> _byAddress = new(StringComparer.OrdinalIgnoreCase);

        public OpenIdMetadata For(string address) => _byAddress.GetOrAdd(address, key => new OpenIdMetadata(key, httpClient, clock));
    }
}
