using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.TransientFaultHandling;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <content>One call.</content>
public partial class ConnectorClient
{
    [ThreadStatic]
    private static StringBuilder _built;

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
        if (RetryPolicy is not { } policy)
        {
            return await CallOnceAsync(method, path, body, customHeaders, expected, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await policy.ExecuteAsync(
                async () =>
                {
                    try
                    {
                        return await CallOnceAsync(method, path, body, customHeaders, expected, cancellationToken).ConfigureAwait(false);
                    }
                    catch (ErrorResponseException failure)
                    {
                        throw new HttpRequestWithStatusException(failure.Message, failure) { StatusCode = failure.Response.StatusCode };
                    }
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestWithStatusException exception) when (exception.InnerException is ErrorResponseException failure)
        {
            throw failure;
        }
    }

    private async Task<HttpOperationResponse> CallOnceAsync(
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
        using var reader = new JsonTextReader(new StringReader(text)) { ArrayPool = CharPool.Shared };
        return (_reading is null ? RestJson.Reader : JsonSerializer.Create(_reading)).Deserialize<T>(reader);
    }

    private string Write(object body)
    {
        // One for each thread: nothing awaits while it is written into.
        var built = _built ??= new StringBuilder(1024);
        built.Clear();
        using var text = new StringWriter(built, CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared };
        (_writing is null ? RestJson.Writer : JsonSerializer.Create(_writing)).Serialize(writer, body);
        var json = built.ToString();
        if (built.Capacity > 64 * 1024)
        {
            _built = null;
        }

        return json;
    }

    private Uri Address(string path)
    {
        // A query whose first values are absent.
        path = path.Replace("?&", "?", StringComparison.Ordinal).TrimEnd('?');
        var root = BaseUri.AbsoluteUri;
        root = root.EndsWith('/') ? root : root + "/";
        return BaseUri.Query.Length == 0 && BaseUri.Fragment.Length == 0 ? new Uri(root + path) : new Uri(new Uri(root), path);
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
