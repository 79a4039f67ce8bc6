using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CoachBot.Dialogs.Cards;

/// <summary>A picture of pixels as a data address: PNG, since Teams shows no SVG. https://www.w3.org/TR/png/.</summary>
internal static class Png
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number => Enumerable.Range(0, 8).Aggregate((uint)number, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1))];

    /// <param name="rgba">Four bytes a pixel, row by row.</param>
    public static string Address(int width, int height, ReadOnlySpan<byte> rgba)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6); // eight bits a channel, RGB with alpha
        Chunk(file, "IHDR", header);
        using (var packed = new MemoryStream())
        {
            using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                for (var row = 0; row < height; row++)
                {
                    zlib.WriteByte(0); // no filter
                    zlib.Write(rgba.Slice(row * width * 4, width * 4));
                }
            }

            Chunk(file, "IDAT", packed.ToArray());
        }

        Chunk(file, "IEND", []);
        return $"data:image/png;base64,{Convert.ToBase64String(file.ToArray())}";
    }

    private static void Chunk(MemoryStream file, string name, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~body.Aggregate(uint.MaxValue, (crc, value) => Table[(crc ^ value) & 0xFF] ^ (crc >> 8)));
        file.Write(number);
    }
}
