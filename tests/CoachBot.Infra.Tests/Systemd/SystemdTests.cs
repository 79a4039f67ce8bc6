using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Infra.Tests.Systemd;

public sealed partial class SystemdTests
{
    private static readonly string Text = Infra.Read("systemd/coachbot.service");

    [ToolFact("systemd-analyze")]
    public async Task Systemd_has_nothing_to_say_against_the_unit_with_all_its_drop_ins() => Assert.Equal((0, ""), await VerifyAsync(Text));

    [ToolTheory("systemd-analyze")]
    [InlineData("ProtectSystem=strict", "ProtectSystem=mostly")]
    [InlineData("TimeoutStopSec=45", "TimeoutStopSec=soon")]
    [InlineData("StateDirectory=coachbot", "StateDirectry=coachbot")]
    public async Task What_systemd_does_not_know_is_found(string right, string wrong)
    {
        Assert.Contains(right, Text, StringComparison.Ordinal);
        Assert.NotEqual((0, ""), await VerifyAsync(Text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [ToolFact("systemd-analyze")]
    public async Task The_service_can_do_little_besides_its_work()
    {
        Assert.InRange(await ExposureAsync(Text), 0, 2); // of 10; systemd calls up to 3 "OK"
        Assert.True(await ExposureAsync(WithoutHardening().Replace(Text, "")) > 5);
    }

    [Fact]
    public void A_host_that_stops_is_given_longer_than_it_takes() => Assert.True(int.Parse(new Unit(Text).All("Service", "TimeoutStopSec").Single(), CultureInfo.InvariantCulture) > 30);

    private static async Task<(int Code, string Said)> VerifyAsync(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("CoachBot", "#!/bin/sh\n");
        File.SetUnixFileMode(folder.File("CoachBot"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        folder.Write("coachbot.service", text.Replace("/opt/coachbot/", folder.Path + '/', StringComparison.Ordinal));
        foreach (var name in new[] { "teams.conf", "postgresql.conf" })
        {
            folder.Write("coachbot.service.d/" + name, Infra.Read("systemd/" + name));
        }

        var (code, output, errors) = await Tool.RunAsync("systemd-analyze", "verify", "--man=no", folder.File("coachbot.service"));
        return (code, string.Join('\n', (output + errors).Split('\n').Where(line => line.Contains("coachbot", StringComparison.OrdinalIgnoreCase)))); // the system's own units are not our business
    }

    private static async Task<double> ExposureAsync(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("coachbot.service", text);
        var output = await Tool.OutputAsync("systemd-analyze", "security", "--offline=yes", "--no-pager", folder.File("coachbot.service"));
        return double.Parse(Exposure().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"exposure level for coachbot\.service: ([0-9.]+)")]
    private static partial Regex Exposure();

    [GeneratedRegex("^(Private|Protect|Restrict|SystemCall|Capability|NoNew|Lock|DynamicUser).*$", RegexOptions.Multiline)]
    private static partial Regex WithoutHardening();
}
