using System.Diagnostics;

namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>A <see cref="DispatchHost"/> in a process of its own: to be killed, or paused beyond its leases.</summary>
internal sealed class DispatchProcess : IDisposable
{
    private readonly Process process;
    private bool disposed;

    private DispatchProcess(Process process) => this.process = process;

    public static async Task<DispatchProcess> StartAsync(string connection, Uri farSide)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DispatchProcess).Assembly.Location, connection, farSide.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcServer"] = "0" },
        })!;
        process.ErrorDataReceived += static (_, line) => Debug.WriteLine(line.Data);
        process.BeginErrorReadLine();
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)));
        return new DispatchProcess(process);
    }

    /// <summary>kill -9: nothing of the process gets to say goodbye.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public Task PauseAsync() => SignalAsync("STOP");

    public Task ResumeAsync() => SignalAsync("CONT");

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
        disposed = true;
    }

    /// <summary>One that was killed meanwhile hears nothing.</summary>
    private async Task SignalAsync(string signal)
    {
        if (disposed || process.HasExited)
        {
            return;
        }

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
