using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hangfire.Dashboard;

/// <summary>Lets in whom the filters let in, checks the antiforgery token of commands, and answers.</summary>
public class AspNetCoreDashboardMiddleware(RequestDelegate next, JobStorage storage, DashboardOptions options)
{
    /// <summary>Answers a request.</summary>
    public async Task Invoke(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        if (Route.Find(httpContext.Request.Path.Value ?? "") is not { } route)
        {
            await next(httpContext);
            return;
        }

        var context = new AspNetCoreDashboardContext(storage, options, httpContext);
        if (!await Authorized(context))
        {
            var known = httpContext.User.Identity?.IsAuthenticated == true;
            httpContext.Response.StatusCode = known ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
            return;
        }

        if (!options.IgnoreAntiforgeryToken && httpContext.RequestServices.GetService<IAntiforgery>() is { } antiforgery)
        {
            if (!await antiforgery.IsRequestValidAsync(httpContext))
            {
                httpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            // Only now: whoever is kept out gets no token either.
            var tokens = antiforgery.GetAndStoreTokens(httpContext);
            context.AntiforgeryHeader = tokens.HeaderName;
            context.AntiforgeryToken = tokens.RequestToken;
        }

        httpContext.Response.Headers.CacheControl = "no-store";
        httpContext.Response.Headers.ContentSecurityPolicy = Pages.Policy;
        await route.Answer(context);
    }

    private async Task<bool> Authorized(DashboardContext context)
    {
        if (options.Authorization.Any(filter => !filter.Authorize(context)))
        {
            return false;
        }

        foreach (var filter in options.AsyncAuthorization)
        {
            if (!await filter.AuthorizeAsync(context))
            {
                return false;
            }
        }

        return true;
    }
}
