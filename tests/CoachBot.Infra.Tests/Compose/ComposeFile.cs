using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CoachBot.Infra.Tests.Compose;

/// <summary>
/// What compose.yaml uses of the Compose Specification (https://github.com/compose-spec/compose-spec), with its types. A key that is not here
/// does not parse: one misspelt is found, and one that is new has to be added with its type.
/// </summary>
internal sealed class ComposeFile
{
    public required string Name { get; set; }
    public required Dictionary<string, Service> Services { get; set; }
    public Dictionary<string, Network> Networks { get; set; } = [];
    public Dictionary<string, Dictionary<string, string>> Volumes { get; set; } = [];
    public Dictionary<string, Secret> Secrets { get; set; } = [];

    /// <exception cref="YamlException">It is no such file; the message says where.</exception>
    public static ComposeFile Parse(string yaml)
    {
        // Extensions (x-…) may hold anything; anchors in them are what the rest is merged from.
        var parser = new MergingParser(new Parser(new StringReader(yaml)));
        var document = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(parser);
        foreach (var extension in document.Keys.Where(key => key.StartsWith("x-", StringComparison.Ordinal)).ToArray())
        {
            document.Remove(extension);
        }

        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithEnforceRequiredMembers().WithDuplicateKeyChecking().Build()
            .Deserialize<ComposeFile>(new SerializerBuilder().DisableAliases().Build().Serialize(document));
    }

    internal sealed class Service
    {
        public required string Image { get; set; }
        public Build? Build { get; set; }
        public List<string> Profiles { get; set; } = [];
        public string? Restart { get; set; }
        public string? User { get; set; }
        public bool ReadOnly { get; set; }
        public List<string> Tmpfs { get; set; } = [];
        public List<string> CapDrop { get; set; } = [];
        public List<string> SecurityOpt { get; set; } = [];
        public string? StopGracePeriod { get; set; }
        public Dictionary<string, string?> Environment { get; set; } = [];
        public List<string> Secrets { get; set; } = [];
        public Dictionary<string, Dependency> DependsOn { get; set; } = [];
        public Dictionary<string, Attachment> Networks { get; set; } = [];
        public List<string> Command { get; set; } = [];
        public List<string> Volumes { get; set; } = [];
        public List<string> Ports { get; set; } = [];
        public string? ShmSize { get; set; }
        public Healthcheck? Healthcheck { get; set; }
    }

    internal sealed class Build
    {
        public required string Context { get; set; }
        public required string Dockerfile { get; set; }
    }

    internal sealed class Dependency
    {
        public required string Condition { get; set; }
    }

    internal sealed class Attachment
    {
        public string? Ipv4Address { get; set; }
    }

    internal sealed class Healthcheck
    {
        public required List<string> Test { get; set; }
        public string? Interval { get; set; }
        public string? Timeout { get; set; }
        public string? StartPeriod { get; set; }
        public int Retries { get; set; }
    }

    internal sealed class Network
    {
        public bool Internal { get; set; }
        public Ipam? Ipam { get; set; }
    }

    internal sealed class Ipam
    {
        public required List<Dictionary<string, string>> Config { get; set; }
    }

    internal sealed class Secret
    {
        public required string File { get; set; }
    }
}
