using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>The project's own nginx conf before several hosts, on a free port.</summary>
internal sealed class NginxProxy : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;
    private readonly ConcurrentQueue<string> output;

    private NginxProxy(Process process, string folder, Uri address, ConcurrentQueue<string> output)
    {
        (this.process, this.folder, Address, this.output) = (process, folder, address, output);
    }

    /// <summary>Null where nginx is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Select(path => Path.Combine(path, "nginx")).FirstOrDefault(File.Exists);

    public Uri Address { get; }

    /// <summary>A line for each request: time, method, the path's beginning, status, seconds, the hosts that were asked.</summary>
    public IReadOnlyCollection<string> Log => output;

    /// <summary>What clients were answered with 5xx or 429, or nginx complained about.</summary>
    public string[] Failures() => [.. output.Where(line => line.Contains(" 50", StringComparison.Ordinal) || line.Contains(" 429 ", StringComparison.Ordinal) || line.Contains('[', StringComparison.Ordinal)).Take(40)];

    public static async Task<NginxProxy> StartAsync(IReadOnlyList<Uri> hosts)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-nginx-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101); // nginx's workers are somebody else when it is started by root
        }

        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        File.Copy(Path.Combine(Checkout.Root, "infra", "proxy", "nginx.conf"), Path.Combine(folder, "nginx.conf"));
        await File.WriteAllTextAsync(Path.Combine(folder, "listen.conf"), $"listen {address.Authority};\n");
        var line = (await File.ReadAllLinesAsync(Path.Combine(Checkout.Root, "infra", "proxy", "hosts.conf"))).First(line => line.StartsWith("server ", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(Path.Combine(folder, "hosts.conf"), hosts.Select(host => line.Replace(line.Split(' ')[1], host.Authority, StringComparison.Ordinal)));
        var start = new ProcessStartInfo(Program!, ["-c", Path.Combine(folder, "nginx.conf"), "-p", folder, "-g", "daemon off;"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("nginx would not start.");
        var output = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var proxy = new NginxProxy(process, folder, address, output);
        await proxy.ListensAsync();
        return proxy;
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var quit = Process.Start("kill", ["-QUIT", $"{process.Id}"]); // a killed master would leave its workers behind
            if (!process.WaitForExit(500))
            {
                using var now = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            }

            await process.WaitForExitAsync();
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ListensAsync()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, Address.Port);
                return;
            }
            catch (SocketException) when (!process.HasExited)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException("nginx would not start: " + string.Join('\n', output));
    }
}

/// <summary>Runs where nginx and a PostgreSQL are.</summary>
public sealed class ProxyFactAttribute : FactAttribute
{
    public ProxyFactAttribute()
    {
        if (NginxProxy.Program is null || TestDatabase.Server is null)
        {
            Skip = "needs nginx and PostgreSQL: run infra/test.sh, which installs them";
        }
    }
}
