using CoachBot.Access;
using CoachBot.Channels;
using CoachBot.Channels.DirectLine;
using CoachBot.Channels.Teams;
using CoachBot.Channels.WebChat;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Sessions;
using CoachBot.Health;
using CoachBot.Language;
using CoachBot.Web;
using CoachBot.Ops;
using CoachBot.Push;
using CoachBot.Plans;
using CoachBot.Plans.Api;
using CoachBot.Reminders;
using CoachBot.Runners;
using CoachBot.Starting;
using CoachBot.Storage;
using CoachBot.Storage.Clocks;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;
using NodaTime;

namespace CoachBot;

/// <summary>The whole house, put together.</summary>
public static class CoachBotHost
{
    public static WebApplicationBuilder AddCoachBot(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddSecretFiles();
        builder.AddAddress();
        var services = builder.Services;
        var configuration = builder.Configuration;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock>(static provider => provider.GetRequiredService<SharedClock>());
        services.AddProxies(configuration);
        services.AddLimits(configuration);
        services.AddDraining(configuration);
        services.AddProblemDetails();
        services.AddClientFaults();
        services.AddExceptionHandler<DatabaseAwayAnswer>();

        var storage = StorageOptions.From(configuration, Environment.CurrentDirectory);
        services.AddStorage(storage);
        services.AddPlans(configuration);
        services.AddLanguage();
        services.AddChannels(configuration);
        services.AddSingleton<ConversationState>();
        services.AddDialogs();
        services.AddOptions<PictureOptions>().Bind(configuration.GetSection(PictureOptions.Section));
        services.AddReminders(configuration, storage);
        services.AddSingleton<IReminderComposer, ComposedReminders>();
        services.AddOps(configuration);
        builder.AddTelemetry();
        services.AddRunnerPage();
        services.AddPush(configuration);
        services.AddOpenApi();
        return builder;
    }

    public static WebApplication MapCoachBot(this WebApplication app)
    {
        app.MapForRunners();
        app.MapOps();
        return app;
    }

    /// <summary>All but the ops pages, which open the job engine's tables: these ask for a database that is ready.</summary>
    internal static void MapForRunners(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseRequestSpans();
        app.UseProxies();
        app.UsePageHeaders();
        app.UseDraining();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSockets();
        app.UsePageFiles();
        app.UseCors();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapWebChat();
        app.MapDirectLine();
        app.MapTeams();
        app.MapPlans();
        app.MapCalendar();
        app.MapRunnerPage();
        app.MapOpenApi();
        app.MapCoachHealth();
    }
}
