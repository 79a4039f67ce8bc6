namespace CoachBot.Infra.Tests.Systemd;

/// <summary>A unit file and its drop-ins: sections of keys, each of which may come several times.</summary>
internal sealed class Unit(string text)
{
    private readonly (string Section, string Key, string Value)[] lines = [.. Read(text)];

    public IEnumerable<string> All(string section, string key) => lines.Where(line => line.Section == section && line.Key == key).Select(line => line.Value);

    /// <summary>What the service has in its environment and as credentials.</summary>
    public IEnumerable<string> Settings() => All("Service", "Environment").Select(value => value.Split('=')[0])
        .Concat(All("Service", "LoadCredential").Select(value => value.Split(':')[0]));

    /// <summary>Of a file as EnvironmentFile= reads it.</summary>
    public static IEnumerable<string> Names(string environmentFile) => environmentFile.Split('\n').Where(line => line.Contains('=') && line[0] != '#').Select(line => line.Split('=')[0]);

    private static IEnumerable<(string, string, string)> Read(string text)
    {
        var section = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not ('#' or ';')))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else
            {
                var equals = line.IndexOf('=');
                yield return (section, line[..equals], line[(equals + 1)..]);
            }
        }
    }
}
