using System.Buffers;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

// Bodies of requests and responses, as the bot service writes and reads them.
internal static class HttpJson
{
    private const int MostBorrowed = 1024 * 1024;

    private static readonly JsonSerializer _json = JsonSerializer.Create(new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = 128,
    });

    /// <summary>The body as an object; null when there is none or it is not JSON of that shape.</summary>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        using var reader = new JsonTextReader(new StringReader(await TextAsync(request, cancellationToken).ConfigureAwait(false))) { ArrayPool = CharPool.Shared };
        try
        {
            return _json.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A body of the length that its header names is read into a borrowed buffer; one of no known length grows as it comes.
    private static async Task<string> TextAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is not (> 0 and <= MostBorrowed))
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return Text(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }

        var length = (int)request.ContentLength.Value;
        var borrowed = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = await request.Body.ReadAtLeastAsync(borrowed.AsMemory(0, length), length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return Text(borrowed.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(borrowed);
        }
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);

    public static string Write(object body)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        _json.Serialize(writer, body);
        return writer.ToString();
    }

    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        if (answer is null)
        {
            response.StatusCode = (int)HttpStatusCode.OK;
            return;
        }

        response.StatusCode = answer.Status;
        if (answer.Body is null)
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        using var buffer = new MemoryStream();
        await using (var writer = new StreamWriter(buffer, new UTF8Encoding(false), leaveOpen: true))
        {
            _json.Serialize(writer, answer.Body);
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(response.Body, cancellationToken).ConfigureAwait(false);
    }
}
