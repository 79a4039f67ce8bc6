using System.Globalization;
using System.Runtime.InteropServices;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

// A hash of an object's JSON, token by token. Two lanes of 64 bits, each mixed by a 128-bit product.
internal sealed class HashWriter : TokenWriter
{
    private const ulong FirstKey = 0xa0761d6478bd642f;
    private const ulong SecondKey = 0xe7037ed1a0b428db;

    private ulong _first = FirstKey;
    private ulong _second = SecondKey;

    public UInt128 Hash => new(_first, _second);

    protected override void Add(JsonToken token, object value)
    {
        Mix((ulong)token);
        switch (value)
        {
            case null:
                break;
            case string text:
                Mix(text);
                break;
            case bool flag:
                Mix(flag ? 1UL : 2UL);
                break;
            case int number:
                Mix((ulong)number);
                break;
            case long number:
                Mix((ulong)number);
                break;
            case double number:
                Mix((ulong)BitConverter.DoubleToInt64Bits(number));
                break;
            case byte[] bytes:
                Mix(Convert.ToBase64String(bytes));
                break;
            case DateTime time:
                Mix((ulong)time.ToBinary());
                break;
            case DateTimeOffset time:
                Mix((ulong)time.Ticks);
                Mix((ulong)time.Offset.Ticks);
                break;
            default:
                Mix(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void Mix(string text)
    {
        Mix((ulong)text.Length);
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            Mix(MemoryMarshal.Read<ulong>(bytes));
        }

        var rest = 0UL;
        foreach (var part in bytes)
        {
            rest = (rest << 8) | part;
        }

        Mix(rest);
    }

    private void Mix(ulong value)
    {
        _first = Product(_first ^ value, FirstKey);
        _second = Product(_second + value, SecondKey) ^ _first;
    }

    private static ulong Product(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high ^ low;
    }
}
