using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace CoachBot.Web;

/// <summary>A body that is cut short, too slow, too large or of the wrong kind is the client's doing: it is told so, and nobody is woken by an error in the log.</summary>
internal static class ClientFaults
{
    /// <summary>ASP.NET's reader of forms, which does not say by its exceptions that a form was bad.</summary>
    private const string FormReader = "Microsoft.AspNetCore.WebUtilities";

    public static void AddClientFaults(this IServiceCollection services)
    {
        services.Configure<ExceptionHandlerOptions>(static options =>
        {
            options.StatusCodeSelector = static error => StatusOf(error) ?? StatusCodes.Status500InternalServerError;
            options.SuppressDiagnosticsCallback = static context => StatusOf(context.Exception) is not null;
        });

        // In development ASP.NET would throw, and nobody would see there what clients get.
        services.PostConfigure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false);
    }

    /// <summary>Null: it is our own fault.</summary>
    private static int? StatusOf(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException { Source: FormReader } => StatusCodes.Status400BadRequest,
        _ => null,
    };
}
