using System.Text.RegularExpressions;

namespace CoachBot.Infra.Tests.Docker;

/// <summary>The instructions of a Dockerfile, by stage.</summary>
internal sealed partial class Dockerfile(string text)
{
    private static readonly string[] Instructions =
        ["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"];

    private readonly List<List<(string Name, string Value)>> stages = Read(text);

    public int Stages => stages.Count;

    /// <summary>What the image is made of in the end.</summary>
    public IEnumerable<string> Last(string instruction) => stages[^1].Where(one => one.Name == instruction).Select(one => one.Value);

    public IEnumerable<string> All(string instruction) => stages.SelectMany(stage => stage).Where(one => one.Name == instruction).Select(one => one.Value);

    public IEnumerable<string> Environment() => Last("ENV").SelectMany(value => Assignment().Matches(value)).Select(match => match.Groups[1].Value);

    private static List<List<(string, string)>> Read(string text)
    {
        var joined = Continuation().Replace(text, " ");
        var stages = new List<List<(string, string)>>();
        foreach (var line in joined.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var name = line.Split(' ')[0];
            if (!Instructions.Contains(name))
            {
                throw new FormatException($"{name} is no instruction of a Dockerfile.");
            }

            if (name == "FROM")
            {
                stages.Add([]);
            }

            stages[^1].Add((name, line[name.Length..].Trim()));
        }

        return stages;
    }

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"([A-Za-z_][A-Za-z0-9_]*)=\S+")]
    private static partial Regex Assignment();
}
