using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

// Bodies of requests and responses, as the bot service writes and reads them.
internal static class HttpJson
{
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
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        buffer.Position = 0;
        using var reader = new JsonTextReader(new StreamReader(buffer, Encoding.UTF8));
        try
        {
            return _json.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

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
