using System.Net;
using Hangfire.Dashboard;
using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class DashboardTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_local_requests_see_the_dashboard_unless_told_otherwise(bool mapped)
    {
        await using var site = await DashboardSite.Start(mapped: mapped);

        Assert.Equal(HttpStatusCode.OK, (await site.Get("/hangfire")).Status);
        site.From = IPAddress.Parse("203.0.113.9");
        var (status, body) = await site.Get("/hangfire");

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Empty(body);
    }

    [Fact]
    public async Task A_filter_keeps_out_whom_it_does_not_know()
    {
        await using var site = await DashboardSite.Start(new DashboardOptions { Authorization = [new SignedInOnly()] });

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Get("/hangfire/recurring")).Status);
        site.SignedIn = true;
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/hangfire/recurring")).Status);
    }

    [Fact]
    public async Task Somebody_known_but_not_allowed_is_forbidden()
    {
        await using var site = await DashboardSite.Start(new DashboardOptions { Authorization = [new Nobody()] });
        site.SignedIn = true;

        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/hangfire")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/recurring")]
    [InlineData("/servers")]
    [InlineData("/jobs/enqueued")]
    [InlineData("/jobs/scheduled")]
    [InlineData("/jobs/processing")]
    [InlineData("/jobs/succeeded")]
    [InlineData("/jobs/failed")]
    [InlineData("/jobs/deleted")]
    public async Task Every_page_shows_under_the_path_and_title_it_was_given(string page)
    {
        await using var site = await DashboardSite.Start(new DashboardOptions { DashboardTitle = "Coach's jobs" }, path: "/ops/jobs");

        var (status, body) = await site.Get($"/ops/jobs{page}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Coach&#x27;s jobs", body.Replace("&#39;", "&#x27;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("/ops/jobs/recurring", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_jobs_say_is_never_markup()
    {
        await using var site = await DashboardSite.Start();
        site.Recurring.AddOrUpdate<Work>("<script>alert(1)</script>", work => work.Note("x"), Cron.Yearly());

        var (_, body) = await site.Get("/hangfire/recurring");

        Assert.DoesNotContain("<script>alert(1)", body, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recurring_job_is_triggered_from_its_page()
    {
        await using var site = await DashboardSite.Start();
        site.Recurring.AddOrUpdate<Work>("yearly", work => work.Note("triggered"), Cron.Yearly());

        var status = await site.Post("/hangfire/recurring", "/hangfire/recurring/trigger", "yearly");

        Assert.Equal(HttpStatusCode.NoContent, status);
        await Eventually.Is(() => site.Journal.Count("triggered") == 1);
    }

    [Fact]
    public async Task A_command_without_the_antiforgery_token_is_refused()
    {
        await using var site = await DashboardSite.Start();
        site.Recurring.AddOrUpdate<Work>("yearly", work => work.Note("triggered"), Cron.Yearly());

        var status = await site.Post("/hangfire/recurring", "/hangfire/recurring/trigger", "yearly", withToken: false);

        Assert.False((int)status is >= 200 and < 300, $"{status}");
        await Task.Delay(500);
        Assert.Empty(site.Journal.Entries);
    }

    [Fact]
    public async Task A_command_is_refused_where_one_may_only_look()
    {
        await using var site = await DashboardSite.Start(new DashboardOptions { IsReadOnlyFunc = _ => true });
        site.Recurring.AddOrUpdate<Work>("yearly", work => work.Note("triggered"), Cron.Yearly());

        var status = await site.Post("/hangfire/recurring", "/hangfire/recurring/trigger", "yearly");

        Assert.False((int)status is >= 200 and < 300, $"{status}");
        await Task.Delay(500);
        Assert.Empty(site.Journal.Entries);
    }

    [Fact]
    public async Task A_failed_job_is_shown_with_its_exception_and_retried_from_the_page()
    {
        await using var site = await DashboardSite.Start();
        var id = site.Jobs.Enqueue<Work>(work => work.FailAtOnce());
        await Eventually.Is(() => site.StateOf(id) == FailedState.StateName);

        var (_, failures) = await site.Get("/hangfire/jobs/failed");
        var (_, details) = await site.Get($"/hangfire/jobs/details/{id}");
        Assert.Contains(nameof(InvalidOperationException), failures, StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidOperationException), details, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, await site.Post("/hangfire/jobs/failed", "/hangfire/jobs/failed/requeue", id));
        await Eventually.Is(() => site.Storage.GetMonitoringApi().JobDetails(id)!.History
            .Count(state => state.StateName == FailedState.StateName) == 2);
    }

    [Fact]
    public async Task Looking_at_a_command_does_not_carry_it_out()
    {
        await using var site = await DashboardSite.Start();
        var id = site.Jobs.Schedule<Work>(work => work.Note("x"), TimeSpan.FromHours(1));

        var (status, _) = await site.Get("/hangfire/jobs/scheduled/delete");

        Assert.NotEqual(HttpStatusCode.OK, status);
        Assert.Equal(ScheduledState.StateName, site.StateOf(id));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_not_found()
    {
        await using var site = await DashboardSite.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/hangfire/no/such/page")).Status);
    }

    private sealed class SignedInOnly : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => context.GetHttpContext().User.Identity?.IsAuthenticated == true;
    }

    private sealed class Nobody : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => false;
    }
}
