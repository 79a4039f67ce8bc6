using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace CoachBot.Web;

/// <summary>A body that is cut short, too slow, too large or of the wrong kind is the client's doing: it is told so, and nobody is woken by an error in the log.</summary>
internal static class ClientFaults
{
    public static void AddClientFaults(this IServiceCollection services)
    {
        services.Configure<ExceptionHandlerOptions>(static options =>
        {
            options.StatusCodeSelector = static error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
            options.SuppressDiagnosticsCallback = static context => context.Exception is BadHttpRequestException;
        });

        // In development ASP.NET would throw, and nobody would see there what clients get.
        services.PostConfigure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false);
    }
}
