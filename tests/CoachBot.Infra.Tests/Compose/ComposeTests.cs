using YamlDotNet.Core;

namespace CoachBot.Infra.Tests.Compose;

public sealed class ComposeTests
{
    internal static readonly ComposeFile File = ComposeFile.Parse(Infra.Read("compose.yaml"));

    internal static readonly ComposeFile.Service[] Hosts = [.. File.Services.Where(pair => pair.Key.StartsWith("coach-", StringComparison.Ordinal)).Select(pair => pair.Value)];

    [Fact]
    public void The_file_keeps_to_the_specification() => Assert.Empty(ComposeRules.Broken(File, Infra.Folder));

    [Theory]
    [InlineData("    read_only: true", "    readonly: true")]
    [InlineData("  read_only: true", "  read_only: perhaps")]
    [InlineData("name: coachbot", "nam: coachbot")]
    public void A_key_or_a_type_that_the_specification_does_not_have_does_not_parse(string right, string wrong) =>
        Assert.ThrowsAny<YamlException>(() => ComposeFile.Parse(Broken(right, wrong)));

    [Theory]
    [InlineData("restart: unless-stopped", "restart: forever")]
    [InlineData("stop_grace_period: 45s", "stop_grace_period: 45 seconds")]
    [InlineData("condition: service_healthy", "condition: service_well")]
    [InlineData("coach-2: { condition", "coach-3: { condition")]
    [InlineData("secrets: [postgres_password]", "secrets: [password]")]
    [InlineData("\"./proxy:", "\"./proxies:")]
    [InlineData("\"443:8443\"", "\"443=8443\"")]
    [InlineData("networks: { back: {} }", "networks: { rear: {} }")]
    [InlineData("dockerfile: infra/docker/Dockerfile", "dockerfile: infra/Dockerfile")]
    public void A_value_that_cannot_work_is_found(string right, string wrong) =>
        Assert.NotEmpty(ComposeRules.Broken(ComposeFile.Parse(Broken(right, wrong)), Infra.Folder));

    [Fact]
    public void Two_hosts_that_can_write_nothing_share_one_database()
    {
        Assert.Equal(2, Hosts.Length);
        Assert.All(Hosts, host =>
        {
            Assert.True(host.ReadOnly);
            Assert.Equal(["/tmp"], host.Tmpfs);
            Assert.Equal(["ALL"], host.CapDrop);
            Assert.Contains("ConnectionStrings__Coach", host.Secrets);
            Assert.Equal("service_healthy", host.DependsOn["postgres"].Condition);
        });
    }

    [Fact]
    public void The_hosts_trust_the_proxy_and_nobody_else()
    {
        var proxy = File.Services["proxy"].Networks["front"].Ipv4Address;
        Assert.NotNull(proxy);
        Assert.All(Hosts, host => Assert.Equal([proxy], host.Environment.Where(one => one.Key.StartsWith("Proxy__Trusted__", StringComparison.Ordinal)).Select(one => one.Value)));
    }

    [Fact]
    public void The_proxy_knows_every_host_by_its_name()
    {
        var known = Infra.Read("proxy/hosts.conf").Split('\n').Where(line => line.StartsWith("server ", StringComparison.Ordinal)).Select(line => line.Split(' ', ':')[1]);
        Assert.Equal(File.Services.Keys.Where(name => name.StartsWith("coach-", StringComparison.Ordinal)).Order(), known.Order());
    }

    [Fact]
    public void PostgreSQL_is_reached_by_hosts_alone()
    {
        var postgres = File.Services["postgres"];
        Assert.Empty(postgres.Ports);
        Assert.True(File.Networks[Assert.Single(postgres.Networks.Keys)].Internal);
    }

    private static string Broken(string right, string wrong)
    {
        var text = Infra.Read("compose.yaml");
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
