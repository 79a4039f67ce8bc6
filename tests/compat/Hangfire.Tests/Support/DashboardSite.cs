using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hangfire.Tests.Support;

/// <summary>A site with a dashboard, and a browser of sorts.</summary>
public sealed partial class DashboardSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private string? cookie;

    private DashboardSite(WebApplication app) => this.app = app;

    /// <summary>Where requests come from.</summary>
    public IPAddress From { get; set; } = IPAddress.Loopback;

    /// <summary>Whether somebody is signed in.</summary>
    public bool SignedIn { get; set; }

    public Journal Journal => app.Services.GetRequiredService<Journal>();

    public IBackgroundJobClient Jobs => app.Services.GetRequiredService<IBackgroundJobClient>();

    public IRecurringJobManager Recurring => app.Services.GetRequiredService<IRecurringJobManager>();

    public JobStorage Storage => app.Services.GetRequiredService<JobStorage>();

    public static async Task<DashboardSite> Start(DashboardOptions? options = null, bool mapped = true, string path = "/hangfire")
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Journal>();
        builder.Services.AddAntiforgery();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddHangfire((_, configuration) => configuration.UseInMemoryStorage());
        builder.Services.AddHangfireServer(server => server.SchedulePollingInterval = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        Configured.With(app.Services);
        var site = new DashboardSite(app);
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = site.From;
            context.Connection.LocalIpAddress = IPAddress.Parse("192.0.2.1");
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "alba")], site.SignedIn ? "test" : null));
            return next(context);
        });
        if (mapped)
        {
            app.UseRouting();
            app.MapHangfireDashboard(path, options);
        }
        else
        {
            app.UseHangfireDashboard(path, options);
        }

        await app.StartAsync();
        return site;
    }

    public async Task<(HttpStatusCode Status, string Body)> Get(string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await app.GetTestClient().SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            cookie = set.First().Split(';')[0];
        }

        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a command as the page would, with the token that the page carries, or without.</summary>
    public async Task<HttpStatusCode> Post(string page, string command, string id, bool withToken = true)
    {
        var (_, body) = await Get(page);
        using var request = new HttpRequestMessage(HttpMethod.Post, command);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("jobs[]", id)]);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (withToken && Token().Match(body) is { Success: true } token)
        {
            request.Headers.Add("RequestVerificationToken", token.Value);
        }

        using var response = await app.GetTestClient().SendAsync(request);
        return response.StatusCode;
    }

    public string? StateOf(string jobId)
    {
        using var connection = Storage.GetConnection();
        return connection.GetJobData(jobId)?.State;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    // Every payload of ASP.NET Core's data protection begins like this.
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
