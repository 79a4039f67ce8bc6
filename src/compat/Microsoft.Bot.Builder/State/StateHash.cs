using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

// Tells whether a state changed, by a hash of its JSON. The buffers are pooled: this runs twice in every turn.
internal static class StateHash
{
    private static readonly JsonSerializer _json = JsonSerializer.Create(new() { MaxDepth = null });

    [ThreadStatic]
    private static StringBuilder _text;

    public static UInt128 Of(IDictionary<string, object> state)
    {
        if (state.Count == 0)
        {
            return 0;
        }

        var text = _text ??= new StringBuilder(4096);
        try
        {
            using (var writer = new JsonTextWriter(new StringWriter(text)) { ArrayPool = CharPool.Shared, CloseOutput = false })
            {
                _json.Serialize(writer, state);
            }

            return Hash(text);
        }
        finally
        {
            text.Clear();
            if (text.Capacity > 1 << 20)
            {
                _text = null;
            }
        }
    }

    private static UInt128 Hash(StringBuilder text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var chunk in text.GetChunks())
        {
            hash.AppendData(MemoryMarshal.AsBytes(chunk.Span));
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return MemoryMarshal.Read<UInt128>(digest);
    }

    internal sealed class CharPool : IArrayPool<char>
    {
        public static readonly CharPool Shared = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
    }
}
