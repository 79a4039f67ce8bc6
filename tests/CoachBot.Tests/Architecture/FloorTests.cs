using System.Xml.Linq;

namespace CoachBot.Tests.Architecture;

/// <summary>Rooms know only the floors below them; the stand-ins are known to nothing but the swap.</summary>
public sealed class FloorTests
{
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["CoachBot.Training"] = 1,
        ["CoachBot.Storage"] = 2,
        ["CoachBot.Plans"] = 3,
        ["CoachBot.Language"] = 3,
        ["CoachBot.Channels"] = 3,
        ["CoachBot.Dialogs"] = 4,
        ["CoachBot.Reminders"] = 4,
        ["CoachBot"] = 5,
        ["CoachBot.Console"] = 5,
    };

    /// <summary>What a room may import besides what its floor allows anyway: DESIGN names the rooms one by one.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["CoachBot.Training"] = [],
        ["CoachBot.Storage"] = ["CoachBot.Training"],
        ["CoachBot.Plans"] = ["CoachBot.Storage", "CoachBot.Training"],
        ["CoachBot.Language"] = ["CoachBot.Training"],
        ["CoachBot.Channels"] = ["CoachBot.Storage", "CoachBot.Training"],
        ["CoachBot.Dialogs"] = ["CoachBot.Language", "CoachBot.Plans", "CoachBot.Training"],
        ["CoachBot.Reminders"] = ["CoachBot.Plans", "CoachBot.Channels", "CoachBot.Storage", "CoachBot.Training"],
        ["CoachBot.Console"] = ["CoachBot.Language", "CoachBot.Plans", "CoachBot.Training"],
    };

    public static TheoryData<string> Rooms => new(Floors.Keys);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_imports_only_the_rooms_it_may(string room)
    {
        var imports = References(room).ToArray();

        Assert.All(imports, import => Assert.True(Floors[import] < Floors[room], $"{room} imports {import}, which is not below it"));
        if (Allowed.TryGetValue(room, out var allowed))
        {
            Assert.All(imports, import => Assert.Contains(import, allowed));
        }
    }

    [Fact]
    public void Every_project_outside_compat_and_tests_is_a_room()
    {
        var projects = new[] { "src", "dialogs" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/compat/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Floors.Keys.Order(), projects.Order());
    }

    [Fact]
    public void No_project_outside_compat_references_a_stand_in_by_path()
    {
        var projects = new[] { "src", "dialogs", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/src/compat/", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(projects);
        Assert.All(projects, path => Assert.DoesNotContain("src/compat/", File.ReadAllText(path), StringComparison.Ordinal));
    }

    /// <summary>Below the host spans and numbers are .NET's own, and who listens is the host's business.</summary>
    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_host_knows_who_collects_traces_and_numbers(string room)
    {
        var folder = room == "CoachBot.Dialogs" ? "dialogs" : Path.Combine("src", room);
        var project = File.ReadAllText(Path.Combine(Checkout.Root, folder, room + ".csproj"));

        Assert.Equal(room == "CoachBot", project.Contains("OpenTelemetry", StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(string room)
    {
        var folder = room == "CoachBot.Dialogs" ? "dialogs" : Path.Combine("src", room);
        return XDocument.Load(Path.Combine(Checkout.Root, folder, room + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
    }
}
