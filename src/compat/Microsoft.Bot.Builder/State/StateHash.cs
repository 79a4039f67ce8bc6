using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

// Tells whether a state changed, by a hash of its JSON.
internal static class StateHash
{
    private static readonly JsonSerializer _json = JsonSerializer.Create(new() { MaxDepth = null, ContractResolver = StateContracts.Shared });

    public static UInt128 Of(IDictionary<string, object> state)
    {
        if (state.Count == 0)
        {
            return 0;
        }

        using var writer = new HashWriter();
        _json.Serialize(writer, state);
        return writer.Hash;
    }
}
