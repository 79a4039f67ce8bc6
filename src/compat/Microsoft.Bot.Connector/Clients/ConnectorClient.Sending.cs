using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <content>One call.</content>
public partial class ConnectorClient
{
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken,
        params HttpStatusCode[] expected)
    {
        var answer = await CallAsync(method, path, body, customHeaders, expected, cancellationToken).ConfigureAwait(false);
        var result = new HttpOperationResponse<T> { Request = answer.Request, Response = answer.Response };
        if (typeof(T) == typeof(Stream))
        {
            result.Body = (T)(object)await answer.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }

        var text = await answer.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            result.Body = Read<T>(text);
        }
        catch (JsonException exception)
        {
            answer.Request.Dispose();
            answer.Response.Dispose();
            throw new RestException("Unable to deserialize the response.", exception);
        }

        return result;
    }

    internal Task<HttpOperationResponse> SendAsync(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken,
        params HttpStatusCode[] expected) => CallAsync(method, path, body, customHeaders, expected, cancellationToken);

    private async Task<HttpOperationResponse> CallAsync(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, HttpStatusCode[] expected,
        CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, Address(path));
        foreach (var (name, values) in customHeaders ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        string content = null;
        if (body is not null)
        {
            content = Write(body);
            request.Content = new StringContent(content, Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        if (Credentials is not null)
        {
            await Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await HttpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (Array.IndexOf(expected, response.StatusCode) >= 0)
        {
            return new HttpOperationResponse { Request = request, Response = response };
        }

        using (request)
        using (response)
        {
            throw await FailureAsync(request, content, response, cancellationToken).ConfigureAwait(false);
        }
    }

    private T Read<T>(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        return (_reading is null ? RestJson.Reader : JsonSerializer.Create(_reading)).Deserialize<T>(reader);
    }

    private string Write(object body)
    {
        using var writer = new StringWriter(new StringBuilder(512), CultureInfo.InvariantCulture);
        (_writing is null ? RestJson.Writer : JsonSerializer.Create(_writing)).Serialize(writer, body);
        return writer.ToString();
    }

    private Uri Address(string path)
    {
        // A query whose first values are absent.
        path = path.Replace("?&", "?", StringComparison.Ordinal).TrimEnd('?');
        var root = BaseUri.AbsoluteUri;
        return new Uri(new Uri(root.EndsWith('/') ? root : root + "/"), path);
    }

    private async Task<ErrorResponseException> FailureAsync(
        HttpRequestMessage request, string requestContent, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = response.Content is null ? string.Empty : await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var failure = new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, requestContent),
            Response = new HttpResponseMessageWrapper(response, text),
        };
        try
        {
            failure.Body = Read<ErrorResponse>(text);
        }
        catch (JsonException)
        {
            // What stands between may answer in HTML; the text is in Response.
        }

        return failure;
    }
}
