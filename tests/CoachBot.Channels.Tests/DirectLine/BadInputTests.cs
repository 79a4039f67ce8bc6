using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CoachBot.Channels.Tests.Hosting;

namespace CoachBot.Channels.Tests.DirectLine;

public sealed class BadInputTests : IAsyncLifetime
{
    private DirectLineHost host = null!;
    private DirectLineClient client = null!;

    public async Task InitializeAsync()
    {
        host = await DirectLineHost.StartAsync();
        client = await host.ClientAsync();
        await client.StartAsync();
        await client.WaitForAsync("Welcome.");
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":{"a":1}}""")]
    [InlineData("""{"type":"message","text":"a"} {"type":"message"}""")]
    [InlineData("""{"type":"message","attachments":"none"}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":""}}""")]
    [InlineData("""{"type":"message","timestamp":{"not":"a time"},"entities":7}""")]
    public async Task A_body_that_is_no_activity_is_400_and_names_what_is_wrong(string body)
    {
        using var response = await client.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(string.IsNullOrWhiteSpace((string?)(await DirectLineClient.ReadAsync(response))["error"]!["message"]));
        await StillServesAsync();
    }

    [Fact]
    public async Task A_body_nested_without_end_is_400()
    {
        using var response = await client.PostAsync("""{"type":"message","value":""" + string.Concat(Enumerable.Repeat("[", 10_000)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await StillServesAsync();
    }

    [Fact]
    public async Task A_message_of_a_megabyte_is_413()
    {
        using var response = await client.SayAsync(new string('a', 1024 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await StillServesAsync();
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_400()
    {
        using var content = new ByteArrayContent([0x7b, 0xff, 0xfe, 0x7d]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.Http.PostAsync($"/v3/directline/conversations/{client.ConversationId}/activities", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await StillServesAsync();
    }

    [Theory]
    [InlineData("💪🏃‍♀️")]
    [InlineData("a\u0000b\u0007c\u001b[31m")]
    [InlineData("\ud800 half a pair")]
    [InlineData("")]
    public async Task Odd_text_is_kept_and_handed_on(string text)
    {
        using var response = await client.SayAsync(text);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await StillServesAsync();
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("99999999999999999999999")]
    public async Task A_watermark_that_was_never_given_out_is_400(string watermark)
    {
        using var response = await client.Http.GetAsync($"/v3/directline/conversations/{client.ConversationId}/activities?watermark={watermark}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_run_plan_can_be_uploaded_and_reaches_the_bot_with_its_content()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("day,km\nmon,5")), "file", "plan.csv" } };
        using var response = await client.Http.PostAsync($"/v3/directline/conversations/{client.ConversationId}/upload?userId={client.UserId}", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var attachment = host.Heard.Activities.SelectMany(activity => activity.Attachments ?? []).Single();
        Assert.Equal("plan.csv", attachment.Name);
        Assert.Equal("data:text/csv;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes("day,km\nmon,5")), attachment.ContentUrl);
    }

    [Fact]
    public async Task Of_an_upload_of_another_kind_the_bot_is_told_and_nothing_is_kept()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("MZ, not to be kept")), "file", "plan.exe" } };
        using var response = await client.Http.PostAsync($"/v3/directline/conversations/{client.ConversationId}/upload", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var file = host.Heard.Activities.SelectMany(activity => activity.Attachments ?? []).Single();
        Assert.Equal(("plan.exe", "", null), (file.Name, file.ContentUrl, file.Content));
    }

    [Fact]
    public async Task An_upload_that_is_too_large_is_refused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[(1024 * 1024) + 1]), "file", "plan.csv" } };
        using var response = await client.Http.PostAsync($"/v3/directline/conversations/{client.ConversationId}/upload", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await StillServesAsync();
    }

    private async Task StillServesAsync()
    {
        using var response = await client.SayAsync("still there?");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await client.WaitForAsync("Heard: still there?");
    }
}
