using System.Text.RegularExpressions;

namespace CoachBot.Infra.Tests.Compose;

/// <summary>What the Compose Specification asks of values, and what would only be noticed when everything is started.</summary>
internal static partial class ComposeRules
{
    private static readonly string[] Restarts = ["no", "always", "on-failure", "unless-stopped"];
    private static readonly string[] Conditions = ["service_started", "service_healthy", "service_completed_successfully"];

    public static IEnumerable<string> Broken(ComposeFile file, string folder) => file.Services.SelectMany(pair => Broken(file, folder, pair.Key, pair.Value));

    private static IEnumerable<string> Broken(ComposeFile file, string folder, string name, ComposeFile.Service service)
    {
        if (service.Restart is { } restart && !Restarts.Contains(restart))
        {
            yield return $"{name}: restart {restart}";
        }

        var durations = new[] { service.StopGracePeriod, service.Healthcheck?.Interval, service.Healthcheck?.Timeout, service.Healthcheck?.StartPeriod };
        foreach (var duration in durations.Where(text => text is not null && !Duration().IsMatch(text)))
        {
            yield return $"{name}: {duration} is no duration";
        }

        foreach (var secret in service.Secrets.Where(secret => !file.Secrets.ContainsKey(secret)))
        {
            yield return $"{name}: no secret {secret}";
        }

        foreach (var network in service.Networks.Keys.Where(network => !file.Networks.ContainsKey(network)))
        {
            yield return $"{name}: no network {network}";
        }

        foreach (var (other, dependency) in service.DependsOn)
        {
            if (!Conditions.Contains(dependency.Condition) || !file.Services.TryGetValue(other, out var needed))
            {
                yield return $"{name}: depends on {other} {dependency.Condition}";
            }
            else if (needed.Profiles.Count > 0 && !needed.Profiles.Intersect(service.Profiles).Any())
            {
                yield return $"{name}: depends on {other}, which only a profile starts";
            }
            else if (dependency.Condition == "service_healthy" && needed.Healthcheck is null && needed.Build is null && needed.Image != file.Services.Values.FirstOrDefault(one => one.Build is not null)?.Image)
            {
                yield return $"{name}: waits for {other} to be healthy, which has no check";
            }
        }

        foreach (var source in service.Volumes.Select(volume => volume.Split(':')[0]))
        {
            if (source.StartsWith('.') ? !Path.Exists(Path.Combine(folder, source)) : !file.Volumes.ContainsKey(source))
            {
                yield return $"{name}: no volume {source}";
            }
        }

        foreach (var port in service.Ports.Where(port => !Port().IsMatch(port)))
        {
            yield return $"{name}: {port} is no port";
        }

        if (service.Build is { } build && !File.Exists(Path.Combine(folder, build.Context, build.Dockerfile)))
        {
            yield return $"{name}: no {build.Dockerfile}";
        }
    }

    [GeneratedRegex("^([0-9]+(us|ms|s|m|h))+$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^([0-9]+(\.[0-9]+){3}:)?[0-9]+:[0-9]+(/(tcp|udp))?$")]
    private static partial Regex Port();
}
