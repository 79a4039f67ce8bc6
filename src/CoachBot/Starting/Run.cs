using System.Net.Sockets;
using CoachBot.Ops;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CoachBot.Starting;

internal static class Run
{
    /// <summary>1 when the host cannot start; standard error then says why, in one line that names what to change.</summary>
    public static async Task<int> AsProgramAsync(Func<Task> program)
    {
        try
        {
            await program();
            return 0;
        }
        catch (Exception e) when (Reason(e) is { } reason)
        {
            await Console.Error.WriteLineAsync($"CoachBot cannot start: {reason}");
            return 1;
        }
    }

    /// <summary>Readies the database, and beside it what can be without it; starts, says where the chat is, and waits for the end.</summary>
    public static async Task RunCoachBotAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate(); // before the host does it, which would log a stack trace first
        _ = Rehearsal.BeginAsync(app.Services); // should it fail, so does the first message, which says why
        var readied = Task.Run(() => app.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync());
        app.MapForRunners();
        await readied;
        _ = Rehearsal.AskAsync(app.Services);
        app.MapOps();
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine($"CoachBot is ready. Chat with it at {string.Join(" or ", addresses)}");
        await app.WaitForShutdownAsync();
    }

    private static string? Reason(Exception error) => error switch
    {
        StorageUnavailableException => error.Message,
        OptionsValidationException => error.Message,
        IOException { InnerException: AddressInUseException or SocketException } => error.Message + " Choose another address with --urls.",
        _ => null,
    };
}
