using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>A service on this machine, on a free port, that stands in for one of somebody else's: it answers what is posted to it.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly WebApplication site;

    private LocalSite(WebApplication site) => this.site = site;

    public Uri Address => new(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <param name="pattern">As in <see cref="EndpointRouteBuilderExtensions"/>.</param>
    public static async Task<LocalSite> StartAsync(string pattern, Func<HttpContext, Task<IResult>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapPost(pattern, (Delegate)answer); // as a request delegate its result would not be written
        await site.StartAsync();
        return new LocalSite(site);
    }

    public static string Value(HttpContext http, string name) => (string)http.GetRouteValue(name)!;

    public static async Task<byte[]> BodyAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
