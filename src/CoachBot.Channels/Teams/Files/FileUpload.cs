using System.Net.Http.Headers;
using CoachBot.Channels.Connector;

namespace CoachBot.Channels.Teams.Files;

/// <summary>Puts a file where its runner has said yes to, in their own OneDrive.</summary>
internal sealed class FileUpload(IHttpClientFactory clients, ChannelHosts hosts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>False when the address is not the channel's, or the file was not taken.</summary>
    public async Task<bool> PutAsync(string? address, byte[] file, CancellationToken cancellation)
    {
        if (!hosts.TryRead(address, out var url))
        {
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var client = clients.CreateClient(ConnectorClients.Files);
            using var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
            using var response = await client.PutAsync(url, content, patience.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }
}
