using System.Diagnostics;
using System.Text.Json;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>A <see cref="BenchHost"/>, seen from outside.</summary>
internal sealed class BenchProcess : IDisposable
{
    private readonly Process process;

    private BenchProcess(Process process) => this.process = process;

    public static async Task<BenchProcess> StartAsync(string connection)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(BenchProcess).Assembly.Location, "reminders-host", connection])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return await process.StandardOutput.ReadLineAsync() == "ready" ? new BenchProcess(process) : throw new InvalidOperationException("The host would not start.");
    }

    public async Task<Figures> DoAsync(string command)
    {
        await process.StandardInput.WriteLineAsync(command);
        await process.StandardInput.FlushAsync();
        return JsonSerializer.Deserialize<Figures>(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The host has died."))!;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(5000))
        {
            process.Kill();
        }

        process.Dispose();
    }
}
