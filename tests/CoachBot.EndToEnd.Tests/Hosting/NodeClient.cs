using System.Diagnostics;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>Runs a client of ours that is written for Node, with the packages its lock file names.</summary>
internal static class NodeClient
{
    private static readonly SemaphoreSlim Installing = new(1, 1);

    public static async Task<string> RunAsync(string client, params string[] arguments) =>
        await ExecuteAsync(await InstallAsync(client), "node", arguments);

    /// <summary>The client's folder, with its packages in it.</summary>
    public static async Task<string> InstallAsync(string client)
    {
        var folder = Path.Combine(Checkout.Root, "tests", "CoachBot.EndToEnd.Tests", "Clients", client);
        await Installing.WaitAsync();
        try
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            {
                await ExecuteAsync(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            }
        }
        finally
        {
            Installing.Release();
        }

        return folder;
    }

    private static async Task<string> ExecuteAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} would not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10)); // a registry may be slow
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} failed: {await errors}{await output}");
    }
}
