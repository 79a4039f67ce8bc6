using System.Text.RegularExpressions;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>infra/FAULTS.md promises nothing that no test shows, and no test of a fault is missing there.</summary>
public sealed partial class FaultTableTests
{
    [Fact]
    public void Every_row_of_the_table_of_faults_names_a_test_that_exists_and_every_test_of_a_fault_has_its_row()
    {
        var rows = File.ReadLines(Path.Combine(Checkout.Root, "infra", "FAULTS.md"))
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|')).ToList();
        var tests = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Test().Matches(File.ReadAllText(file)).Select(test => (File: file, Name: test.Groups["name"].Value))).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(Named(row)));
        Assert.All(rows.SelectMany(Named), name => Assert.Contains(tests, test => test.Name == name));
        var named = rows.SelectMany(Named).ToHashSet();
        Assert.All(
            tests.Where(test => Path.GetFileName(Path.GetDirectoryName(test.File)) == "Faults" && Path.GetFileName(test.File) != "FaultTableTests.cs"),
            test => Assert.Contains(test.Name, named));
    }

    private static IEnumerable<string> Named(string row) => Name().Matches(row.Split('|')[^2]).Select(name => name.Groups["name"].Value);

    [GeneratedRegex(@"\[\w*(?:Fact|Theory)\]\s+(?:\[[^\]]*\]\s+)*public (?:async )?\w+ (?<name>\w+)\(")]
    private static partial Regex Test();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)`")]
    private static partial Regex Name();
}
