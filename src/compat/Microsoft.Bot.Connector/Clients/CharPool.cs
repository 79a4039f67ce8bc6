using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

// What JSON is read into and written from is borrowed: otherwise each message costs some kilobytes of it.
internal sealed class CharPool : IArrayPool<char>
{
    public static readonly CharPool Shared = new();

    private CharPool()
    {
    }

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
