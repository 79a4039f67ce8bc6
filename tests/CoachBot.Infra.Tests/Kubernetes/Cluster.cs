using k8s;
using k8s.Models;

namespace CoachBot.Infra.Tests.Kubernetes;

/// <summary>What <c>kubectl apply -k</c> would make: rendered by kubectl itself, and read strictly into the published types.</summary>
internal sealed class Cluster
{
    private readonly List<object> all;

    private Cluster(List<object> all) => this.all = all;

    public V1Deployment Deployment => One<V1Deployment>();

    public V1PodSpec Pod => Deployment.Spec.Template.Spec;

    public V1Container Container => Pod.Containers.Single();

    public static async Task<Cluster> RenderAsync(string folder) => Parse(await Tool.OutputAsync("kubectl", "kustomize", folder));

    /// <exception cref="YamlDotNet.Core.YamlException">A field that the type does not have, or a value that it cannot hold.</exception>
    public static Cluster Parse(string yaml) => new(KubernetesYaml.LoadAllFromString(yaml, null, strict: true));

    public T One<T>() => all.OfType<T>().Single();

    public IEnumerable<IKubernetesObject<V1ObjectMeta>> Objects => all.Cast<IKubernetesObject<V1ObjectMeta>>();

    /// <summary>The environment of the hosts and the settings in files, by their names.</summary>
    public Dictionary<string, string> Settings()
    {
        var settings = (Container.Env ?? []).ToDictionary(one => one.Name, one => one.Value ?? "");
        foreach (var source in Container.EnvFrom ?? [])
        {
            var map = all.OfType<V1ConfigMap>().Single(map => map.Metadata.Name == source.ConfigMapRef.Name);
            foreach (var (name, value) in map.Data)
            {
                settings.Add(name, value);
            }
        }

        foreach (var item in Pod.Volumes.Where(volume => volume.Secret is not null).SelectMany(volume => volume.Secret.Items))
        {
            settings.Add(item.Path, "");
        }

        return settings;
    }
}
