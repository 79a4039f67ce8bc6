namespace CoachBot.Infra.Tests.Settings;

[Collection(nameof(KnownSettings))]
public sealed class SettingsTableTests(KnownSettings known)
{
    private static readonly IReadOnlyList<string> Written = SettingsTable.Keys(File.ReadAllText(Path.Combine(Checkout.Root, "README.md")));

    [Fact]
    public void Every_setting_of_the_readme_is_read_by_the_host()
    {
        Assert.True(Written.Count >= 30, $"only {Written.Count} settings found in the README");
        Assert.All(Written, key => Assert.True(known.Knows(OptionShapes.IsList(key) ? key + ":0" : key), key));
    }

    [Fact]
    public void Every_setting_that_the_coach_reads_stands_in_the_readme()
    {
        Assert.True(known.OfTheCoach.Count >= 30, $"the host asked for only {known.OfTheCoach.Count} settings");
        Assert.Equal("", string.Join(", ", known.OfTheCoach.Except(Written, StringComparer.OrdinalIgnoreCase).Order()));
    }

    [Theory]
    [InlineData("Storage__Folder", true)]
    [InlineData("Storage__Foldr", false)]
    [InlineData("Proxy__Trusted__0", true)]
    [InlineData("Proxy__Trust__0", false)]
    [InlineData("Proxy__Trusted", false)]
    [InlineData("Teams__AppId", false)]
    [InlineData("Ops__Enabled", false)]
    [InlineData("Reminders__WindowMinutes__0", false)]
    [InlineData("ConnectionStrings__Coach", true)]
    [InlineData("ConnectionStrings__Couch", false)]
    [InlineData("ASPNETCORE_HTTP_PORTS", true)]
    [InlineData("ASPNETCORE_HTTP_PORT", false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", true)]
    [InlineData("OTEL_EXPORTER_OLTP_ENDPOINT", false)]
    [InlineData("MicrosoftAppPassword", true)]
    [InlineData("MicrosoftAppSecret", false)]
    public void A_setting_that_nobody_reads_is_told_from_one_that_the_host_reads(string name, bool read) => Assert.Equal(read, known.Knows(name));

    [Fact]
    public void Shortened_keys_of_the_table_are_written_out() => Assert.Equal(
        ["urls", "A:One", "A:Two", "MicrosoftAppId", "MicrosoftAppType", "B:List"],
        SettingsTable.Keys("""
            | key | meaning | default |
            |---|---|---|
            | `--urls` | x | y |
            | `A:One`, `…:Two` | `C:No` | z |
            | `MicrosoftAppId`, `…AppType` | x | y |
            | `B:List:0…` | x | y |

            | `D:No` |
            """));
}
