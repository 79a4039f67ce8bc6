using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.Infra.Tests.Azure;

/// <summary>What the Bicep files compile to. The compiler knows the types of all published resources and warns of what they do not have.</summary>
internal sealed partial class Template
{
    private static readonly string Compiler = typeof(Template).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Bicep").Value!;

    private readonly JsonElement root;

    private Template(JsonElement root, JsonElement parameters, string said) => (this.root, Parameters, Said) = (root, parameters, said);

    public JsonElement Parameters { get; }

    /// <summary>The compiler's errors and warnings.</summary>
    public string Said { get; }

    /// <summary>Every resource, those of modules too.</summary>
    public IReadOnlyList<JsonElement> Resources => [.. Below(root).SelectMany(one => IsModule(one) ? Below(Inner(one)) : [one])];

    /// <param name="folder">Holds main.bicep and main.bicepparam.</param>
    public static async Task<Template> CompileAsync(string folder, Dictionary<string, string> environment)
    {
        var result = await Tool.RunWithAsync(new(environment) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, Compiler, "build-params", Path.Combine(folder, "main.bicepparam"), "--stdout");
        if (result.Code != 0)
        {
            return new Template(default, default, result.Errors);
        }

        var built = JsonDocument.Parse(result.Output).RootElement;
        return new Template(Json(built, "templateJson"), Json(built, "parametersJson").GetProperty("parameters"), result.Errors);
    }

    public JsonElement One(string type) => Resources.Single(one => one.GetProperty("type").GetString() == type);

    /// <summary>The environment of the hosts, and the settings that are laid down as files.</summary>
    public IEnumerable<string> Settings()
    {
        var module = Inner(Below(root).Single(one => IsModule(one) && one.GetProperty("name").GetString() == "app"));
        var container = One("Microsoft.App/containerApps").GetProperty("properties").GetProperty("template").GetProperty("containers")[0];
        return container.GetProperty("env").EnumerateArray().Select(one => one.GetProperty("name").GetString()!)
            .Concat(FilePath().Matches(module.GetProperty("variables").GetProperty("files").GetString()!).Select(match => match.Groups[1].Value));
    }

    private static JsonElement Json(JsonElement built, string name) => JsonDocument.Parse(built.GetProperty(name).GetString()!).RootElement;

    private static bool IsModule(JsonElement resource) => resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments";

    private static JsonElement Inner(JsonElement module) => module.GetProperty("properties").GetProperty("template");

    private static IEnumerable<JsonElement> Below(JsonElement template) => template.GetProperty("resources") switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        var named => named.EnumerateObject().Select(one => one.Value),
    };

    [GeneratedRegex("'path', '([^']+)'")]
    private static partial Regex FilePath();
}
