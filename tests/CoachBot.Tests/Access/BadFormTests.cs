using System.Net;
using System.Text;

namespace CoachBot.Tests.Access;

public sealed class BadFormTests
{
    [Theory]
    [InlineData("/ops/enter", "%00")]
    [InlineData("/ops/enter", "key=%00")]
    [InlineData("/ops/jobs/recurring/trigger", "%00")]
    public async Task A_form_that_cannot_be_read_is_the_clients_fault_and_no_error_of_the_host(string path, string form)
    {
        var lines = new Lines();
        await using var coach = await Coach.StartAsync(static _ => { }, lines, ("Ops:Key", Papers.Key));
        using var http = coach.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Headers = { { "Authorization", "Bearer " + Papers.Key } },
            Content = new StringContent(form, Encoding.ASCII, "application/x-www-form-urlencoded"),
        };

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(lines.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }
}
