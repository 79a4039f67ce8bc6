using CoachBot.Training.Runners;

namespace CoachBot.Storage.Tests.Databases;

/// <summary>What the tests of every store begin with. Tests share a database and keep apart by fresh ids.</summary>
public abstract class StorageTests(TestDatabase database)
{
    protected TestDatabase Database => database;

    protected TestHost Host => database.Host;

    protected static RunnerId NewRunner() => new($"runner-{Guid.NewGuid():N}");

    protected static string NewId(string of) => $"{of}-{Guid.NewGuid():N}";
}
