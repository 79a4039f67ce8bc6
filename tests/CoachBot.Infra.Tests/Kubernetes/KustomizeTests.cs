using System.Globalization;
using k8s.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Infra.Tests.Kubernetes;

public sealed class KustomizeTests
{
    private static readonly string Example = Infra.Path("kubernetes/overlays/example");

    private static readonly Lazy<Task<string>> Rendered = new(() => Tool.OutputAsync("kubectl", "kustomize", Example));

    [ToolFact("kubectl")]
    public async Task The_example_renders_into_objects_that_a_cluster_takes() => Assert.Empty(ClusterRules.Broken(Cluster.Parse(await Rendered.Value)));

    [ToolFact("kubectl")]
    public async Task Hosts_are_asked_at_the_addresses_they_answer_at()
    {
        var container = (Cluster.Parse(await Rendered.Value)).Container;
        Assert.Equal("/health/live", container.LivenessProbe.HttpGet.Path);
        Assert.Equal("/health/ready", container.ReadinessProbe.HttpGet.Path);
        Assert.Equal("/health/ready", container.StartupProbe.HttpGet.Path);
    }

    [ToolFact("kubectl")]
    public async Task A_host_that_stops_is_given_longer_than_it_takes()
    {
        var cluster = Cluster.Parse(await Rendered.Value);
        using var host = Host.CreateDefaultBuilder().Build();
        var own = host.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout;
        Assert.True(cluster.Pod.TerminationGracePeriodSeconds > own.TotalSeconds);
        Assert.InRange(int.Parse(cluster.Settings()["Stopping__DrainSeconds"], CultureInfo.InvariantCulture), 2, own.TotalSeconds / 2);
    }

    [ToolFact("kubectl")]
    public async Task The_internet_is_open_to_hosts_and_nothing_private_is()
    {
        var egress = (Cluster.Parse(await Rendered.Value)).One<V1NetworkPolicy>().Spec.Egress;
        var open = Assert.Single(egress.SelectMany(rule => rule.To ?? []), peer => peer.IpBlock is not null).IpBlock;
        Assert.Superset(new HashSet<string> { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16" }, open.Except.ToHashSet());
    }

    [ToolTheory("kubectl")]
    [InlineData("replicas: x")]
    [InlineData("replicaz: 2")]
    public async Task A_field_or_a_type_that_Kubernetes_does_not_have_does_not_parse(string wrong)
    {
        var rendered = await Rendered.Value;
        Assert.ThrowsAny<Exception>(() => Cluster.Parse(Replace(rendered, "revisionHistoryLimit: 5", wrong)));
    }

    [ToolTheory("kubectl")]
    [InlineData("targetPort: http", "targetPort: web")]
    [InlineData("runAsNonRoot: true", "runAsNonRoot: false")]
    [InlineData("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false")]
    [InlineData("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true")]
    [InlineData("type: RuntimeDefault", "type: Unconfined")]
    [InlineData("mountPath: /data\n          name: data", "mountPath: /data\n          name: dates")]
    [InlineData("serviceAccountName: coachbot", "serviceAccountName: coach")]
    [InlineData("kind: Deployment\n    name: coachbot", "kind: Deployment\n    name: coach")]
    [InlineData("service:\n            name: coachbot", "service:\n            name: coach")]
    public async Task A_name_that_leads_nowhere_and_a_loosened_restriction_are_found(string right, string wrong)
    {
        var rendered = await Rendered.Value;
        Assert.NotEmpty(ClusterRules.Broken(Cluster.Parse(Replace(rendered, right, wrong))));
    }

    [ToolFact("kubectl")]
    public async Task An_overlay_that_names_a_file_which_is_not_there_does_not_render()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kustomization.yaml", "resources: [missing.yaml]");
        Assert.NotEqual(0, (await Tool.RunAsync("kubectl", "kustomize", folder.Path)).Code);
    }

    private static string Replace(string text, string right, string wrong)
    {
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
