using System.Buffers.Binary;
using System.Text;

namespace CoachBot.Plans.Exports;

/// <summary>Builds a file of Garmin's Flexible and Interoperable Data Transfer protocol: definition and data messages, little-endian, two checksums.</summary>
internal sealed class FitFile
{
    private const byte HeaderSize = 14;

    /// <summary>Protocol 2.0.</summary>
    private const byte Protocol = 0x20;

    /// <summary>Profile 21.40; readers take newer and older ones alike.</summary>
    private const ushort Profile = 2140;

    private static readonly ushort[] Nibbles =
    [
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
    ];

    private readonly MemoryStream data = new();

    /// <summary>One message, told with its own definition.</summary>
    /// <param name="number">The message's number in the profile.</param>
    public FitFile Add(ushort number, params ReadOnlySpan<FitField> fields)
    {
        data.Write([0x40, 0, 0, (byte)number, (byte)(number >> 8), (byte)fields.Length]);
        foreach (var field in fields)
        {
            data.Write([field.Number, (byte)field.Bytes.Length, field.BaseType]);
        }

        data.WriteByte(0);
        foreach (var field in fields)
        {
            data.Write(field.Bytes);
        }

        return this;
    }

    public byte[] ToBytes()
    {
        var file = new byte[HeaderSize + (int)data.Length + 2];
        file[0] = HeaderSize;
        file[1] = Protocol;
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(2), Profile);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)data.Length);
        Encoding.ASCII.GetBytes(".FIT", file.AsSpan(8));
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(12), Checksum(file.AsSpan(0, 12)));
        data.ToArray().CopyTo(file, HeaderSize);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(file.Length - 2), Checksum(file.AsSpan(0, file.Length - 2)));
        return file;
    }

    private static ushort Checksum(ReadOnlySpan<byte> bytes)
    {
        ushort sum = 0;
        foreach (var value in bytes)
        {
            sum = (ushort)((sum >> 4) ^ Nibbles[sum & 0xF] ^ Nibbles[value & 0xF]);
            sum = (ushort)((sum >> 4) ^ Nibbles[sum & 0xF] ^ Nibbles[value >> 4]);
        }

        return sum;
    }
}

/// <summary>One field of a message with its value as it is written.</summary>
internal readonly record struct FitField(byte Number, byte BaseType, byte[] Bytes)
{
    public static FitField Enum(byte number, byte value) => new(number, 0x00, [value]);

    public static FitField UInt16(byte number, ushort value) => new(number, 0x84, [(byte)value, (byte)(value >> 8)]);

    public static FitField UInt32(byte number, uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return new(number, 0x86, bytes);
    }

    public static FitField UInt32z(byte number, uint value) => UInt32(number, value) with { BaseType = 0x8C };

    /// <summary>Ended by a zero, and cut between characters where it is longer than a watch shows.</summary>
    public static FitField Text(byte number, string value, int mostBytes = 60)
    {
        while (Encoding.UTF8.GetByteCount(value) > mostBytes)
        {
            value = value[..^(char.IsLowSurrogate(value[^1]) ? 2 : 1)];
        }

        return new(number, 0x07, [.. Encoding.UTF8.GetBytes(value), 0]);
    }
}
