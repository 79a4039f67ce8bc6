using CoachBot.Reminders.Letters;
using CoachBot.Reminders.Overview;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.Extensions.Options;

namespace CoachBot.Ops;

/// <summary>The pages of those who run the coach: how reminders are, dead letters, jobs. They show no runner's words and no health answers.</summary>
internal static class OpsEndpoints
{
    private const int Shown = 100;

    public static IServiceCollection AddOps(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OpsOptions>().Bind(configuration.GetSection(OpsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpsOptions>, OpsOptions.Check>();
        services.AddSingleton<OpsAccess>();
        return services;
    }

    public static void MapOps(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<OpsAccess>();
        app.MapHangfireDashboard("/ops/jobs", new DashboardOptions
        {
            Authorization = [new OpsFilter(access)],
            AppPath = "/ops",
            DashboardTitle = "CoachBot jobs",
            DisplayStorageConnectionString = false,
        });
        app.MapPost("/ops/enter", EnterAsync).DisableAntiforgery().ExcludeFromDescription();

        var ops = app.MapGroup("/ops").ExcludeFromDescription();
        ops.AddEndpointFilter(async (context, next) => access.Allows(context.HttpContext) ? await next(context) : Refuse(access, context.HttpContext));
        ops.MapGet("", PageAsync);
        ops.MapGet("/reminders", async (ReminderOverview overview, DeadLetters letters, CancellationToken cancellation) => Results.Ok(
            new { Status = OpsNumbers.Of(await overview.ReadAsync(cancellation)), DeadReasons = await letters.ReasonsAsync(cancellation) }));
        ops.MapPost("/reminders/resend", ResendAsync).DisableAntiforgery();
    }

    private static async Task<IResult> EnterAsync(HttpContext http, OpsAccess access, CancellationToken cancellation)
    {
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(cancellation) : null;
        return access.Enter(http, form?["key"]) ? Results.Redirect("/ops")
            : access.Enabled ? Html(OpsPage.Login("That is not the key."), StatusCodes.Status401Unauthorized)
            : Results.NotFound();
    }

    private static async Task<IResult> PageAsync(ReminderOverview overview, DeadLetters letters, CancellationToken cancellation) => Html(OpsPage.Of(
        await overview.ReadAsync(cancellation), await letters.ReasonsAsync(cancellation), await letters.ListAsync(Shown, cancellation)));

    private static async Task<IResult> ResendAsync(HttpContext http, DeadLetters letters, string? reason, CancellationToken cancellation)
    {
        var count = await letters.ResendAsync(reason, cancellation);
        return http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal) ? Results.Redirect("/ops") : Results.Ok(new { Resent = count });
    }

    /// <summary>Without a key in the settings there is nothing here; a browser is asked for it, a script told.</summary>
    private static IResult Refuse(OpsAccess access, HttpContext http) => !access.Enabled ? Results.NotFound()
        : HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Html(OpsPage.Login(null), StatusCodes.Status401Unauthorized)
            : Results.Unauthorized();

    private static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Text(page, "text/html; charset=utf-8", statusCode: status);

    private sealed class OpsFilter(OpsAccess access) : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => access.Allows(context.GetHttpContext());
    }
}
