using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Tests.Cloud;

public class ConfigurationTests
{
    [Theory]
    [InlineData("SingleTenant", "id", "", "tenant")]
    [InlineData("SingleTenant", "id", "secret", "")]
    [InlineData("SingleTenant", "", "secret", "tenant")]
    [InlineData("UserAssignedMSI", "id", "", "")]
    [InlineData("UserAssignedMSI", "", "", "tenant")]
    public void What_a_type_asks_for_must_be_there(string type, string id, string password, string tenant) =>
        Assert.Throws<ArgumentException>(() => Credentials(type, id, password, tenant));

    [Theory]
    [InlineData("SingleTenant", "secret", "tenant")]
    [InlineData("MultiTenant", "secret", "")]
    [InlineData("UserAssignedMSI", "", "tenant")]
    public async Task The_app_id_is_the_configured_one(string type, string password, string tenant)
    {
        var credentials = Credentials(type, "id", password, tenant);
        Assert.True(await credentials.IsValidAppIdAsync("id", default));
        Assert.False(await credentials.IsValidAppIdAsync("other", default));
        Assert.False(await credentials.IsAuthenticationDisabledAsync(default));
    }

    [Fact]
    public async Task Without_an_app_id_there_is_no_authentication() =>
        Assert.True(await Credentials(string.Empty, string.Empty, string.Empty, string.Empty).IsAuthenticationDisabledAsync(default));

    private static ConfigurationServiceClientCredentialFactory Credentials(string type, string id, string password, string tenant) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = id,
            ["MicrosoftAppPassword"] = password,
            ["MicrosoftAppTenantId"] = tenant,
        }).Build());
}
