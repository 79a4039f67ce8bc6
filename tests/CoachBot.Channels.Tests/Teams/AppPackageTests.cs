using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>The package that <c>infra/teams/package.mjs</c> builds, held to the rules of manifest 1.30.</summary>
public sealed class AppPackageTests : IDisposable
{
    private const string AppId = "0B6E4F00-1111-4222-8333-444455556666";

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-package-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_package_holds_a_manifest_its_words_in_spanish_and_two_icons()
    {
        var files = await BuildAsync("--app-id", AppId, "--domain", "coach.example");

        Assert.Equal(["color.png", "es.json", "manifest.json", "outline.png"], files.Keys.Order());
    }

    [Fact]
    public async Task The_manifest_names_what_must_be_named_within_its_limits_and_nothing_else()
    {
        var manifest = Json(await BuildAsync("--app-id", AppId, "--domain", "Coach.example", "--version", "1.2.3"), "manifest.json");

        Only(manifest, "$schema", "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor", "defaultInstallScope", "bots", "validDomains", "localizationInfo");
        Assert.Equal(("1.30", "1.2.3", AppId.ToLowerInvariant()), ((string?)manifest["manifestVersion"], (string?)manifest["version"], (string?)manifest["id"]));
        Assert.EndsWith("/v1.30/MicrosoftTeams.schema.json", (string?)manifest["$schema"], StringComparison.Ordinal);
        Only(manifest["developer"]!, "name", "websiteUrl", "privacyUrl", "termsOfUseUrl");
        Within(manifest, "developer.name", 32);
        Assert.All(new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" }, key => Assert.StartsWith("https://coach.example/", (string?)manifest["developer"]![key], StringComparison.Ordinal));
        Only(manifest["name"]!, "short", "full");
        Within(manifest, "name.short", 30);
        Within(manifest, "name.full", 100);
        Only(manifest["description"]!, "short", "full");
        Within(manifest, "description.short", 80);
        Within(manifest, "description.full", 4000);
        Only(manifest["icons"]!, "color", "outline");
        Assert.Matches("^#[0-9A-Fa-f]{6}$", (string?)manifest["accentColor"]);
        Assert.Equal(["coach.example"], manifest["validDomains"]!.Values<string>());
    }

    [Fact]
    public async Task There_is_one_bot_for_the_chat_between_two_and_for_teams_that_want_to_see_each_other_with_few_short_commands()
    {
        var manifest = Json(await BuildAsync("--app-id", AppId, "--domain", "coach.example"), "manifest.json");

        var bot = Assert.Single(manifest["bots"]!);
        Only(bot, "botId", "scopes", "supportsFiles", "isNotificationOnly", "commandLists");
        Assert.Equal((string?)manifest["id"], (string?)bot["botId"]);
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.Values<string>());
        Assert.All(bot["commandLists"]!, list => Assert.Subset(bot["scopes"]!.Values<string>().ToHashSet(), list["scopes"]!.Values<string>().ToHashSet()));
        Assert.InRange(bot["commandLists"]!.Count(), 1, 3);
        Assert.All(bot["commandLists"]!, list =>
        {
            Only(list, "scopes", "commands");
            Assert.InRange(list["commands"]!.Count(), 1, 12);
            Assert.All(list["commands"]!, command =>
            {
                Only(command, "title", "description");
                Within((JObject)command, "title", 32);
                Within((JObject)command, "description", 128);
            });
        });
    }

    [Fact]
    public async Task Spanish_has_every_text_within_the_same_limits()
    {
        var files = await BuildAsync("--app-id", AppId, "--domain", "coach.example");
        var (manifest, spanish) = (Json(files, "manifest.json"), Json(files, "es.json"));
        var keys = new List<string> { "name.short", "name.full", "description.short", "description.full" };
        keys.AddRange(manifest.SelectTokens("bots[*].commandLists[*].commands[*].*").Select(token => token.Path));

        Assert.Equal("es.json", (string?)manifest["localizationInfo"]!["additionalLanguages"]![0]!["file"]);
        Assert.Equal(keys.Append("$schema").Order(), spanish.Properties().Select(property => property.Name).Order());
        Assert.All(keys, key =>
        {
            var most = key switch { "name.short" => 30, "name.full" => 100, "description.short" => 80, "description.full" => 4000, _ when key.EndsWith("title", StringComparison.Ordinal) => 32, _ => 128 };
            Assert.InRange(((string)spanish[key]!).Length, 1, most);
            Assert.True(key == "name.short" || (string?)spanish[key] != (string?)manifest.SelectToken(key), $"{key} is not translated");
        });
    }

