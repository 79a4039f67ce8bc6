using CoachBot.Access;
using CoachBot.Channels.WebChat;
using CoachBot.Reminders.Letters;
using CoachBot.Reminders.Overview;
using Hangfire;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CoachBot.Ops;

/// <summary>The pages of those who run the coach: how reminders are, dead letters, jobs. They show no runner's words and no health answers.</summary>
internal static class OpsEndpoints
{
    private const int LongestForm = 4096;

    public static IServiceCollection AddOps(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OpsOptions>().Bind(configuration.GetSection(OpsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpsOptions>, OpsOptions.Check>();
        services.AddSingleton<OpsAccess>();
        services.AddSingleton<OpsReading>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, OpsAuthentication>(OpsAuthentication.SchemeName, null);
        services.AddAuthorizationBuilder().AddPolicy(
            OpsAuthentication.Policy, policy => policy.AddAuthenticationSchemes(OpsAuthentication.SchemeName).RequireRole(OpsAuthentication.Role));
        return services;
    }

    public static void MapOps(this WebApplication app)
    {
        if (app.Services.GetRequiredService<OpsAccess>().Enabled) // it opens the job engine's tables at once
        {
            app.MapHangfireDashboardWithAuthorizationPolicy(OpsAuthentication.Policy, "/ops/jobs", new DashboardOptions
            {
                AppPath = "/ops",
                DashboardTitle = "CoachBot jobs",
                DisplayStorageConnectionString = false,
            });
        }

        app.MapPost("/ops/enter", EnterAsync).WithMetadata(new RequestSizeLimitAttribute(LongestForm)).DisableAntiforgery().ExcludeFromDescription();

        var ops = app.MapGroup("/ops").RequireAuthorization(OpsAuthentication.Policy).ExcludeFromDescription();
        ops.MapGet("", PageAsync);
        ops.MapGet("/reminders", async (ReminderOverview overview, DeadLetters letters, CancellationToken cancellation) => Results.Ok(
            new { Status = OpsNumbers.Of(await overview.ReadAsync(cancellation)), DeadReasons = await letters.ReasonsAsync(cancellation) }));
        ops.MapPost("/reminders/resend", ResendAsync).DisableAntiforgery();
    }

    private static async Task<IResult> EnterAsync(HttpContext http, OpsAccess access, Tries tries, CancellationToken cancellation)
    {
        if (!access.Enabled)
        {
            return Results.NotFound();
        }

        var form = http.Request.HasFormContentType && SameOrigin.IsOwn(http.Request) ? await http.Request.ReadFormAsync(cancellation) : null;
        if (access.Try(http, form?["key"].ToString() ?? ""))
        {
            access.Enter(http);
            return Results.Redirect("/ops");
        }

        return OpsPage.Answer(
            OpsPage.Login(tries.AnyLeft(http, out _) ? "That is not the key." : "That was not the key too often. Wait a minute."),
            StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> PageAsync(OpsReading reading, CancellationToken cancellation) => OpsPage.Answer(OpsPage.Of(await reading.ReadAsync(cancellation)));

    private static async Task<IResult> ResendAsync(HttpContext http, DeadLetters letters, string? reason, CancellationToken cancellation)
    {
        var count = await letters.ResendAsync(reason, cancellation);
        return http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal) ? Results.Redirect("/ops") : Results.Ok(new { Resent = count });
    }
}
