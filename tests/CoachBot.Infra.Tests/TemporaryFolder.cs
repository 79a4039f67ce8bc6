namespace CoachBot.Infra.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coachbot-infra-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), content);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
