using System.Globalization;

namespace CoachBot.Infra.Tests.Azure;

public sealed class BicepTests
{
    [BicepFact]
    public async Task The_files_compile_without_an_error_or_a_warning() => Assert.Equal("", (await Compiled.Template).Said.Trim());

    [BicepFact]
    public async Task Secrets_come_from_the_environment_of_who_deploys() =>
        Assert.Equal(Compiled.Secrets["OPS_KEY"], (await Compiled.Template).Parameters.GetProperty("opsKey").GetProperty("value").GetString());

    [BicepFact]
    public async Task Everything_that_the_coach_needs_is_made()
    {
        var template = await Compiled.Template;
        string[] types =
        [
            "Microsoft.App/managedEnvironments", "Microsoft.App/containerApps", "Microsoft.DBforPostgreSQL/flexibleServers", "Microsoft.DBforPostgreSQL/flexibleServers/databases",
            "Microsoft.ManagedIdentity/userAssignedIdentities", "Microsoft.KeyVault/vaults", "Microsoft.Authorization/roleAssignments",
        ];
        Assert.Superset(types.ToHashSet(), template.Resources.Select(one => one.GetProperty("type").GetString()!).ToHashSet());
        Assert.Contains("/api/messages", template.One("Microsoft.BotService/botServices").GetProperty("properties").GetProperty("endpoint").GetString(), StringComparison.Ordinal);
        Assert.Contains("MsTeamsChannel", template.One("Microsoft.BotService/botServices/channels").GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [BicepFact]
    public async Task Hosts_are_asked_at_the_addresses_and_the_port_they_answer_at()
    {
        var app = (await Compiled.Template).One("Microsoft.App/containerApps").GetProperty("properties");
        var container = app.GetProperty("template").GetProperty("containers")[0];
        var port = int.Parse(container.GetProperty("env").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "ASPNETCORE_HTTP_PORTS").GetProperty("value").GetString()!, CultureInfo.InvariantCulture);

        Assert.Equal(port, app.GetProperty("configuration").GetProperty("ingress").GetProperty("targetPort").GetInt32());
        Assert.Equal(
            [("Startup", "/health/ready", port), ("Readiness", "/health/ready", port), ("Liveness", "/health/live", port)],
            container.GetProperty("probes").EnumerateArray().Select(probe => (probe.GetProperty("type").GetString()!, probe.GetProperty("httpGet").GetProperty("path").GetString()!, probe.GetProperty("httpGet").GetProperty("port").GetInt32())));
    }

    [BicepFact]
    public async Task A_property_that_Azure_does_not_have_and_a_type_that_does_not_fit_are_told()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Infra.Path("azure")))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        folder.Write("bot.bicep", Replace("bot.bicep", "msaAppType: appType", "msaAppKind: appType"));
        folder.Write("app.bicep", Replace("app.bicep", "periodSeconds: 10", "periodSeconds: 'ten'"));
        folder.Write("database.bicep", Replace("database.bicep", "storageSizeGB: 64", "storageSizeGB: '64'"));
        var said = (await Template.CompileAsync(folder.Path, Compiled.Secrets)).Said;
        Assert.All(["msaAppKind", "periodSeconds", "storageSizeGB"], wrong => Assert.Contains(wrong, said, StringComparison.Ordinal));
    }

    private static string Replace(string file, string right, string wrong)
    {
        var text = Infra.Read("azure/" + file);
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
