using System.Buffers.Binary;
using System.Text;

namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <summary>A protobuf message as its numbered fields: enough to read OTLP by the numbers of its published schema.</summary>
internal sealed class Wire
{
    private readonly List<(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)> fields = [];

    private Wire(ReadOnlyMemory<byte> message)
    {
        for (var rest = message; rest.Length > 0;)
        {
            var tag = Varint(ref rest);
            var (number, kind) = ((int)(tag >> 3), (int)(tag & 7));
            switch (kind)
            {
                case 0:
                    fields.Add((number, Varint(ref rest), default));
                    break;
                case 1:
                    fields.Add((number, BinaryPrimitives.ReadUInt64LittleEndian(rest.Span), default));
                    rest = rest[8..];
                    break;
                case 2:
                    var length = (int)Varint(ref rest);
                    fields.Add((number, 0, rest[..length]));
                    rest = rest[length..];
                    break;
                case 5:
                    fields.Add((number, BinaryPrimitives.ReadUInt32LittleEndian(rest.Span), default));
                    rest = rest[4..];
                    break;
                default:
                    throw new FormatException($"Field {number} has the unknown wire type {kind}.");
            }
        }
    }

    public static Wire Read(ReadOnlyMemory<byte> message) => new(message);

    public IEnumerable<Wire> All(int number) => fields.Where(field => field.Number == number).Select(field => new Wire(field.Bytes));

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number));

    public string Hex(int number) => Convert.ToHexStringLower(Bytes(number));

    public ulong Number(int number) => fields.LastOrDefault(field => field.Number == number).Value;

    public bool Has(int number) => fields.Exists(field => field.Number == number);

    /// <summary>OpenTelemetry's KeyValue: a name, and one of several kinds of value.</summary>
    public IEnumerable<(string Key, string Value)> Tags(int number) => All(number).Select(tag => (
        tag.Text(1),
        tag.All(2).Select(value => value.Has(1) ? value.Text(1) : string.Join(' ', value.fields.Select(field => field.Value))).SingleOrDefault() ?? ""));

    private byte[] Bytes(int number) => fields.LastOrDefault(field => field.Number == number).Bytes.ToArray();

    private static ulong Varint(ref ReadOnlyMemory<byte> rest)
    {
        var (value, shift) = (0UL, 0);
        for (var i = 0; ; i++)
        {
            var piece = rest.Span[i];
            value |= (ulong)(piece & 0x7F) << shift;
            shift += 7;
            if (piece < 0x80)
            {
                rest = rest[(i + 1)..];
                return value;
            }
        }
    }
}
