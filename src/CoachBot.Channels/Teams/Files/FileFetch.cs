using System.Net;
using System.Text.Unicode;
using CoachBot.Channels.Connector;

namespace CoachBot.Channels.Teams.Files;

/// <summary>
/// Fetches a runner's file. The address comes from outside, so: https only, hosts of the channel only, no redirects, no address within our
/// own network (see <see cref="PublicAddresses"/>), no credentials of ours, a limit in bytes and in time, and text only.
/// </summary>
internal sealed class FileFetch(IHttpClientFactory clients, ChannelHosts hosts, TeamsOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".ics"] = "text/calendar",
        [".md"] = "text/plain",
    };

    /// <summary>The bytes and their type, or why not.</summary>
    public async Task<(byte[]? Text, string? Type, string? Refused)> GetAsync(string? address, string? name, CancellationToken cancellation)
    {
        if (!Types.TryGetValue(Path.GetExtension(name ?? ""), out var type))
        {
            return (null, null, "type");
        }

        if (!hosts.TryRead(address, out var url))
        {
            return (null, null, "host");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var client = clients.CreateClient(ConnectorClients.Files);
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return (null, null, "status");
            }

            var bytes = await ReadAsync(response, patience.Token).ConfigureAwait(false);
            return bytes is null ? (null, null, "size") : IsText(bytes) ? (bytes, type, null) : (null, null, "content");
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return (null, null, error is OperationCanceledException ? "time" : "connection");
        }
    }

    /// <summary>Counted as it comes: what a header says about the length binds nobody.</summary>
    private async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var limit = options.MaxFileBytes;
        if (response.Content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + read > limit)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    /// <summary>Whatever its name says: a plan has no zero bytes, and is UTF-8, or Windows' own letters with their marks from 0xA0 on.</summary>
    private static bool IsText(byte[] bytes) => bytes.Length > 0
        && !bytes.AsSpan().Contains((byte)0)
        && (Utf8.IsValid(bytes) || !bytes.AsSpan().ContainsAnyInRange((byte)0x01, (byte)0x08));
}
