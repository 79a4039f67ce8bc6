using System.Diagnostics;

namespace Hangfire.Tests.Support;

/// <summary>A host in a process of its own, to be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process) => this.process = process;

    public static async Task<HostProcess> Start(TestDatabase database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(HostProcess).Assembly.Location);
        start.ArgumentList.Add(database.ConnectionString);
        var host = new HostProcess(Process.Start(start)!);
        Assert.Equal("ready", await host.process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)));
        return host;
    }

    /// <summary>Ends it at once, with no chance to clean up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
