using Hangfire;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Reminders.Jobs;

/// <summary>Registers the recurring jobs; every host does, and the last one wins with the same definition.</summary>
internal sealed class JobSchedule(IRecurringJobManager jobs) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        jobs.AddOrUpdate<DispatchJob>(DispatchJob.Id, job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
