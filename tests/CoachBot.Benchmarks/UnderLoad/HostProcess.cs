using System.Diagnostics;
using System.Globalization;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>A server of ours in a process of its own, and what it takes of the machine.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Seconds of processor time.</summary>
    public double Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Seconds of processor time that the runtime's compiler has taken for making hot code faster (the thread is the runtime's own, and goes when it has nothing to do).</summary>
    public double Compiling
    {
        get
        {
            foreach (var thread in Directory.GetDirectories($"/proc/{process.Id}/task"))
            {
                try
                {
                    var stat = File.ReadAllText(Path.Combine(thread, "stat"));
                    if (stat.Contains("(.NET Tiered Com", StringComparison.Ordinal))
                    {
                        var ticks = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                        return (double.Parse(ticks[11], CultureInfo.InvariantCulture) + double.Parse(ticks[12], CultureInfo.InvariantCulture)) / 100;
                    }
                }
                catch (IOException)
                {
                    // it has gone meanwhile
                }
            }

            return 0;
        }
    }

    /// <summary>Megabytes of memory that are the process's own at this moment (VmRSS).</summary>
    public double Megabytes => Status("VmRSS");

    public int Handles => Directory.GetFiles($"/proc/{process.Id}/fd").Length;

    public int Threads => (int)(Status("Threads") * 1024);

    /// <param name="folder">Where the published host lies.</param>
    public static Task<HostProcess> CoachAsync(string folder, string postgres) => StartAsync(
        Path.Combine(folder, "CoachBot.dll"), ["--urls", "http://127.0.0.1:0"], "Chat with it at ", new()
        {
            ["ConnectionStrings__Coach"] = postgres,
            ["Logging__LogLevel__Default"] = "Warning",

            // All runners have one address here; what holds for each runner stays as it is.
            ["Limits__AddressPerMinute"] = "0",
            ["Limits__AddressAtOnce"] = "0",
            ["Limits__AddressStreams"] = "0",
            ["Limits__NewRunnersPerMinute"] = "0",
        });

    /// <summary>The same server with nothing behind it: what HTTP itself costs here.</summary>
    public static Task<HostProcess> EmptyAsync() => StartAsync(typeof(HostProcess).Assembly.Location, ["load-empty"], "Listening on ", []);

    /// <summary>Asks it to stop and waits.</summary>
    public void Dispose()
    {
        using (var terminate = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            terminate.WaitForExit();
        }

        if (!process.WaitForExit(20_000))
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static async Task<HostProcess> StartAsync(string program, string[] arguments, string sign, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The host would not start.");
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{Path.GetFileName(program)} has ended."));
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf(sign, StringComparison.Ordinal) is { } at and >= 0)
            {
                ready.TrySetResult(new Uri(line.Data[(at + sign.Length)..].Trim()));
            }
        };
        process.BeginOutputReadLine();
        return new HostProcess(process, await ready.Task);
    }

    private double Status(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        return double.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
