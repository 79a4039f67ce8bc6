using CoachBot.Infra.Tests.Azure;
using CoachBot.Infra.Tests.Compose;
using CoachBot.Infra.Tests.Docker;
using CoachBot.Infra.Tests.Kubernetes;
using CoachBot.Infra.Tests.Systemd;

namespace CoachBot.Infra.Tests.Settings;

/// <summary>Every file that starts hosts, against what hosts read.</summary>
[Collection(nameof(KnownSettings))]
public sealed class FileSettingsTests(KnownSettings known)
{
    /// <summary>Without these, several hosts behind a proxy are not one coach, or not one that Teams and runners reach.</summary>
    private static readonly string[] ForSeveralHosts =
    [
        "ConnectionStrings:Coach", "Proxy:Trusted", "Coach:PageAddress", "Secrets:Folder", "Ops:Key",
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword", "http_ports", "Stopping:DrainSeconds",
    ];

    private static readonly string[] ForOneMachine = ["Storage:Folder", "Proxy:Trusted", "Coach:PageAddress", "Secrets:Folder", "Ops:Key"];

    private static readonly IReadOnlyList<string> Image = [.. new Dockerfile(Infra.Read("docker/Dockerfile")).Environment()];

    [Fact]
    public void Compose_sets_what_hosts_read_and_all_that_they_need() =>
        Assert.All(ComposeTests.Hosts, host => Holds(host.Environment.Keys.Concat(host.Secrets).Concat(Image), ForSeveralHosts));

    [ToolFact("kubectl")]
    public async Task Kubernetes_sets_what_hosts_read_and_all_that_they_need() =>
        Holds((await Cluster.RenderAsync(Infra.Path("kubernetes/overlays/example"))).Settings().Keys.Concat(Image), ForSeveralHosts);

    [BicepFact]
    public async Task Azure_sets_what_hosts_read_and_all_that_they_need() => Holds((await Compiled.Template).Settings().Concat(Image), ForSeveralHosts);

    [Fact]
    public void Systemd_sets_what_hosts_read_and_all_that_they_need()
    {
        var alone = new Unit(Infra.Read("systemd/coachbot.service")).Settings().Concat(Unit.Names(Infra.Read("systemd/settings.env"))).ToArray();
        Holds(alone, ForOneMachine);
        var more = new[] { "teams.conf", "postgresql.conf" }.SelectMany(file => new Unit(Infra.Read("systemd/" + file)).Settings());
        Holds(alone.Concat(more).Append("ASPNETCORE_HTTP_PORTS"), ForSeveralHosts); // it names its address on the command line
    }

    [Fact]
    public void A_setting_that_nobody_reads_and_one_that_is_missing_are_found()
    {
        var right = ComposeTests.Hosts[0].Environment.Keys.Concat(ComposeTests.Hosts[0].Secrets).Concat(Image).ToArray();
        Assert.Equal(["Coach__PageAdress"], Unread([.. right, "Coach__PageAdress"]));
        Assert.All(ForSeveralHosts, needed => Assert.Equal([needed], Missing([.. right.Where(name => !string.Equals(Key(name), needed, StringComparison.OrdinalIgnoreCase))], ForSeveralHosts)));
        Assert.All(ForSeveralHosts, needed => Assert.True(known.Knows(OptionShapes.IsList(needed) ? needed + ":0" : needed), needed)); // what is asked for here is really read
    }

    private void Holds(IEnumerable<string> names, string[] needed)
    {
        var all = names.ToArray();
        Assert.Empty(Unread(all));
        Assert.Empty(Missing(all, needed));
    }

    private string[] Unread(string[] names) => [.. names.Where(name => !known.Knows(name))];

    private static string[] Missing(string[] names, string[] needed) => [.. needed.Except(names.Select(Key), StringComparer.OrdinalIgnoreCase)];

    private static string Key(string name)
    {
        var key = SettingName.KeyOf(name);
        return SettingName.ListOf(key) ?? key;
    }
}
