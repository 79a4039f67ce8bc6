using System.Net.Sockets;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CoachBot.Starting;

internal static class Run
{
    /// <summary>Readies the database, starts, says where the chat is, and waits for the end. 1 when the host cannot start; the reason is on standard error.</summary>
    public static async Task<int> RunCoachBotAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
            await app.StartAsync();
        }
        catch (Exception e) when (Reason(e) is { } reason)
        {
            await Console.Error.WriteLineAsync($"CoachBot cannot start: {reason}");
            return 1;
        }

        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine($"CoachBot is ready. Chat with it at {string.Join(" or ", addresses)}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static string? Reason(Exception error) => error switch
    {
        StorageUnavailableException => error.Message,
        OptionsValidationException => error.Message,
        IOException { InnerException: AddressInUseException or SocketException } => error.Message + " Choose another address with --urls.",
        _ => null,
    };
}
