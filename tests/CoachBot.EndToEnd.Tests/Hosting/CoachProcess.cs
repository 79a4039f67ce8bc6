using System.Collections.Concurrent;
using System.Diagnostics;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>The real host, as its own process, on a free port; it can be killed and started again on the same data.</summary>
internal sealed class CoachProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output;

    private CoachProcess(Process process, Uri address, ConcurrentQueue<string> output)
    {
        (this.process, Address, this.output) = (process, address, output);
    }

    public Uri Address { get; }

    /// <summary>Everything the host has printed, its logs included.</summary>
    public string Output => string.Join('\n', output);

    public int Id => process.Id;

    /// <param name="folder">For SQLite and keys.</param>
    /// <param name="postgres">A connection string; null for SQLite.</param>
    /// <param name="environment">Further settings.</param>
    public static async Task<CoachProcess> StartAsync(
        string folder, string? postgres = null, string url = "http://127.0.0.1:0", IReadOnlyDictionary<string, string>? environment = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CoachBot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", url])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["Storage__Folder"] = folder;
        start.Environment.Remove("ConnectionStrings__Coach");
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        if (postgres is not null)
        {
            start.Environment["ConnectionStrings__Coach"] = postgres;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The host would not start.");
        var output = new ConcurrentQueue<string>();
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The host ended: " + string.Join('\n', output)));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new CoachProcess(process, await ready.Task.WaitAsync(TimeSpan.FromMinutes(2)), output);

        void Take(string? line)
        {
            if (line is null)
            {
                return;
            }

            output.Enqueue(line);
            const string sign = "Chat with it at ";
            if (line.Contains(sign, StringComparison.Ordinal))
            {
                ready.TrySetResult(new Uri(line[(line.IndexOf(sign, StringComparison.Ordinal) + sign.Length)..].Trim()));
            }
        }
    }

    /// <summary>As a power cut would: nothing of the process gets to say goodbye.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
