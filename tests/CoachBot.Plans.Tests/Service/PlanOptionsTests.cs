using CoachBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Plans.Tests.Service;

public sealed class PlanOptionsTests
{
    [Fact]
    public void A_default_zone_that_nobody_knows_is_refused_by_name()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Options(new() { ["Coach:DefaultTimeZone"] = "Mars/Olympus" }));

        Assert.Contains("Coach:DefaultTimeZone", refusal.Message);
    }

    [Fact]
    public void Without_a_setting_the_default_zone_is_utc() => Assert.Equal("UTC", Options([]).DefaultTimeZone);

    private static PlanOptions Options(Dictionary<string, string?> settings)
    {
        using var provider = PlanHouse.Build(new StorageOptions { Folder = Path.GetTempPath() }, new PlanHouse(), settings).BuildServiceProvider();
        return provider.GetRequiredService<IOptions<PlanOptions>>().Value;
    }
}
