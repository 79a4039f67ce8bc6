using System.Collections.Concurrent;
using System.Diagnostics;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>The real host, as its own process, on a free port; it can be killed and started again on the same data.</summary>
internal sealed class CoachProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output;
    private readonly TaskCompletionSource<Uri> ready;

    private CoachProcess(Process process, TaskCompletionSource<Uri> ready, ConcurrentQueue<string> output)
    {
        (this.process, this.ready, this.output) = (process, ready, output);
    }

    public Uri Address => ready.Task.IsCompletedSuccessfully ? ready.Task.Result : throw new InvalidOperationException("The host is not ready.");

    /// <summary>Everything the host has printed, its logs included.</summary>
    public string Output => string.Join('\n', output);

    public int Id => process.Id;

    public bool Lives => !process.HasExited;

    /// <param name="folder">For SQLite and keys.</param>
    /// <param name="postgres">A connection string; null for SQLite.</param>
    /// <param name="environment">Further settings.</param>
    /// <param name="inside">Shell commands to run first, in a mount namespace of the host's own, with the folder as <c>$0</c>.</param>
    public static async Task<CoachProcess> StartAsync(
        string folder, string? postgres = null, string url = "http://127.0.0.1:0", IReadOnlyDictionary<string, string>? environment = null,
        string? inside = null)
    {
        var coach = Launch(folder, postgres, url, environment, inside);
        try
        {
            await coach.ready.Task.WaitAsync(TimeSpan.FromMinutes(2));
            return coach;
        }
        catch
        {
            await coach.DisposeAsync(); // nobody else will
            throw;
        }
    }

    /// <summary>The same without waiting until it is ready.</summary>
    public static CoachProcess Launch(
        string folder, string? postgres = null, string url = "http://127.0.0.1:0", IReadOnlyDictionary<string, string>? environment = null, string? inside = null)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"), "--urls", url];
        string[] command = inside is null ? program : ["unshare", "-rm", "sh", "-c", $"{inside} && exec \"$@\"", folder, .. program];
        var start = new ProcessStartInfo(command[0], command[1..])
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
        process.Exited += (_, _) =>
        {
            process.WaitForExit(); // for its last words
            ready.TrySetException(new InvalidOperationException("The host ended: " + string.Join('\n', output)));
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new CoachProcess(process, ready, output);

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

    /// <summary>Tells it to stop, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync(TimeSpan patience)
    {
        using (var terminate = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await terminate.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(patience);
        return process.ExitCode;
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
