using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CoachBot.Plans.Api;
using CoachBot.Plans.Tests.Contracts;
using CoachBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Plans.Tests.Api;

public sealed class PlanEndpointTests : IAsyncLifetime, IClock
{
    private WebApplication app = null!;
    private HttpClient client = null!;

    // In Auckland it is the 5th.
    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 3, 4, 20, 0);

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<IClock>(this);
        builder.Services.AddStorage(new StorageOptions { Folder = Path.GetTempPath() });
        builder.Services.AddPlans(builder.Configuration);
        builder.Services.AddOpenApi();
        app = builder.Build();
        app.MapPlans();
        app.MapOpenApi();
        await app.StartAsync();
        client = app.GetTestClient();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_runner_posted_comes_back_as_a_plan()
    {
        var (status, plan) = await PostAsync("/api/plans/preview", Json.Runner);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("refused").ValueKind);
        Assert.NotEqual(0, plan.GetProperty("weeks")[0].GetProperty("sessions")[0].GetProperty("exercises").GetArrayLength());
    }

    [Fact]
    public async Task A_report_posted_comes_back_as_a_decision()
    {
        var (status, decision) = await PostAsync("/api/soreness/assess", """{"today":"2026-03-04","report":{"flags":["chestPain"]}}""");

        Assert.Equal((HttpStatusCode.OK, "R0"), (status, decision.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task Without_a_date_it_is_today_where_the_runner_lives()
    {
        // A race on the 4th is over in Auckland and still to come in London.
        var (there, _) = await PostAsync("/api/plans/preview", """{"timeZone":"Pacific/Auckland","goal":{"date":"2026-03-04"}}""");
        var (here, _) = await PostAsync("/api/plans/preview", """{"timeZone":"Europe/London","goal":{"date":"2026-03-04"}}""");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (there, here));
    }

    [Theory]
    [InlineData("/api/plans/preview", """{"today":"2026-03-04","equipment":[{"kind":"rocks"}]}""", "equipment[0].kind")]
    [InlineData("/api/soreness/assess", """{"report":{"score":12}}""", "report.score")]
    [InlineData("/api/soreness/assess", """{"report":{"score":"my knee hurts"}}""", "report.score")]
    [InlineData("/api/plans/preview", "my knee hurts", "body")]
    [InlineData("/api/plans/preview", "", "body")]
    public async Task A_problem_names_its_field_and_repeats_nothing_that_was_sent(string path, string body, string field)
    {
        var (status, problem) = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.GetRawText());
        Assert.DoesNotContain("knee", problem.GetRawText());
    }

    [Fact]
    public async Task Anything_but_json_is_refused()
    {
        using var answer = await client.PostAsync("/api/plans/preview", new StringContent("age=34", new MediaTypeHeaderValue("text/plain")));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task The_document_describes_both_calls_with_their_fields()
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));

        var paths = document.RootElement.GetProperty("paths");
        Assert.Equal(["/api/plans/preview", "/api/soreness/assess"], paths.EnumerateObject().Select(path => path.Name).Order());
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        var request = schemas.GetProperty("PlanRequest").GetProperty("properties");
        Assert.Contains("equipment", request.EnumerateObject().Select(property => property.Name));
        Assert.Equal("date", schemas.GetProperty("LocalDate").GetProperty("format").GetString());
        Assert.Contains("\"kettlebell\"", schemas.GetRawText());
        Assert.Contains("\"5k\"", schemas.GetRawText());
        Assert.Contains("weeks", schemas.GetProperty("PlanResponse").GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    private async Task<(HttpStatusCode, JsonElement)> PostAsync(string path, string body)
    {
        using var answer = await client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
        return (answer.StatusCode, Json.Of(await answer.Content.ReadAsStringAsync()));
    }
}
