using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>One bad request.</summary>
/// <param name="Endpoint">Which endpoint it is made for, as the host lists it.</param>
/// <param name="Path">With the query, as it is to go over the wire.</param>
/// <param name="Frame">For a WebSocket: what is sent over it.</param>
internal sealed record HostileRequest(string Endpoint, string Method, string Path, (string Name, string Value)[] Headers, byte[]? Body, byte[]? Frame = null)
{
    /// <summary>More than a turn takes on a busy machine, and less than anybody would wait.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>What is wrong with the answer; null when nothing is.</summary>
    public async Task<string?> ProblemAsync(HttpClient http)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return Frame is null ? await AskAsync(http, patience.Token) : await ConnectAsync(http.BaseAddress!, patience.Token);
        }
        catch (OperationCanceledException)
        {
            return $"no answer within {Patience.TotalSeconds:0} s";
        }
        catch (Exception error) when (error is HttpRequestException or WebSocketException or IOException)
        {
            // A body that is cut off by a refusal may break the connection; a host that lives answers the next request.
            using var live = await http.GetAsync("/health/live", patience.Token);
            return live.IsSuccessStatusCode ? null : "the host does not live";
        }
    }

    public override string ToString() => $"""
        {Method} {Shrink.Shown(Path)}   (for {Endpoint})
        {string.Join('\n', Headers.Select(header => $"{header.Name}: {Shrink.Shown(header.Value)}"))}
        {(Body is null ? "" : $"body of {Body.Length} bytes: {Shrink.Shown(Encoding.UTF8.GetString(Body))}")}{(Frame is null ? "" : $"frame: {Shrink.Shown(Encoding.Latin1.GetString(Frame))}")}
        """;

    /// <summary>The same failure with less of it, as far as a few tries go.</summary>
    public async Task<HostileRequest> ShrinkAsync(Func<HostileRequest, Task<bool>> fails)
    {
        var less = this;
        foreach (var header in Headers)
        {
            var without = less with { Headers = [.. less.Headers.Where(one => one != header)] };
            less = await fails(without) ? without : less;
        }

        return less.Body is { Length: > 0 } body ? less with { Body = await Shrink.Async(body, part => fails(less with { Body = part })) } : less;
    }

    private async Task<string?> AskAsync(HttpClient http, CancellationToken patience)
    {
        if (!Uri.TryCreate(http.BaseAddress!.GetLeftPart(UriPartial.Authority) + Path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var address))
        {
            return null; // no client could send it
        }

        using var request = new HttpRequestMessage(new HttpMethod(Method), address);
        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Body);
        }

        foreach (var (name, value) in Headers)
        {
            var clean = new string([.. value.Where(character => character is not ('\r' or '\n' or '\0'))]); // these the client itself would not send
            _ = request.Content?.Headers.TryAddWithoutValidation(name, clean) == true && IsOfContent(name) || request.Headers.TryAddWithoutValidation(name, clean);
        }

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience);
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            await response.Content.CopyToAsync(Stream.Null, patience);
        }

        return response.StatusCode >= HttpStatusCode.InternalServerError ? $"answered {(int)response.StatusCode}" : null;
    }

    private static bool IsOfContent(string name) => name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);

    private async Task<string?> ConnectAsync(Uri host, CancellationToken patience)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://{host.Authority}{Path}"), patience);
        var type = Frame!.Length % 2 == 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
        await socket.SendAsync(Frame, type, endOfMessage: Frame.Length % 3 > 0, patience);
        socket.Abort();
        return null;
    }
}
