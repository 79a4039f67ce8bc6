using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>What the host says it listens to.</summary>
internal static class Endpoints
{
    /// <summary>Methods and pattern of each, such as <c>POST /api/messages</c>.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["Storage:Folder"] = folder;
        builder.Configuration["ConnectionStrings:Coach"] = null;
        builder.Configuration["Ops:Key"] = HostileRequests.OpsKey;
        builder.AddCoachBot();
        await using var app = builder.Build();
        app.MapCoachBot();
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(Name).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Name(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])} /{endpoint.RoutePattern.RawText?.Trim('/')}";
}
