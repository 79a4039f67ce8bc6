using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Plans.Service;
using CoachBot.Storage.Links;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Calendar;

internal sealed class CalendarFeed(IRunnerLinks links, IRunnerStore store, IPlanService plans, RunnerClock clock) : ICalendarFeed
{
    private const string Kind = "calendar";
    private const string Name = "feed";

    /// <summary>What is longer ago is in the page's progress, and need not be carried by every fetch.</summary>
    private const int DaysBack = 60;

    public async Task<string> OpenAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await links.SetAsync(new RunnerLink(runner, Kind, Name, SecretHash: Hash(secret)), cancellation);
        return secret;
    }

    public async Task<Instant?> OpenSinceAsync(RunnerId runner, CancellationToken cancellation = default) =>
        (await links.OfRunnerAsync(runner, Kind, cancellation)).Select(link => (Instant?)link.CreatedAt).FirstOrDefault();

    public Task CloseAsync(RunnerId runner, CancellationToken cancellation = default) => links.RemoveAsync(runner, Kind, cancellation: cancellation);

    public async Task<string?> ReadAsync(string secret, CancellationToken cancellation = default)
    {
        if (await links.FindBySecretAsync(Kind, Hash(secret), cancellation) is not { } link)
        {
            return null;
        }

        var view = await plans.LoadAsync(link.Runner, cancellation);
        var events = await store.ReadEventsAsync(link.Runner, cancellation: cancellation);
        var entries = CalendarLedger.Of(events, view.State, clock.Now).Where(entry => entry.Session.Date >= view.Today.PlusDays(-DaysBack)).ToList();
        return IcsCalendar.Write(link.Runner, view.State.Profile, view.Zone, entries);
    }

    private static string Hash(string secret) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
