using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>A chat's WebSocket, read without a client library: of each frame only the ids of the activities that are answered are looked at.</summary>
internal sealed class ChatSocket : IDisposable
{
    private const int TextFrame = 1;
    private const int CloseFrame = 8;
    private const int PingFrame = 9;

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly Dictionary<string, long> answered = new(StringComparer.Ordinal);
    private (string Id, TaskCompletionSource<long> Seen)? awaited;
    private byte[] buffer = new byte[1024];
    private int have;

    /// <summary>Frames with activities so far.</summary>
    public int Frames { get; private set; }

    public bool Closed { get; private set; }

    public static async Task<ChatSocket> OpenAsync(Uri stream)
    {
        var chat = new ChatSocket();
        await chat.socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, stream.Port));
        await chat.socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {stream.PathAndQuery} HTTP/1.1\r\nHost: {stream.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"));
        var end = -1;
        while (end < 0)
        {
            await chat.MoreAsync();
            end = chat.buffer.AsSpan(0, chat.have).IndexOf("\r\n\r\n"u8);
        }

        if (!chat.buffer.AsSpan(0, chat.have).StartsWith("HTTP/1.1 101"u8))
        {
            throw new IOException("The host would not open a socket: " + Encoding.ASCII.GetString(chat.buffer, 0, end));
        }

        chat.Drop(end + 4);
        _ = chat.ReadAllAsync();
        return chat;
    }

    /// <summary>When the first answer to that activity came, as a <see cref="Stopwatch"/> time stamp.</summary>
    public Task<long> AnswerToAsync(string id)
    {
        lock (answered)
        {
            if (answered.Remove(id, out var seen))
            {
                return Task.FromResult(seen);
            }

            var waiting = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited = (id, waiting);
            return waiting.Task;
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task ReadAllAsync()
    {
        try
        {
            while (true)
            {
                while (Frame() is var (opcode, start, length))
                {
                    if (opcode == CloseFrame)
                    {
                        Closed = true;
                        return;
                    }

                    if (opcode == TextFrame)
                    {
                        Frames++;
                        Note(buffer.AsSpan(start, length));
                    }
                    else if (opcode == PingFrame)
                    {
                        // A pong with the same content, under a mask of zeros; who sends none is cut off.
                        await socket.SendAsync(new ReadOnlyMemory<byte>([0x8A, (byte)(0x80 | length), 0, 0, 0, 0, .. buffer.AsSpan(start, length)]));
                    }

                    Drop(start + length);
                }

                await MoreAsync();
            }
        }
        catch (Exception e) when (e is SocketException or IOException or ObjectDisposedException)
        {
            Closed = true;
        }
    }

    /// <summary>Server frames are not masked, and ours are whole messages.</summary>
    private (int Opcode, int Start, int Length)? Frame()
    {
        if (have < 2)
        {
            return null;
        }

        var (start, length) = (buffer[1] & 0x7F) switch
        {
            126 => (4, have < 4 ? int.MaxValue : BinaryPrimitives.ReadUInt16BigEndian(buffer.AsSpan(2))),
            127 => (10, have < 10 ? int.MaxValue : (int)BinaryPrimitives.ReadUInt64BigEndian(buffer.AsSpan(2))),
            var small => (2, small),
        };
        return have - start >= length ? (buffer[0] & 0x0F, start, length) : null;
    }

    private void Note(ReadOnlySpan<byte> frame)
    {
        var now = Stopwatch.GetTimestamp();
        var mark = "\"replyToId\":\""u8;
        for (int at; (at = frame.IndexOf(mark)) >= 0;)
        {
            frame = frame[(at + mark.Length)..];
            var id = Encoding.ASCII.GetString(frame[..frame.IndexOf((byte)'"')]);
            lock (answered)
            {
                if (awaited is { } waiting && waiting.Id == id)
                {
                    waiting.Seen.TrySetResult(now);
                    awaited = null;
                }
                else if (answered.Count < 32)
                {
                    answered.TryAdd(id, now);
                }
                else
                {
                    answered.Clear(); // further answers to what has been seen already
                    answered.TryAdd(id, now);
                }
            }
        }
    }

    private async Task MoreAsync()
    {
        if (have == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = await socket.ReceiveAsync(buffer.AsMemory(have));
        have += read > 0 ? read : throw new IOException("The host has closed the connection.");
    }

    private void Drop(int count)
    {
        buffer.AsSpan(count, have - count).CopyTo(buffer);
        have -= count;
    }
}
