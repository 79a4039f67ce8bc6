using CoachBot.Channels.Outbound;
using CoachBot.Push;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Links;
using CoachBot.Storage.Starting;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Push;

/// <summary>A host may be killed at any moment between the reminder and its push.</summary>
public sealed class PushOutboxTests : IAsyncLifetime
{
    private static readonly RunnerId Runner = new("dl_outbox");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-outbox-");
    private WebApplication coach = null!;

    private IRunnerLinks Links => coach.Services.GetRequiredService<IRunnerLinks>();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--Storage:Folder", folder.FullName], ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.AddCoachBot();
        coach = builder.Build();
        await coach.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await Links.SetAsync(new RunnerLink(Runner, Browser.Kind, "phone"));
    }

    public async Task DisposeAsync()
    {
        await coach.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_push_is_stored_before_the_reminder_stands_in_the_chat_and_outlives_a_host_that_ends_there()
    {
        IReadOnlyList<RunnerLink> then = [];
        var chat = new Chat(async () =>
        {
            then = await Links.OfKindAsync(PushWaiting.Kind);
            throw new OperationCanceledException("the host is killed");
        });

        await Assert.ThrowsAsync<OperationCanceledException>(() => SpeakAsync(chat));

        Assert.Equal("Today: strength.", PushWaiting.Read(Assert.Single(then)).Message.Title);
        Assert.Equal(then, await Links.OfKindAsync(PushWaiting.Kind));
    }

    [Fact]
    public async Task The_same_reminder_sent_again_is_stored_once()
    {
        var chat = new Chat(() => Task.FromResult<SendOutcome>(new SendOutcome.Sent("1")));
        await SpeakAsync(chat);
        await SpeakAsync(chat);
        Assert.Single(await Links.OfKindAsync(PushWaiting.Kind));
    }

    [Fact]
    public async Task Who_has_allowed_no_browser_leaves_nothing_stored()
    {
        await Links.RemoveAsync(Runner, Browser.Kind);
        await SpeakAsync(new Chat(() => Task.FromResult<SendOutcome>(new SendOutcome.Sent("1"))));
        Assert.Empty(await Links.OfKindAsync(PushWaiting.Kind));
    }

    private Task SpeakAsync(Chat chat)
    {
        var services = coach.Services;
        var to = new RunnerAddress(Runner, Microsoft.Bot.Connector.Channels.Directline, "runner", "chat", "");
        return new PushingMessenger(chat, services.GetRequiredService<PushOutbox>(), services.GetRequiredService<PushQueue>())
            .SendAsync([new OutboundMessage(to, "reminder-session-2026-11-22", MessageFactory.Text("Today: strength."))]);
    }

    private sealed class Chat(Func<Task<SendOutcome>> send) : IOutboundMessenger
    {
        public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default) => [await send()];
    }
}
