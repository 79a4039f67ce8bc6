using System.Diagnostics;
using System.Globalization;
using System.Net;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Data.Sqlite;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>The embedded database on a disk of its own, which fills up, refuses to be written to, or is read-only from the start.</summary>
[Collection(Alone.Name)]
public sealed class DiskTests
{
    private const string SmallDisk = "trap '' XFSZ; mount -t tmpfs -o size=16m tmpfs \"$0\"";

    [OwnDiskFact]
    public async Task On_a_full_disk_the_runner_is_refused_with_one_line_and_with_room_again_everything_goes_on_undamaged()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, inside: SmallDisk);
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        var said = (await runner.ReadAsync()).Count;
        var filler = $"/proc/{coach.Id}/root{data.Folder}/filler";
        Fill(filler);
        await TroubleAsync(coach, runner);

        File.Delete(filler);
        await RecoveredAsync(runner, said);
        Assert.Equal("ok", Check($"/proc/{coach.Id}/root{data.Folder}/coach.db", data.Folder));
    }

    [OwnDiskFact]
    public async Task When_the_system_stops_taking_writes_the_runner_is_refused_with_one_line_and_once_it_takes_them_everything_goes_on()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, inside: SmallDisk);
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        var said = (await runner.ReadAsync()).Count;
        await LargestFileAsync(coach, "1");
        await TroubleAsync(coach, runner);

        await LargestFileAsync(coach, "unlimited");
        await RecoveredAsync(runner, said);
    }

    [OwnDiskFact]
    public async Task A_read_only_folder_stops_the_start_and_is_named()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => CoachProcess.StartAsync(data.Folder, inside: "mount -t tmpfs -o ro tmpfs \"$0\""));

        Assert.True(refusal.Message.Length < 600, refusal.Message);
        Assert.Contains($"CoachBot cannot start: The folder {data.Folder} cannot be written to", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Nothing is taken, everything is told so, and what needs no writing is still there.</summary>
    private static async Task TroubleAsync(CoachProcess coach, Onboarding runner)
    {
        for (var i = 0; i < 3; i++)
        {
            using var answer = await runner.PostAsync(new { type = "message", text = "this week", channelData = new { clientActivityID = "the one" } });
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains("cannot write anything down", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.NotEmpty(await runner.HeardAsync());
        Assert.True(coach.Lives);
    }

    private static async Task RecoveredAsync(Onboarding runner, int said)
    {
        var answers = await runner.AskAsync(new { type = "message", text = "this week", channelData = new { clientActivityID = "the one" } });
        Assert.Contains(answers, answer => ((string?)answer["text"])?.Contains("strength session", StringComparison.Ordinal) == true);
        Assert.Equal(said + 1 + answers.Count, (await runner.ReadAsync()).Count);
    }

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 64 * 1024; size > 0; size /= 2)
        {
            try
            {
                while (true)
                {
                    file.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // No room for so much: smaller pieces, down to the last byte.
            }
        }
    }

    /// <summary>A copy is looked at, since a database is opened by its users with their locks.</summary>
    private static string Check(string file, string folder)
    {
        foreach (var part in new[] { "", "-wal" }.Where(part => File.Exists(file + part)))
        {
            File.Copy(file + part, Path.Combine(folder, "copy.db" + part));
        }

        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "copy.db")};Pooling=false");
        connection.Open();
        using var command = new SqliteCommand("PRAGMA integrity_check", connection);
        return (string)command.ExecuteScalar()!;
    }

    private static async Task LargestFileAsync(CoachProcess coach, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", coach.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:unlimited"]);
        await limit.WaitForExitAsync();
        Assert.Equal(0, limit.ExitCode);
    }
}

/// <summary>Runs where this user may mount a small disk in a namespace of their own, as most Linux allows.</summary>
public sealed class OwnDiskFactAttribute : FactAttribute
{
    private static readonly bool May = Try();

    public OwnDiskFactAttribute()
    {
        if (!May)
        {
            Skip = "needs Linux that lets this user mount in a namespace of their own";
        }
    }

    private static bool Try()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt && command -v prlimit"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
