using k8s.Models;

namespace CoachBot.Infra.Tests.Kubernetes;

/// <summary>
/// What a cluster would refuse or only notice later: names that lead nowhere, and the Pod Security Standard "restricted"
/// (https://kubernetes.io/docs/concepts/security/pod-security-standards/), which the example's namespace enforces.
/// </summary>
internal static class ClusterRules
{
    private static readonly string[] Volumes = ["ConfigMap", "Csi", "DownwardAPI", "EmptyDir", "Ephemeral", "PersistentVolumeClaim", "Projected", "Secret"];

    public static IEnumerable<string> Broken(Cluster cluster) => [.. Names(cluster), .. Restricted(cluster.Pod), .. Reachable(cluster)];

    private static IEnumerable<string> Names(Cluster cluster)
    {
        var labels = cluster.Deployment.Spec.Template.Metadata.Labels;
        var port = cluster.Container.Ports.Single();
        (string What, bool Holds)[] rules =
        [
            ("the deployment selects its own pods", Selects(cluster.Deployment.Spec.Selector.MatchLabels, labels)),
            ("the service selects the pods", Selects(cluster.One<V1Service>().Spec.Selector, labels)),
            ("the service's port is the container's", cluster.One<V1Service>().Spec.Ports.Single().TargetPort.Value == port.Name),
            ("the disruption budget selects the pods", Selects(cluster.One<V1PodDisruptionBudget>().Spec.Selector.MatchLabels, labels)),
            ("the network policy selects the pods", Selects(cluster.One<V1NetworkPolicy>().Spec.PodSelector.MatchLabels, labels)),
            ("the network policy lets in to the container's port", cluster.One<V1NetworkPolicy>().Spec.Ingress.Single().Ports.Single().Port.Value == port.Name),
            ("the autoscaler scales the deployment", cluster.One<V2HorizontalPodAutoscaler>().Spec.ScaleTargetRef is { Kind: "Deployment", Name: var target } && target == cluster.Deployment.Metadata.Name),
            ("the account exists", cluster.Pod.ServiceAccountName == cluster.One<V1ServiceAccount>().Metadata.Name),
            ("pods are spread", cluster.Pod.TopologySpreadConstraints?.All(spread => Selects(spread.LabelSelector.MatchLabels, labels)) == true),
            ("every mount has a volume", cluster.Container.VolumeMounts.All(mount => cluster.Pod.Volumes.Any(volume => volume.Name == mount.Name))),
            ("everything lies in one namespace", cluster.Objects.Where(one => one is not V1Namespace).Select(one => one.Metadata.NamespaceProperty).Distinct().Count() == 1),
            ("no secret is in the files", !cluster.Objects.Any(one => one is V1Secret)),
        ];
        return rules.Where(rule => !rule.Holds).Select(rule => rule.What);
    }

    private static IEnumerable<string> Restricted(V1PodSpec pod)
    {
        (string What, bool Holds)[] rules =
        [
            ("no user root", pod.SecurityContext is { RunAsNonRoot: true, RunAsUser: > 0 }),
            ("seccomp", pod.SecurityContext?.SeccompProfile?.Type is "RuntimeDefault" or "Localhost"),
            ("nothing of the machine's", pod.HostNetwork != true && pod.HostPID != true && pod.HostIPC != true && pod.Containers.All(one => one.Ports?.All(port => port.HostPort is null) != false)),
            ("volumes that are allowed", pod.Volumes.All(volume => typeof(V1Volume).GetProperties().Where(kind => kind.Name != "Name" && kind.GetValue(volume) is not null).All(kind => Volumes.Contains(kind.Name)))),
            ("no privileges", pod.Containers.All(one => one.SecurityContext is { AllowPrivilegeEscalation: false, Privileged: not true, Capabilities: { Drop: ["ALL"], Add: null } })),
            ("nothing written beside the volumes", pod.Containers.All(one => one.SecurityContext.ReadOnlyRootFilesystem == true)),
            ("no access to the cluster", pod.AutomountServiceAccountToken == false),
        ];
        return rules.Where(rule => !rule.Holds).Select(rule => rule.What);
    }

    private static IEnumerable<string> Reachable(Cluster cluster)
    {
        var services = cluster.One<V1Ingress>().Spec.Rules.SelectMany(rule => rule.Http.Paths).Select(path => path.Backend.Service);
        return services.Any(service => service.Name == cluster.One<V1Service>().Metadata.Name && service.Port.Name == cluster.One<V1Service>().Spec.Ports.Single().Name)
            ? [] : ["the ingress leads to the service"];
    }

    private static bool Selects(IDictionary<string, string>? selector, IDictionary<string, string> labels) =>
        selector is { Count: > 0 } && selector.All(one => labels.TryGetValue(one.Key, out var value) && value == one.Value);
}
