using CoachBot.Channels.Telemetry;
using CoachBot.Channels.Turns;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Telemetry;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.DirectLine;

internal enum TurnOutcome { Done, Failed, AlreadyHandled }

/// <summary>
/// Runs the bot's turns off the request that brought them: one at a time per conversation over all hosts, and each once, since what a
/// turn has to do is looked up again when its time has come.
/// </summary>
internal sealed partial class TurnRunner(
    DirectLineAdapter adapter,
    ITurnStore turns,
    ConversationStreams streams,
    IConversationGate gate,
    IServiceScopeFactory scopes,
    Pseudonyms names,
    ILogger<TurnRunner> logger) : IHostedService, IDisposable
{
    /// <summary>
    /// More than this wait here. Enough that a moment in which all of them stand still, such as a slow commit, does not leave a queue behind
    /// it: turns that run at the same time go to the database together, so that many cost less each than few.
    /// </summary>
    private const int AtOnce = 128;

    private readonly SemaphoreSlim places = new(AtOnce);
    private readonly CancellationTokenSource stopping = new();
    private int disposed;

    /// <summary>Ends when the turn has; a client that gives up waiting does not end the turn.</summary>
    /// <param name="heard">What has just come in, which need not be read again where it is what is stored.</param>
    public Task<TurnOutcome> Start(string conversationId, string activityId, RunnerId runner, InboundActivity? heard = null) =>
        Task.Run(() => RunAsync(conversationId, activityId, runner, heard));

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turns that run; what then still waits for a place stays pending, for another host or the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        for (var place = 0; place < AtOnce; place++)
        {
            await places.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await stopping.CancelAsync().ConfigureAwait(false);
    }

    private async Task<TurnOutcome> RunAsync(string conversationId, string activityId, RunnerId runner, InboundActivity? heard)
    {
        using var observed = ObservedTurn.Begin(Coach.ChannelId, conversationId, activityId, names, logger);
        await places.WaitAsync(stopping.Token).ConfigureAwait(false);
        try
        {
            await using var turn = await gate.EnterAsync(conversationId, stopping.Token).ConfigureAwait(false);
            var opened = await turns.OpenAsync(conversationId, activityId, StagedTurn.KeyOf(conversationId), stopping.Token).ConfigureAwait(false);
            if (opened?.Activity is not { Turn: TurnState.Pending })
            {
                observed.End(ObservedTurn.Repeated);
                return opened?.Activity.Turn == TurnState.Failed ? TurnOutcome.Failed : TurnOutcome.AlreadyHandled;
            }

            var staged = new StagedTurn(conversationId, opened);
            var activity = heard?.Json == opened.Activity.Json ? heard.Activity : InboundActivity.ToActivity(opened.Activity.Json);
            observed.Entered(activity.Type);
            var outcome = await HandAsync(staged, activity, runner).ConfigureAwait(false);
            var ended = staged.End(failed: outcome == TurnOutcome.Failed);
            if (await turns.EndAsync(ended, stopping.Token).ConfigureAwait(false) is not { } replies)
            {
                await streams.ShowAsync(conversationId, ended.Replies, elsewhere: staged.Erased, stopping.Token).ConfigureAwait(false); // the runner has had everything erased, and is still told so
            }
            else if (replies.Count > 0)
            {
                await streams.TellAsync(conversationId, replies, stopping.Token).ConfigureAwait(false);
            }

            observed.End(outcome == TurnOutcome.Failed ? ObservedTurn.Failed : ObservedTurn.Done);
            return outcome;
        }
        catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // The activity stays pending: recovery takes it up again.
            observed.End(ObservedTurn.Failed, error);
            Log.Interrupted(logger, error);
            return TurnOutcome.Failed;
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<TurnOutcome> HandAsync(StagedTurn staged, Activity activity, RunnerId runner)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            try
            {
                await adapter.RunTurnAsync(staged, activity, runner, bot.OnTurnAsync, stopping.Token).ConfigureAwait(false);
                return TurnOutcome.Done;
            }
            catch (TurnFailedException)
            {
                return TurnOutcome.Failed;
            }
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0)
        {
            return;
        }

        stopping.Cancel();
        stopping.Dispose();
        places.Dispose();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A turn was interrupted; it stays pending and will be taken up again")]
        public static partial void Interrupted(ILogger logger, Exception error);
    }
}
