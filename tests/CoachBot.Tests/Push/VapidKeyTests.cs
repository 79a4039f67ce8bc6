using CoachBot.Push;
using CoachBot.Storage;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Tests.Push;

/// <summary>Browsers subscribe to this key: it outlives the keys that it is wrapped by, as long as those are not all lost at once.</summary>
public sealed class VapidKeyTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-vapid-").FullName;
    private readonly List<ServiceProvider> hosts = [];

    public async Task InitializeAsync() => await StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_is_one_for_all_hosts_and_stays_when_the_keys_around_it_are_renewed_and_the_old_ones_removed()
    {
        var first = await hosts[0].GetRequiredService<VapidKeys>().PublicAsync(CancellationToken.None);
        Assert.Equal(first, await (await StartAsync()).GetRequiredService<VapidKeys>().PublicAsync(CancellationToken.None));

        var probe = (IPersistedDataProtector)hosts[0].GetRequiredService<IDataProtectionProvider>().CreateProtector("probe");
        var before = probe.Protect([1]);
        var manager = hosts[0].GetRequiredService<IKeyManager>();
        var now = TimeProvider.System.GetUtcNow();
        var added = manager.CreateNewKey(now, now.AddDays(90));
        for (var attempt = 0; attempt < 200; attempt++, await Task.Delay(50))
        {
            probe.DangerousUnprotect(before, ignoreRevocationErrors: false, out var renewed, out _); // the framework reads its keys anew in the background
            if (renewed)
            {
                break;
            }
        }

        await hosts[0].GetRequiredService<VapidKeys>().RunAsync(CancellationToken.None);
        foreach (var old in Directory.GetFiles(Path.Combine(folder, "keys")).Where(file => !file.Contains(added.KeyId.ToString(), StringComparison.Ordinal)))
        {
            File.Delete(old);
        }

        // One that remembers nothing has to read it anew.
        Assert.Equal(first, await ActivatorUtilities.CreateInstance<VapidKeys>(hosts[0]).PublicAsync(CancellationToken.None));
    }

    [Fact]
    public async Task With_the_keys_lost_there_is_a_new_one_and_no_error_for_ever()
    {
        var first = await hosts[0].GetRequiredService<VapidKeys>().PublicAsync(CancellationToken.None);
        Directory.Delete(Path.Combine(folder, "keys"), recursive: true);

        var host = await StartAsync();
        var second = await host.GetRequiredService<VapidKeys>().PublicAsync(CancellationToken.None);

        Assert.NotEqual(first, second);
        Assert.Equal(second, await (await StartAsync()).GetRequiredService<VapidKeys>().PublicAsync(CancellationToken.None));
    }

    private async Task<ServiceProvider> StartAsync()
    {
        var services = new ServiceCollection().AddLogging();
#pragma warning disable RS0030 // the framework's keys go by the real clock
        services.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.AddStorage(new StorageOptions { Folder = folder });
        services.AddSingleton<VapidKeys>();
        var host = services.BuildServiceProvider();
        hosts.Add(host);
        await host.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        return host;
    }
}