    [Fact]
    public async Task The_icons_have_their_sizes_and_the_outline_is_white_on_nothing()
    {
        var files = await BuildAsync("--app-id", AppId, "--domain", "coach.example");

        var color = Pixels(files["color.png"], out var width, out var height);
        Assert.Equal((192, 192), (width, height));
        Assert.All(color, pixel => Assert.Equal(255, pixel.A));
        Assert.True(color.Distinct().Count() > 2);

        var outline = Pixels(files["outline.png"], out width, out height);
        Assert.Equal((32, 32), (width, height));
        Assert.All(outline, pixel => Assert.Equal((255, 255, 255), (pixel.R, pixel.G, pixel.B)));
        Assert.Contains(outline, pixel => pixel.A == 0);
        Assert.Contains(outline, pixel => pixel.A == 255);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        await BuildAsync("--app-id", AppId, "--domain", "coach.example");
        var first = await File.ReadAllBytesAsync(Path.Combine(folder, "app.zip"));
        await BuildAsync("--app-id", AppId, "--domain", "coach.example");

        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(folder, "app.zip")));
    }

    [Theory]
    [InlineData("--app-id must be", "--domain", "coach.example")]
    [InlineData("--app-id must be", "--app-id", "my-bot", "--domain", "coach.example")]
    [InlineData("--domain must be", "--app-id", AppId)]
    [InlineData("--domain must be", "--app-id", AppId, "--domain", "https://coach.example/")]
    [InlineData("--version must be", "--app-id", AppId, "--domain", "coach.example", "--version", "one")]
    [InlineData("Unknown option '--bot'", "--bot", "x")]
    public async Task A_wrong_argument_is_named(string problem, params string[] arguments)
    {
        var (code, output) = await RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Contains(problem, output, StringComparison.Ordinal);
    }

    private async Task<Dictionary<string, byte[]>> BuildAsync(params string[] arguments)
    {
        var path = Path.Combine(folder, "app.zip");
        var (code, output) = await RunAsync([.. arguments, "--out", path]);
        Assert.True(code == 0, output);
        await using var archive = await ZipFile.OpenReadAsync(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            return buffer.ToArray();
        });
    }

    private static async Task<(int Code, string Output)> RunAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Checkout.Root, "infra", "teams", "package.mjs"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output + await errors);
    }

    private static JObject Json(Dictionary<string, byte[]> files, string name) => JObject.Parse(System.Text.Encoding.UTF8.GetString(files[name]));

    private static void Only(JToken json, params string[] names) => Assert.Equal(names.Order(), ((JObject)json).Properties().Select(property => property.Name).Order());

    private static void Within(JObject json, string path, int most) => Assert.InRange(((string)json.SelectToken(path)!).Length, 1, most);

    /// <summary>Reads a PNG of eight bits per channel with unfiltered rows, which is what the script writes.</summary>
    private static List<(byte R, byte G, byte B, byte A)> Pixels(byte[] png, out int width, out int height)
    {
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], png[..8]);
        (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        using var data = new MemoryStream();
        for (var at = 8; at < png.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)))
        {
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(png, at + 8, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)));
            }
        }

        data.Position = 0;
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        var bytes = inflated.ToArray();
        var pixels = new List<(byte, byte, byte, byte)>();
        for (var y = 0; y < height; y++)
        {
            var row = bytes.AsSpan(y * (width * 4 + 1), width * 4 + 1);
            Assert.Equal(0, row[0]);
            for (var x = 0; x < width; x++)
            {
                pixels.Add((row[1 + (x * 4)], row[2 + (x * 4)], row[3 + (x * 4)], row[4 + (x * 4)]));
            }
        }

        return pixels;
    }
}
