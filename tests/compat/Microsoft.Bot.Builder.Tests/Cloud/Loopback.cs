namespace Microsoft.Bot.Builder.Tests.Cloud;

// Sends calls to the outside world's addresses to the local host instead.
internal sealed class Loopback(string url) : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => new(new Redirect(url));

    private sealed class Redirect(string url) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Scheme == Uri.UriSchemeHttps)
            {
                request.RequestUri = new Uri(url + request.RequestUri.PathAndQuery);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
