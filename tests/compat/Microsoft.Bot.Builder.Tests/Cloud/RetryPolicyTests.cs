using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder.Tests.Cloud;

public sealed class RetryPolicyTests(LocalCloud cloud) : IClassFixture<LocalCloud>
{
    [Theory]
    [InlineData(2, 503, 3)]
    [InlineData(0, 400, 1)]
    [InlineData(0, 501, 1)]
    public async Task A_connector_with_a_retry_policy_tries_again_what_passes_and_nothing_else(int failures, int status, int calls)
    {
        using var connector = new ConnectorClient(new Uri(cloud.Url), MicrosoftAppCredentials.Empty);
        connector.SetRetryPolicy(new RetryPolicy(new HttpStatusCodeErrorDetectionStrategy(), 5, TimeSpan.FromMilliseconds(1)));
        cloud.Calls.Clear();
        cloud.Channel = http =>
        {
            http.Response.StatusCode = cloud.Calls.Count > failures && failures > 0 ? 200 : status;
            return http.Response.WriteAsync("{}");
        };
        var sending = connector.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message));
        if (failures > 0)
        {
            await sending;
        }
        else
        {
            Assert.Equal(status, (int)(await Assert.ThrowsAsync<ErrorResponseException>(() => sending)).Response.StatusCode);
        }

        Assert.Equal(calls, cloud.Calls.Count);
    }
}
