using System.Runtime.InteropServices;

namespace CoachBot.Language.Learning;

/// <summary>A number that stands for everything that is learned from: the embedded text files, by name and content.</summary>
internal static class Fingerprint
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong OfTexts()
    {
        var assembly = typeof(Fingerprint).Assembly;
        var hash = 0xCBF29CE484222325UL;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            hash = Mix(hash, MemoryMarshal.AsBytes(name.AsSpan()));
            hash = Mix(hash, Bytes(assembly.GetManifestResourceStream(name)!));
        }

        return hash;
    }

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }

    private static ulong Mix(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            hash = (hash ^ eight) * Prime;
            hash ^= hash >> 29;
        }

        foreach (var one in bytes[(bytes.Length & ~7)..])
        {
            hash = (hash ^ one) * Prime;
        }

        return hash ^ (ulong)bytes.Length;
    }
}
