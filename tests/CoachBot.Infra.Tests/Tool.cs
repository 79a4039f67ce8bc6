using System.Diagnostics;

namespace CoachBot.Infra.Tests;

/// <summary>A program of the system, run to its end.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static bool Exists(string program) => Find(program) is not null;

    public static Task<(int Code, string Output, string Errors)> RunAsync(string program, params string[] arguments) => RunWithAsync([], program, arguments);

    /// <summary>Its exit code, and what it wrote.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunWithAsync(Dictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} would not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await errors);
    }

    public static async Task<string> OutputAsync(string program, params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(program, arguments);
        Assert.True(code == 0, errors + output);
        return output;
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
