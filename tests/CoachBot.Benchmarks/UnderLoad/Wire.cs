using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>One kept-alive HTTP/1.1 connection, one request at a time. It does as little as a client can, since it shares the cores with what it measures.</summary>
internal sealed class Wire : IDisposable
{
    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] Length = "Content-Length: "u8.ToArray();

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[8192];

    public static async Task<Wire> OpenAsync(Uri host)
    {
        var wire = new Wire();
        await wire.socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, host.Port));
        return wire;
    }

    public static byte[] Request(string method, string path, string host, string token, string body) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{(token.Length == 0 ? "" : $"Authorization: Bearer {token}\r\n")}Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    /// <summary>Sends a request and reads the answer, which names its length or comes in chunks.</summary>
    public async Task<(int Status, string Body)> SendAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var have = 0;
        while (true)
        {
            if (have == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (read == 0)
            {
                throw new IOException("The host has closed the connection.");
            }

            have += read;
            if (Answer(buffer.AsSpan(0, have)) is { } answer)
            {
                return answer;
            }
        }
    }

    public void Dispose() => socket.Dispose();

    private static (int Status, string Body)? Answer(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf(EndOfHeaders);
        if (end < 0)
        {
            return null;
        }

        var headers = received[..end];
        var body = received[(end + 4)..];
        Utf8Parser.TryParse(headers["HTTP/1.1 ".Length..], out int status, out _);
        var at = headers.IndexOf(Length);
        if (at >= 0)
        {
            Utf8Parser.TryParse(headers[(at + Length.Length)..], out int length, out _);
            return body.Length >= length ? (status, Encoding.UTF8.GetString(body[..length])) : null;
        }

        // Kestrel's JSON answers are a few chunks; the last one is empty.
        return status is 204 or 304 ? (status, "") : body.EndsWith("\r\n0\r\n\r\n"u8) ? (status, Joined(body)) : null;
    }

    private static string Joined(ReadOnlySpan<byte> chunks)
    {
        var text = new StringBuilder();
        while (Utf8Parser.TryParse(chunks, out int size, out var digits, 'x') && size > 0)
        {
            text.Append(Encoding.UTF8.GetString(chunks.Slice(digits + 2, size)));
            chunks = chunks[(digits + 2 + size + 2)..];
        }

        return text.ToString();
    }
}
