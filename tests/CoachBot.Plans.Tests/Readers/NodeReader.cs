using System.Diagnostics;
using System.Text.Json;

namespace CoachBot.Plans.Tests.Readers;

/// <summary>Reads what we write with a reader that nobody here wrote: a package of npm's, by the script of that name in this folder.</summary>
internal static class NodeReader
{
    private static readonly SemaphoreSlim Installing = new(1, 1);

    private static string Folder => Path.Combine(Checkout.Root, "tests", "CoachBot.Plans.Tests", "Readers");

    public static async Task<JsonElement> ReadAsync(string script, byte[] input)
    {
        await Installing.WaitAsync();
        try
        {
            if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            {
                await ExecuteAsync([], "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            }
        }
        finally
        {
            Installing.Release();
        }

        using var document = JsonDocument.Parse(await ExecuteAsync(input, "node", script));
        return document.RootElement.Clone();
    }

    private static async Task<string> ExecuteAsync(byte[] input, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} would not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await errors}");
    }
}
